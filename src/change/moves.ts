// Verdicts that one knowledge gives otherwise than another: of each case and of its history what matters today.
import { addDays } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures, originSet } from '../status/reach.ts';
import { resolve } from '../status/resolve.ts';
import { deciding, type Verdict } from '../status/verdict.ts';
import { isOfStatus, type Move } from './grouped.ts';
import { idBefore } from './renamed.ts';
import { afterOf, standOf } from './stands.ts';
import { goodsOf, touchedMeasures } from './touched.ts';
import { ALWAYS, type MovedVerdict, movesInSteps } from './verdicts.ts';
import { conditionsMoved, worthOf } from './worth.ts';

/** What the knowledge itself moved, told on the day; a step is one of the goods, or one move. */
export function* movesOf(before: Knowledge, after: Knowledge, day: string): Generator<void, Move[]> {
  const touched = touchedMeasures(before, after);
  const found: Move[] = [];
  for (const move of toldOnce(yield* movesInSteps(before, after), day)) {
    found.push(...moveOf(before, after, move, day, touched));
    yield;
  }
  return found;
}

const holdsOn = ({ from, until }: MovedVerdict, day: string): boolean => from <= day && (until === null || day < until);

const timeOf = (move: MovedVerdict, day: string): Move['time'] =>
  holdsOn(move, day) ? 'now' : move.from > day ? 'ahead' : 'past';

/**
 * Stretches of one case are one history. Of it is told how things stand now; what is over only where its status was another
 * and nothing now is; and where a status moved, that it counts from another day after it goes without saying.
 */
function toldOnce(moves: readonly MovedVerdict[], day: string): MovedVerdict[] {
  const histories = Map.groupBy(moves, ({ importer, actsOn, product }) => `${importer} ${actsOn} ${product}`);
  return [...histories.values()].flatMap((history) => {
    const beside = (one: MovedVerdict): MovedVerdict[] =>
      history.filter(
        (other) =>
          (other.until === one.from || one.until === other.from) &&
          one.origins.some((id) => other.origins.includes(id)),
      );
    const isNow = (other: MovedVerdict): boolean => timeOf(other, day) === 'now';
    const shares = (one: MovedVerdict) => (other: MovedVerdict) => one.origins.some((id) => other.origins.includes(id));
    const isTold = (one: MovedVerdict): boolean => {
      if (isNow(one)) return true;
      if (timeOf(one, day) === 'past' && history.filter(shares(one)).some(isNow)) return false;
      return isOfStatus(one) || !beside(one).some((other) => isOfStatus(other) || isNow(other));
    };
    return history.filter(isTold);
  });
}

function moveOf(
  before: Knowledge,
  after: Knowledge,
  move: MovedVerdict,
  today: string,
  touched: readonly Measure[],
): Move[] {
  const { importer, product, actsOn, origins, from, until } = move;
  const day = holdsOn(move, today) ? today : from;
  const was = (entries: ReadonlyMap<string, unknown>, id: string): string => idBefore(entries, after, id) ?? id;
  const sides = {
    before: resolve(
      before,
      {
        importer: was(before.importers, importer),
        product: was(before.products, product),
        actsOn,
        origins: origins.map((id) => was(before.prefectures, id)),
      },
      day,
    ),
    after: resolve(after, { importer, product, actsOn, origins }, day),
  };
  const reaching = touched.filter((measure) => reaches(before, after, measure, move));
  if (!isSome(sides.before) || !isSome(sides.after)) return [];
  const { lost, won } = conditionsMoved(after, move);
  const moving = reaching
    .filter((m) => after.measures.get(m.id) === m)
    .flatMap((m) => bringing(m, before.measures.get(idBefore(before.measures, after, m.id) ?? '')?.until !== m.until));
  const standing = sides.after.flatMap((v) => [...deciding(v), ...v.measures, ...v.possible]);
  const time = timeOf(move, today);
  // What was asked for or since when, where it is over, matters to nobody.
  const worth = time === 'past' && !isOfStatus(move) ? 'coverage' : worthOf(before, after, move, sides, reaching);
  // Of what holds now the verdict tells since when; when it was told wrongly first, does not matter.
  const isTimeless = time === 'now' && (worth !== 'news' || !isOfStatus(move));
  return [
    {
      importer,
      actsOn,
      product,
      origins,
      worth,
      time,
      from: from === ALWAYS || isTimeless ? null : from,
      to: until === null || (isTimeless && !isOfStatus(move)) ? null : addDays(until, -1),
      before: standOf(sides.before),
      after: afterOf(sides.after),
      won,
      lost: lost.flatMap((id) => before.conditions.get(id) ?? []),
      by: [...new Set([...moving, ...standing])],
    },
  ];
}

/** An end is brought about by what ends the measure, where that is held. */
export const bringing = ({ id, until, ended_by }: Measure, isEnd: boolean): string[] =>
  isEnd && until !== undefined && ended_by !== undefined ? [ended_by, id] : [id];

const isSome = (list: readonly Verdict[]): list is readonly [Verdict, ...Verdict[]] => list.length > 0;

/** Whether a measure that is held otherwise may be what moved the case. */
function reaches(
  before: Knowledge,
  after: Knowledge,
  measure: Measure,
  { product, origins, ...of }: MovedVerdict,
): boolean {
  const graph = productGraph(after);
  const holder = after.measures.get(measure.id) === measure ? after : before;
  const places = [measure.origins, ...(measure.may_cover ?? []).map((open) => open.origins)];
  return (
    (measure.acts_on ?? 'import') === of.actsOn &&
    importerMeasures(holder, of.importer).includes(measure) &&
    goodsOf(measure).some((id) => graph.ancestors(product).has(id) || graph.ancestors(id).has(product)) &&
    places.some((one) => origins.some((id) => originSet(holder, one).has(id)))
  );
}
