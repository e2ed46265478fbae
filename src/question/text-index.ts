// Full text over the facts: which of them share the rarer words of a question.
import { derivedFrom, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../language/fold.ts';

/** Words of Latin script and digits; pairs of characters where words are not parted. */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const words = folded.match(/[a-z]{3,}|\d+/g) ?? [];
  const pairs = (folded.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((char, i) => characters[i] + char);
  });
  return [...words, ...pairs];
}

interface Posting {
  readonly fact: Fact;
  readonly weight: number;
}

/** A word in more than this share of the facts tells none from another ("when", "the"). */
const COMMON = 0.12;
/** Facts that one word brings up, the shortest texts first: more would make time grow with all that is known. */
const POSTINGS = 120;

export const postings = derivedFrom(['facts'], function* (knowledge): Generator<
  void,
  ReadonlyMap<string, readonly Posting[]>
> {
  const found = new Map<string, Posting[]>();
  for (const fact of knowledge.facts.values()) {
    yield;
    const texts = [...Object.values(fact.statement), ...Object.values(fact.aliases ?? {}).flat()];
    const words = new Set(texts.flatMap((text) => tokens(text ?? '')));
    // Of two facts with the same word, the one that says less else is more about it.
    const weight = 1 / Math.sqrt(40 + words.size);
    for (const word of words) remembered(found, word, (): Posting[] => []).push({ fact, weight });
  }
  const total = knowledge.facts.size;
  const kept = new Map<string, readonly Posting[]>();
  for (const [word, list] of found) {
    yield;
    if (list.length > 8 && list.length > COMMON * total) continue;
    const rare = Math.log(1 + total / list.length);
    const best = list.length > POSTINGS ? list.sort((a, b) => b.weight - a.weight).slice(0, POSTINGS) : list;
    kept.set(
      word,
      best.map(({ fact, weight }) => ({ fact, weight: weight * rare })),
    );
  }
  return kept;
});

/** Facts by how much of the question's rarer words they hold, best first, scored from 1 down. */
export function searchFacts(knowledge: Knowledge, text: string, most: number): { fact: Fact; score: number }[] {
  const scores = new Map<Fact, number>();
  for (const word of new Set(tokens(text)))
    for (const { fact, weight } of postings(knowledge).get(word) ?? [])
      scores.set(fact, (scores.get(fact) ?? 0) + weight);
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .map(([fact, score]) => ({ fact, score: score / best }))
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1))
    .slice(0, most);
}
