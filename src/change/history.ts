// What one knowledge tells by its own dates: each day set against the day before, and facts on theirs. For whoever asks what
// moved since a day, of a host that holds one version.
import { addDays, firstDay } from '../knowledge/dates.ts';
import { derived } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import { idFor } from './between.ts';
import type { Change, Found } from './change.ts';
import { concerns, type Followed } from './concerns.ts';
import { dueIn } from './due.ts';
import { factOn } from './facts.ts';
import { grouped, type Move } from './grouped.ts';
import { goodsOf } from './touched.ts';

export interface Asked extends Followed {
  readonly since: string;
  /** The day it is: what begins later is told as announced. */
  readonly today: string;
}

/**
 * The newest first, with what is announced for days to come, and `corrections` among them, which no version alone can
 * tell; a step is a day on which something begins or ends.
 */
export function* historyInSteps(
  knowledge: Knowledge,
  asked: Asked,
  corrections: readonly Change[] = [],
): Generator<void, readonly Change[]> {
  const found: Change[] = [...factsOf(knowledge), ...corrections].filter(({ day }) => day >= asked.since);
  for (const day of daysOf(knowledge, asked)) {
    found.push(...movedOn(knowledge, day, asked.today));
    yield;
  }
  return found
    .filter((change) => concerns(knowledge, change, asked))
    .sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id));
}

/** Days on which a measure begins or ends that may concern who asks. */
function daysOf(knowledge: Knowledge, { since, importers, products }: Asked): string[] {
  const graph = productGraph(knowledge);
  const isRelated = (id: string): boolean =>
    products.length === 0 ||
    products.some((product) => graph.ancestors(product).has(id) || graph.ancestors(id).has(product));
  const all = importers.length === 0 ? [...knowledge.measures.values()] : membersOf(knowledge, importers);
  const days = all
    .filter((measure) => goodsOf(measure).some(isRelated))
    .flatMap(({ from, until }) => [from, until].flatMap((date) => (date ? [firstDay(date)] : [])));
  return [...new Set(days)].filter((day) => day >= since);
}

/** Measures of the importers, of what they are part of, and of their parts. */
const membersOf = (knowledge: Knowledge, importers: readonly string[]) =>
  [...knowledge.importers.values()]
    .filter(({ id, parent }) => importers.includes(id) || (parent !== undefined && importers.includes(parent)))
    .flatMap(({ id }) => importerMeasures(knowledge, id));

const moved = derived(() => new Map<string, readonly Found[]>());

function movedOn(knowledge: Knowledge, day: string, today: string): Change[] {
  const known = moved(knowledge);
  const found =
    known.get(day) ??
    grouped(knowledge, dueIn(knowledge, { after: addDays(day, -1), to: day }, () => false).filter(isSettled));
  known.set(day, found);
  return found.flatMap((one) => {
    if (one.kind !== 'verdict' || one.worth === 'coverage') return [];
    // What was only announced for a day that has come is told as that.
    const time = day > today ? 'ahead' : one.told.after.announced === null ? 'now' : 'due';
    const { actsOn } = one.told;
    const id = idFor([one.kind, day, actsOn, one.importers, one.products, one.origins]);
    return [{ ...one, worth: one.worth, id, day, told: { ...one.told, time } }];
  });
}

/** Of what is not held before, or not after, the difference is how far the entries reach; a stop is a stop. */
const isSettled = ({ before, after }: Move): boolean =>
  after.status === 'banned' ||
  after.status === 'suspended' ||
  (before.status !== 'unknown' && after.status !== 'unknown');

const factsOf = derived((knowledge): readonly Change[] =>
  [...knowledge.facts.values()].flatMap((fact) => {
    const found = factOn(knowledge, fact);
    return found ? [{ ...found, id: idFor([found.kind, fact.id]) }] : [];
  }),
);
