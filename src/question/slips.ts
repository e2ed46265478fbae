// Names of Latin letters typed with a slip: put right before reading, and said. Never a word that English has: bream is no
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
