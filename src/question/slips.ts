// Names of Latin letters and of katakana typed with a slip: put right before reading, and said. Never a word that English has: bream is no
// bread; nor one that two names are equally near to.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isEnglish } from '../language/en/words.ts';
import { coverOf } from './cover.ts';
import { findCues } from './cues.ts';
import { nameIndex } from './names.ts';
import type { ReadAs } from './query.ts';

export interface Corrected {
  readonly text: string;
  readonly slips: readonly ReadAs[];
}

export function correctSlips(knowledge: Knowledge, text: string): Corrected {
  const kana = inKatakana(knowledge, text);
  const latin = inLatin(knowledge, kana.text);
  return { text: latin.text, slips: [...kana.slips, ...latin.slips] };
}

const KATAKANA = /[\u30a1-\u30fa\u30fc]{5,}/gu;

/** シンガーポール: long vowels, voicing and small letters are what is typed wrong in katakana. */
function inKatakana(knowledge: Knowledge, text: string): Corrected {
  const runs = [...text.matchAll(KATAKANA)];
  if (runs.length === 0) return { text, slips: [] };
  const index = nameIndex(knowledge);
  const cover = coverOf(text.length, [...index.lexicon.longest(text), ...findCues(knowledge, text)]);
  const slips: ReadAs[] = [];
  let [right, done] = ['', 0];
  for (const { 0: typed, index: at } of runs) {
    const found = cover.free(at, at + typed.length) ? index.nearKana(typed) : undefined;
    if (!found) continue;
    slips.push({ typed, read: found.label });
    right += text.slice(done, at) + found.name;
    done = at + typed.length;
  }
  return { text: right + text.slice(done), slips };
}

function inLatin(knowledge: Knowledge, text: string): Corrected {
  if (!/[a-z]{5}/.test(text)) return { text, slips: [] };
  const index = nameIndex(knowledge);
  const cover = coverOf(text.length, [...index.lexicon.longest(text), ...findCues(knowledge, text)]);
  const nearest = new Map<string, ReturnType<typeof index.near>>();
  const near = (typed: string): ReturnType<typeof index.near> => {
    if (!nearest.has(typed)) nearest.set(typed, index.near(typed));
    return nearest.get(typed);
  };
  const words = [...text.matchAll(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g)];
  const slips = new Map<string, ReadAs>();
  let [right, done] = ['', 0];
  for (const [i, { 0: word, index: at }] of words.entries()) {
    if (at < done || !cover.free(at, at + word.length) || isEnglish(word)) continue;
    // A name of two words is one: "fishh cakes" are no cakes.
    const next = words[i + 1];
    const pair = next && text.slice(at + word.length, next.index) === ' ' ? `${word} ${next[0]}` : undefined;
    const both = pair === undefined ? undefined : near(pair);
    const typed = both && pair !== undefined ? pair : word;
    const found = both ?? near(word);
    if (!found) continue;
    slips.set(typed, { typed, read: found.label });
    right += text.slice(done, at) + found.name;
    done = at + typed.length;
  }
  right += text.slice(done);
  return { text: right, slips: [...slips.values()] };
}
