// Many words sought in one text at once: time grows with the text, not with the number of words.
import { Beginnings } from './beginnings.ts';

export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly values: readonly T[];
}

export class Lexicon<T> {
  /** Names in kana must stand apart from the grammar around them; cues are that grammar. */
  private readonly apart: boolean;
  private readonly words = new Map<string, T[]>();
  private readonly beginnings = new Beginnings(() => this.words.keys());

  constructor({ apart }: { readonly apart: boolean }) {
    this.apart = apart;
  }

  add(word: string, value: T): void {
    const known = this.words.get(word);
    if (!known) {
      this.words.set(word, [value]);
      this.beginnings.add(word);
    } else if (!known.includes(value)) known.push(value);
  }

  /** Every word that begins at `start` and stands as a word there, shortest first. */
  private from(text: string, start: number): readonly Match<T>[] {
    if (start > 0 && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) return [];
    const found: Match<T>[] = [];
    for (const end of this.beginnings.endsFrom(text, start)) {
      const word = text.slice(start, end);
      const values = this.words.get(word);
      if (values && stands(text, start, end, this.apart)) found.push({ start, end, text: word, values });
    }
    return found;
  }

  /** The longest word at each place, left to right, without overlaps. */
  longest(text: string): Match<T>[] {
    const found: Match<T>[] = [];
    for (let at = 0; at < text.length; ) {
      const best = this.from(text, at).at(-1);
      if (best) found.push(best);
      at = best ? best.end : at + 1;
    }
    return found;
  }

  /** Every word at every place, overlaps included. */
  all(text: string): Match<T>[] {
    const found: Match<T>[] = [];
    for (let at = 0; at < text.length; at += 1) found.push(...this.from(text, at));
    return found;
  }
}

const LATIN = /[a-z0-9]/;
const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
const HANGUL = /[\uac00-\ud7a3]/;
const KANA = /[\u3041-\u3096]/;
/** Without the middle dot, which parts names. */
const KATA = /[\u30a1-\u30fa\u30fc]/;
const PARTICLE = /[のはをとがもやでにへか]/;
/** 「うにって」 speaks of urchin. */
const QUOTES = 'って';
/** 「2年ぶり」: after a unit of time, kana of this length is grammar. */
const COUNTER = /[年月日]/;
/** 「台湾向けりんご」: after where goods go, a word of its own begins. */
const TOWARD = /(?:向け|行き|宛て)$/;
const JOSA = /[은는이가을를도의로에와과산만랑나까요하부보처밖]/;

/** Whether the letters around the span let it be a word of its own, by the habits of its script. */
function stands(text: string, start: number, end: number, apart: boolean): boolean {
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  const before = start > 0 ? text.charAt(start - 1) : '';
  const after = text.charAt(end);
  const length = end - start;
  if (LATIN.test(first) && LATIN.test(before)) return false;
  if (LATIN.test(last) && LATIN.test(after)) return false;
  if (HANGUL.test(first) && length <= 2) {
    if (length === 1 && HANGUL.test(before)) return false;
    if (length === 1 && HANGUL.test(after) && !JOSA.test(after)) return false;
  }
  if (apart && KANA.test(first) && KANA.test(last) && length <= 3) {
    const isFree = !KANA.test(before) || PARTICLE.test(before) || TOWARD.test(text.slice(0, start));
    if (!isFree || COUNTER.test(before)) return false;
    if (KANA.test(after) && !PARTICLE.test(after) && !text.startsWith(QUOTES, end)) return false;
  }
  return !(
    KATA.test(first) &&
    KATA.test(last) &&
    length <= 3 &&
    (KATA.test(before) || (KATA.test(after) && length <= 2))
  );
}
