// Folded words as they were typed: 亲戚 is told as 親戚 to who wrote so, and whole, not from the middle of a word.
import { lazily } from '../knowledge/derived.ts';
import { fold } from '../language/fold.ts';

/** Folding may join two letters to one (ﾎﾟ), and not more of a word than this. */
const LONGER = 4;

/** The first place of the text that folds to the word; the word itself where none does, as where a slip was put right. */
export function asTyped(raw: string, folded: string): string {
  const word = folded.trim();
  const first = word.slice(0, 1);
  for (let start = 0; start < raw.length; start += 1) {
    const letter = raw.charAt(start);
    if (/\s/.test(letter)) continue;
    if (letter !== first && !fold(raw.slice(start, start + 2)).startsWith(first)) continue;
    for (let more = 0; more <= LONGER; more += 1) {
      const typed = raw.slice(start, start + word.length + more);
      if (fold(typed) === word) return typed;
    }
  }
  return word;
}

const HANGUL = /^[\uac00-\ud7a3]+$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Characters, and how a verb that they are of goes on. */
const BENT = /^\p{Script=Han}+[\u3041-\u3096]*$/u;
const KANA = /[\u3041-\u30ff]/u;
/** How a Japanese verb goes on after its characters, up to where it ends; particles are none of it. */
const OKURIGANA = /^(?![はがをにのとでもへや])[\u3041-\u3096]{0,3}?[てたるいうくすつむだ]/u;

const segmenters = {
  ja: lazily(() => new Intl.Segmenter('ja', { granularity: 'word' })),
  zh: lazily(() => new Intl.Segmenter('zh', { granularity: 'word' })),
};

/** The words of a text, by the rules of its script. */
export const segmentsOf = (raw: string): Intl.SegmentData[] => [
  ...segmenters[KANA.test(raw) ? 'ja' : 'zh']().segment(raw),
];

/** The words of a text, as typed, that what was typed in it is of: 大事 for 大, 限制 for 限, 残って for 残. */
export function wholeIn(raw: string): (typed: string) => string {
  const isJapanese = KANA.test(raw);
  const segments = lazily(() => segmentsOf(raw));
  return (typed) => wholeTyped(raw, typed, isJapanese, segments);
}

/** The same, where that is no less than what was typed. */
export function widerIn(raw: string): (typed: string) => string {
  const whole = wholeIn(raw);
  return (typed) => {
    const found = whole(typed);
    return found.includes(typed) ? found : typed;
  };
}

function wholeTyped(raw: string, typed: string, isJapanese: boolean, segments: () => Intl.SegmentData[]): string {
  const start = raw.indexOf(typed);
  if (start < 0) return typed;
  const end = start + typed.length;
  if (HANGUL.test(typed)) {
    const [before = ''] = /[\uac00-\ud7a3]*$/u.exec(raw.slice(0, start)) ?? [];
    const [after = ''] = /^[\uac00-\ud7a3]*/u.exec(raw.slice(end)) ?? [];
    return typed.length === 1 ? before + typed + after : typed;
  }
  if (!HAN.test(typed)) return typed;
  const words = segments().filter(
    ({ index, segment }) => index < end && index + segment.length > start && (isJapanese ? BENT : HAN).test(segment),
  );
  // Beside a word of its own, one character alone holds the sentence together.
  const long = words.filter(({ segment }) => segment.length > 1);
  const own = isJapanese || long.length === 0 ? words : long;
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return typed;
  if (!isJapanese) return raw.slice(first.index, last.index + last.segment.length);
  const characters = /^\p{Script=Han}+/u.exec(last.segment)?.[0].length ?? 0;
  const to = Math.max(end, last.index + characters);
  const isVerb = last.segment.length > characters || (typed.length === 1 && to === end);
  return raw.slice(Math.min(start, first.index), to) + (isVerb ? (OKURIGANA.exec(raw.slice(to))?.[0] ?? '') : '');
}
