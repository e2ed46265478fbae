// Content words of a question that are part of nothing known: kept and said, never passed over. Words that only hold a
// sentence together are none, nor are everyday words of English; what is eaten, and what no dictionary has, are.
import { isEnglish, isFood } from '../language/en/words.ts';
import { nounOf } from '../language/ko/nouns.ts';
import { type Cover, coverOf, type Span } from './cover.ts';

export interface Unread extends Span {
  readonly word: string;
}

/** Words of the text in no span that is known; names among these are those that one more character may change. */
export function findUnread(text: string, names: readonly Span[], others: readonly Span[]): Unread[] {
  const cover = coverOf(text.length, [...names, ...others]);
  const ends = new Set(names.map(({ end }) => end));
  return [...latin(text, cover), ...runs(text, cover, ends), ...korean(text, cover)].sort((a, b) => a.start - b.start);
}

/** Words that no dictionary has, names of things among them, and words for what lives or is eaten. */
function latin(text: string, cover: Cover): Unread[] {
  return [...text.matchAll(/(?<![a-z0-9])[a-z][a-z'-]{2,}(?![a-z0-9])/g)].flatMap((match): Unread[] => {
    const word = match[0].replace(/(?:n't|'[a-z]*)$/, '');
    const end = match.index + word.length;
    if (!cover.free(match.index, end)) return [];
    const plain = word.split(/['-]/).every((part) => part.length < 3 || (isEnglish(part) && !isFood(part)));
    return plain ? [] : [{ start: match.index, end, word }];
  });
}

/** Of Chinese characters and katakana, what is left between known words; one kana or a mark is none. */
function runs(text: string, cover: Cover, ends: ReadonlySet<number>): Unread[] {
  return [...text.matchAll(/\p{Script=Han}+|[\u30a1-\u30fa\u30fc]+/gu)].flatMap((match) =>
    uncovered(match.index, match.index + match[0].length, cover)
      .map(({ start, end }) => ({ start, end, word: text.slice(start, end) }))
      .filter(({ word, start, end }) => word.length > 1 || ends.has(start) || OF_SOMETHING.test(text.slice(end))),
  );
}

/** One character alone is a verb or grammar, but right after a name, or where it has or is of something: 「宮の」, 宫产. */
const OF_SOMETHING = /^(?:の|的|嘅|県|县|产|産|省|市)/u;

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

/** Of Korean, the nouns: what stands before a particle, or alone. */
function korean(text: string, cover: Cover): Unread[] {
  return [...text.matchAll(/[\uac00-\ud7a3]+/gu)].flatMap((match): Unread[] => {
    const noun = nounOf(match[0]);
    const end = match.index + noun.length;
    return noun.length > 1 && cover.free(match.index, end) ? [{ start: match.index, end, word: noun }] : [];
  });
}
