// What the words say is meant, likeliest first: facts, measures and conditions, each with the claim that tells it.
import { firstDay } from '../knowledge/dates.ts';
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { chanceOf } from '../question/pointing.ts';
import type { Asked } from './asked.ts';
import { claim } from './cite.ts';
import type { Claim } from './claim.ts';
import { factClaim, measureClaim } from './grounds.ts';
import { subjectOf } from './relevance.ts';

export interface Meant {
  readonly id: string;
  readonly isFact: boolean;
  readonly chance: number;
  readonly tells: () => Claim[];
}

export function meantOf({ knowledge, query, facts }: Asked): Meant[] {
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
  return [...told, ...rules].sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1));
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
