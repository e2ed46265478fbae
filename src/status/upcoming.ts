// What is announced for days to come: measures on a case, its kinds included, that begin or end after the day.
import { addDays, firstDay } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { type Change, changesOf, isAhead } from './announced.ts';
import { productGraph } from './products.ts';
import { importerMeasures, originSet, reaching } from './reach.ts';
import { type Case, resolve } from './resolve.ts';
import type { Verdict } from './verdict.ts';

/** All that changes for the case on one day to come. */
export interface Upcoming {
  /** ISO at the precision that is known. */
  readonly date: string;
  readonly changes: readonly Change[];
  /** The verdicts of that day, on the goods asked or on their kinds, as far as they are other than the day before. */
  readonly after: readonly Verdict[];
}

/** What is announced by the day, by date. An end that another measure's start brings is told as that start. */
export function upcoming(knowledge: Knowledge, asked: Case, day: string): Upcoming[] {
  const goods = new Map(
    importerMeasures(knowledge, asked.importer)
      .filter((measure) => changesOf(knowledge, measure).some((change) => isAhead(change, day)))
      .map((measure) => [measure, goodsOf(knowledge, asked, measure)] as const)
      .filter(([, products]) => products.length > 0),
  );
  const changes = [...goods.keys()]
    .flatMap((measure) => changesOf(knowledge, measure))
    .filter((change) => isAhead(change, day));
  const starting = new Map(changes.flatMap((c) => (c.event === 'starts' ? [[c.measure.id, firstDay(c.date)]] : [])));
  const told = changes.filter(
    ({ event, measure, date }) => event === 'starts' || starting.get(measure.ended_by ?? '') !== firstDay(date),
  );
  return [...Map.groupBy(told, ({ date }) => date)]
    .sort(([a], [b]) => compare(firstDay(a), firstDay(b)))
    .map(([date, list]) => {
      const products = new Set(list.flatMap(({ measure }) => goods.get(measure) ?? []));
      // A day's change of the goods asked is that of their kinds too.
      const widest = products.has(asked.product) ? [asked.product] : [...products];
      const after = widest.flatMap((product) => changed(knowledge, { ...asked, product }, firstDay(date)));
      return { date, changes: list, after };
    });
}

/** The goods asked where the measure reaches them, else those of their kinds that it names; none from other origins. */
function goodsOf(knowledge: Knowledge, asked: Case, measure: Measure): string[] {
  if ((measure.acts_on ?? 'import') !== asked.actsOn) return [];
  const below = productGraph(knowledge).descendants(asked.product);
  const named = [{ products: measure.products, origins: measure.origins }, ...(measure.may_cover ?? [])].filter(
    ({ origins }) => asked.origins.length === 0 || asked.origins.some((id) => originSet(knowledge, origins).has(id)),
  );
  if (named.length === 0) return [];
  const reached = reaching(knowledge, asked.importer, asked.product, asked.actsOn);
  if (reached.some((r) => r.measure === measure)) return [asked.product];
  return [...new Set(named.flatMap(({ products }) => products))].filter((id) => below.has(id));
}

function changed(knowledge: Knowledge, asked: Case, day: string): Verdict[] {
  const before = resolve(knowledge, asked, addDays(day, -1));
  const told = (v: Verdict | undefined): string => JSON.stringify([v?.status, v?.onPaper, v?.conditions, v?.within]);
  return resolve(knowledge, asked, day).filter((v) =>
    v.origins.some((origin) => told(v) !== told(before.find((b) => b.origins.includes(origin)))),
  );
}
