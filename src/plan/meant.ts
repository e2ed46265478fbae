// What the words say is meant, likeliest first: facts, measures and conditions, each with the claim that tells it.
import { firstDay, lastDay } from '../knowledge/dates.ts';
import { derived } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Superlative } from '../knowledge/language.ts';
import type { Fact } from '../knowledge/schema.ts';
import { chanceOf } from '../question/pointing.ts';
import type { Query } from '../question/query.ts';
import type { Asked } from './asked.ts';
import { claim } from './cite.ts';
import type { Claim } from './claim.ts';
import { factClaim, measureClaim } from './grounds.ts';
import { SHARES, subjectOf } from './relevance.ts';

export interface Meant {
  readonly id: string;
  readonly isFact: boolean;
  readonly chance: number;
  readonly tells: () => Claim[];
}

export function meantOf({ knowledge, query, facts, today }: Asked): Meant[] {
  const told = facts.map(
    ({ fact, relevance }): Meant => ({
      id: fact.id,
      isFact: true,
      chance: relevance,
      tells: () => factClaim(knowledge, fact),
    }),
  );
  const subject = subjectOf(knowledge, query);
  // As facts are, a rule is likelier where it is about what was named.
  const aboutOf = (id: string): Pick<Fact, 'about'> => {
    const measure = knowledge.measures.get(id);
    return { about: measure ? { importers: [measure.importer], products: measure.products } : {} };
  };
  const rules = query.entries
    .filter(({ id }) => knowledge.measures.has(id) || knowledge.conditions.has(id))
    .map(
      ({ id, weight }): Meant => ({
        id,
        isFact: false,
        chance: chanceOf(weight * subject(aboutOf(id))),
        tells: () => ruleClaim(knowledge, id),
      }),
    );
  const all = [...told, ...rules].sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1));
  return isOfCount(query, today) ? newestFirst(knowledge, all) : all;
}

/** Asked of these, and of no time that is over, the newest count holds the older ones. */
const COUNTS: ReadonlySet<Superlative> = new Set(['count', 'total', 'latest']);

const isOfCount = ({ superlative, cases: [{ at }] }: Query, today: string): boolean =>
  superlative !== null && COUNTS.has(superlative) && (at === null || at.endsWith(`/${today}`));

/** Of those that are meant as surely as the first. */
function newestFirst(knowledge: Knowledge, all: readonly Meant[]): Meant[] {
  const least = (all[0]?.chance ?? 0) * SHARES.equal;
  const dateOf = ({ id }: Meant): string => lastDay(knowledge.facts.get(id)?.date ?? '0001-01-01');
  const equal = all.filter(({ chance }) => chance >= least);
  return [...equal.toSorted((a, b) => compare(dateOf(b), dateOf(a))), ...all.slice(equal.length)];
}

/** What took the place of a rule, or of the rule a fact tells of, that is over on a day: told beside it, for it is what holds. */
export function successorsOf({ knowledge, today }: Pick<Asked, 'knowledge' | 'today'>, id: string): Claim[] {
  const { measures, facts } = knowledge;
  const [measure, fact] = [measures.get(id), facts.get(id)];
  const until = measure?.until ?? fact?.until;
  if (until === undefined || firstDay(until) > today) return [];
  const ids = measure ? [measure.ended_by ?? []].flat() : (fact?.about.measures ?? []);
  const inForce = ids
    .flatMap((one) => measures.get(one) ?? [])
    .filter((one) => one.until === undefined || firstDay(one.until) > today);
  return inForce.slice(0, 1).flatMap((one) => measureClaim(knowledge, one));
}

function ruleClaim(knowledge: Knowledge, id: string): Claim[] {
  const measure = knowledge.measures.get(id);
  if (measure) return measureClaim(knowledge, measure);
  const measures = (asking(knowledge).get(id) ?? []).flatMap((one) => knowledge.measures.get(one) ?? []);
  return claim(knowledge, 'condition', { condition: id }, measures);
}

/** The measures that ask for each condition. */
const asking = derived(({ measures }) => {
  const found = new Map<string, string[]>();
  for (const { id, conditions = [] } of measures.values())
    for (const condition of conditions) found.set(condition, [...(found.get(condition) ?? []), id]);
  return found;
});
