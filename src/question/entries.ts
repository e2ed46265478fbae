// Entries of the knowledge that a question points at, each with a weight.

import { derived } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent, LanguageCode } from '../knowledge/language.ts';
import type { Fact } from '../knowledge/schema.ts';
import { isKind } from './collect.ts';
import { SEA_TOPICS } from './complete.ts';
import type { Pointer } from './query.ts';
import { searchEntries } from './text-index.ts';

/** Entries that a question points at: more of them point at none. */
const POINTED = 24;
/** Facts that full text may bring up, of so many entries. */
const HITS = 24;
const LOOKED_AT = 80;

/** The heaviest, in hundredths, so that a query is the same when it was written down and read again. */
export const pointers = (weights: ReadonlyMap<string, number>): Pointer[] =>
  [...weights]
    .map(([id, weight]) => ({ id, weight: Math.round(weight * 100) }))
    .sort((a, b) => b.weight - a.weight || compare(a.id, b.id))
    .slice(0, POINTED);

/** Whether the entry is of one of the importers asked, or of none: like words are used of all of them. */
export function isOfThese(knowledge: Knowledge, id: string, importers: readonly string[]): boolean {
  const of = knowledge.facts.get(id)?.about.importers ?? [knowledge.measures.get(id)?.importer ?? []].flat();
  return importers.length === 0 || of.length === 0 || of.some((one) => importers.includes(one));
}

/** Whether the entry is of none in particular of the goods, or of some that are a kind of these or of which these are. */
export function isOfGoods(knowledge: Knowledge, id: string, goods: readonly string[]): boolean {
  const of = knowledge.facts.get(id)?.about.products ?? knowledge.measures.get(id)?.products ?? [];
  const isNear = (one: string, other: string): boolean =>
    isKind(knowledge, one, [other]) || isKind(knowledge, other, [one]);
  return goods.length === 0 || of.length === 0 || of.some((one) => goods.some((other) => isNear(one, other)));
}

/** Whether an entry, or all that a series counts, is of the sea and of no importer. */
export const isOfTheSea = (knowledge: Knowledge, id: string): boolean =>
  knowledge.series.has(id) ? seaSeries(knowledge).has(id) : isSeaFact(knowledge.facts.get(id));

const isSeaFact = (fact: Fact | undefined): boolean =>
  fact?.topic.some((one) => SEA_TOPICS.has(one)) === true && (fact.about.importers ?? []).length === 0;

const seaSeries = derived(({ series, facts }: Pick<Knowledge, 'series' | 'facts'>): ReadonlySet<string> => {
  const counted = (subjects: readonly string[]): Fact[] =>
    [...facts.values()].filter(({ results = [] }) => results.some(({ subject }) => subjects.includes(subject)));
  return new Set(
    [...series.values()]
      .filter(({ of }) => counted(of.map(({ subject }) => subject)).every(isSeaFact))
      .map(({ id }) => id),
  );
});

/** Of nothing but what was sold. */
export const isOnTrade = (knowledge: Knowledge, id: string): boolean =>
  knowledge.facts.get(id)?.topic.every((one) => one === 'trade') ?? false;

/** What was measured or traded is asked of something that has a name: what the name means is not. */
export const isTermOf = (knowledge: Knowledge, id: string, [first]: readonly Intent[]): boolean =>
  (first === 'sampling' || first === 'trade_data') && knowledge.facts.get(id)?.nature === 'definition';

/** What words alone and examples of asking point at, as one list. */
export function added(said: readonly Pointer[], like: readonly Pointer[]): Pointer[] {
  const sum = new Map<string, number>();
  for (const { id, weight } of [...said, ...like]) sum.set(id, (sum.get(id) ?? 0) + weight);
  return [...sum]
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => b.weight - a.weight || compare(a.id, b.id))
    .slice(0, POINTED);
}

export function hits(knowledge: Knowledge, language: LanguageCode, text: string): Pointer[] {
  const found = searchEntries(knowledge, language, text, LOOKED_AT)
    .filter(({ id }) => knowledge.facts.has(id))
    .slice(0, HITS);
  const best = found[0]?.score ?? 0;
  return found.map(({ id, score }) => ({ id, weight: Math.round((100 * score) / best) }));
}
