// Content words of a question that are part of nothing known: kept and said, never passed over. Words that only hold a
// sentence together are none, nor are everyday words of English; what is eaten, and what no dictionary has, are.
import { isEnglish, isFood, isMistyped } from '../language/en/words.ts';
import { SELLER } from '../language/ja/actors.ts';
import { MARKS as JAPANESE, PREFECTURE as JAPANESE_PREFECTURE } from '../language/ja/particles.ts';
import { MARKS as KOREAN, PREFECTURE as KOREAN_PREFECTURE, nounOf } from '../language/ko/nouns.ts';
import { withoutPlainWords } from '../language/zh/words.ts';
import { type Cover, coverOf, type Span } from './cover.ts';
import type { Cue } from './cues.ts';
import { isEveryday } from './everyday.ts';
import type { Match } from './lexicon.ts';

export interface Unread extends Span {
  readonly word: string;
  /** The word that one character alone is half of. */
  readonly shown?: string;
  /** Written as a prefecture is. */
  readonly isPlace?: boolean;
  /** A word of those who ask, as the examples show: it is no goods, and nothing that has to be told. */
  readonly isEveryday?: boolean;
}

/** Words in no name, date or cue. A word of grammar inside an unread one is a part of it: 茨家县. */
export function findUnread(
  text: string,
  names: readonly (Span & { readonly isOther?: boolean })[],
  dates: readonly Span[],
  cues: readonly Match<Cue>[],
): Unread[] {
  const isGrammar = ({ values }: Match<Cue>): boolean => values.every(({ kind }) => kind === 'function');
  const grammar = new Set(cues.filter(isGrammar).map((cue) => cue.text));
  const telling = [...names, ...dates, ...cues.filter((cue) => !isGrammar(cue)), ...verbsAskedOf(text)];
  const around: Around = {
    text,
    all: coverOf(text.length, [...telling, ...cues]),
    telling: coverOf(text.length, telling),
    grammar,
    ends: new Set(names.map(({ end }) => end)),
  };
  const found = [
    ...prefectures(
      around,
      coverOf(
        text.length,
        names.filter(({ isOther }) => isOther !== true),
      ),
    ),
    ...latin(around),
    ...runs(around),
    ...korean(around),
  ];
  const cover = coverOf(text.length, []);
  return found
    .filter((one) => {
      const isFree = cover.free(one.start, one.end);
      cover.add(one);
      return isFree;
    })
    .map((one) =>
      isEveryday(one.word, text) || isEveryday(one.shown ?? one.word, text) ? { ...one, isEveryday: true } : one,
    )
    .sort((a, b) => a.start - b.start);
}

/** 计唔计, 算不算: Chinese asks so whether something is done, and the verb is no part of a name beside it. */
const verbsAskedOf = (text: string): Span[] =>
  [...text.matchAll(/(\p{Script=Han})[不唔没冇]\1/gu)].map(({ 0: verb, index }) => ({
    start: index,
    end: index + verb.length,
  }));

interface Around {
  readonly text: string;
  readonly all: Cover;
  /** Without the words that only hold a sentence together. */
  readonly telling: Cover;
  readonly grammar: ReadonlySet<string>;
  /** Where names end. */
  readonly ends: ReadonlySet<number>;
}

/** A prefecture that is none of the names, by how it is written. */
const prefectures = ({ text }: Around, names: Cover): Unread[] =>
  [JAPANESE_PREFECTURE, KOREAN_PREFECTURE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Unread[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isNamed = names.full(start, end) || names.full(start, end - 1) || endsNamed(names, start, end);
      return isNamed ? [] : [{ start, end, word: match[0], isPlace: true }];
    }),
  );

/** Where two letters or more at the end are a name, what stands before them is not of it: 「工場は福島県の」. */
const endsNamed = (names: Cover, start: number, end: number): boolean =>
  end - start > 3 && names.full(end - 3, end - 1);

/** Words that no dictionary has, names of things among them, and words for what lives or is eaten. */
function latin({ text, all }: Around): Unread[] {
  return [...text.matchAll(/(?<![a-z0-9])[a-z][a-z'-]{2,}(?![a-z0-9])/g)].flatMap((match): Unread[] => {
    const word = match[0].replace(/(?:n't|'[a-z]*)$/, '');
    const end = match.index + word.length;
    if (!all.free(match.index, end)) return [];
    const isPlain = (part: string): boolean => (isEnglish(part) && !isFood(part)) || isMistyped(part);
    const plain = word.split(/['-]/).every((part) => part.length < 3 || isPlain(part));
    return plain ? [] : [{ start: match.index, end, word }];
  });
}

/**
 * Of Chinese characters and katakana, what is left between what tells something. In Chinese words of grammar part what is
 * left; in Japanese, which has kana for that, they are cut off at its edges alone.
 */
function runs(around: Around): Unread[] {
  const { text, all, telling, ends } = around;
  const isJapanese = /[\u3041-\u30ff]/u.test(text);
  return [...text.matchAll(/[\p{Script=Han}\u30a1-\u30fa\u30fc]+/gu)].flatMap((match) =>
    uncovered(match.index, match.index + match[0].length, isJapanese ? telling : all).flatMap((whole): Unread[] => {
      const rest = isJapanese ? trimmed(whole, around) : ofThings(whole, text);
      if (!rest) return [];
      // Who makes or sells goods is told by them: 醤油屋.
      if (isJapanese && ends.has(rest.start) && SELLER.test(text.slice(rest.start, rest.end))) return [];
      const alone = rest.end - rest.start === 1;
      // One character alone is a verb or grammar in Japanese, but where a particle follows, or a name goes before.
      const after = text.slice(rest.end);
      const stands = !isJapanese || ends.has(rest.start) || JAPANESE.test(after) || OF.test(after);
      const inside = whole.end - whole.start > 2 && rest.start > whole.start && rest.end < whole.end;
      if (alone && !stands && !inside) return [];
      const { start, end } = alone && inside ? whole : rest;
      const word = alone && !isJapanese ? withGrammar(rest, match, around) : { start, end };
      if (!isJapanese && !ofThings(word, text)) return [];
      return [{ start, end, word: text.slice(start, end), shown: text.slice(word.start, word.end) }];
    }),
  );
}

/** What no dictionary has for a verb, an adverb or the like: such words name nothing. */
function ofThings({ start, end }: Span, text: string): Span | null {
  const { from, length } = withoutPlainWords(text.slice(start, end));
  return length > 0 ? { start: start + from, end: start + from + length } : null;
}

/** In Chinese one character alone is half of a word, whose other half looked like grammar: 运费, 另外, 目的. */
function withGrammar({ start, end }: Span, run: { readonly index: number; readonly 0: string }, around: Around): Span {
  const { text, telling, grammar } = around;
  const isHalf = (at: number): boolean =>
    at >= run.index && at < run.index + run[0].length && telling.free(at, at + 1) && grammar.has(text.charAt(at));
  if (isHalf(start - 1)) return { start: start - 1, end };
  // What ends the sentence is no half of a word: 呢.
  return { start, end: isHalf(end) && end + 1 < run.index + run[0].length ? end + 1 : end };
}

/** What has or is of something: 「宮の」. */
const OF = /^(?:の|县|产|に|へ)/u;

function uncovered(start: number, end: number, cover: Cover): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at += 1) {
    if (!cover.free(at, at + 1)) continue;
    const last = found.at(-1);
    if (last?.end === at) found[found.length - 1] = { start: last.start, end: at + 1 };
    else found.push({ start: at, end: at + 1 });
  }
  return found;
}

/** No word of grammar is longer. */
const LONGEST = 6;

/** Without words of grammar at both ends; nothing where it is made of such alone. */
function trimmed({ start, end }: Span, { text, grammar }: Around): Span | null {
  let [from, to] = [start, end];
  const cut = (of: (length: number) => string): number => {
    for (let length = Math.min(LONGEST, to - from); length > 0; length -= 1) if (grammar.has(of(length))) return length;
    return 0;
  };
  for (let cutting = true; cutting && from < to; ) {
    const ahead = cut((length) => text.slice(from, from + length));
    from += ahead;
    const behind = cut((length) => text.slice(to - length, to));
    to -= behind;
    cutting = ahead + behind > 0;
  }
  return from < to ? { start: from, end: to } : null;
}

/** Of Korean, the nouns: what stands before a particle or a mark, or right after a name. */
function korean({ text, telling, grammar, ends }: Around): Unread[] {
  return [...text.matchAll(/[\uac00-\ud7a3]+/gu)].flatMap((match): Unread[] => {
    const [word] = match;
    const isAfterName = ends.has(match.index - 1);
    const stem = nounOf(word);
    const noun = stem.length > 1 || !isAfterName ? stem : word;
    const end = match.index + noun.length;
    if (noun === '' || grammar.has(word) || grammar.has(noun) || !telling.free(match.index, end)) return [];
    if (noun.length === 1 && !isAfterName && !KOREAN.test(text.slice(end))) return [];
    return [{ start: match.index, end, word: noun }];
  });
}
