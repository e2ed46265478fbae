// Where a live look helps most: importer by importer in the order of exporters served, each regime with what is old of it,
// what nobody has confirmed since it began, and the page to look at.
import { daysBetween, firstDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measure, Regime } from '../../src/knowledge/schema.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../../src/knowledge/stale.ts';

/** A measure with the age of its last confirmation. */
export interface Aged {
  readonly id: string;
  readonly importer: string;
  readonly regime: Regime;
  readonly standing: Measure['standing'];
  readonly verified: string;
  readonly days: number;
  readonly limit: number;
  readonly old: boolean;
  /** All that tells of it is from before it began. */
  readonly unconfirmed: boolean;
}

/** Measures in force on the day, the longest unconfirmed first; `old` by the same limits as the lint and the answers. */
export const agedMeasures = (knowledge: Knowledge, day: string): Aged[] =>
  [...knowledge.measures.values()]
    .filter(({ until }) => !until || firstDay(until) > day)
    .map(({ id, importer, regime, standing, verified, from }) => {
      const limit = standing === 'practice' ? STALE_PRACTICE_DAYS : STALE_PAPER_DAYS;
      const days = daysBetween(verified, day);
      const unconfirmed = from !== undefined && firstDay(verified) < firstDay(from);
      return { id, importer, regime, standing, verified, days, limit, old: days > limit, unconfirmed };
    })
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));

export interface Look {
  readonly importer: string;
  readonly regime: Regime;
  readonly old: number;
  readonly unconfirmed: number;
  readonly of: number;
  /** When the longest unconfirmed was last confirmed. */
  readonly oldest: string;
  /** Where today's rule can be read; null where no page is known. */
  readonly page: string | null;
}

/** Importers that no place is known of come last. Where nothing is old or unconfirmed, no look is needed. */
export function looks(knowledge: Knowledge, day: string): Look[] {
  const place = (id: string): number => knowledge.importers.get(id)?.served ?? Number.POSITIVE_INFINITY;
  const groups = [...Map.groupBy(agedMeasures(knowledge, day), ({ importer, regime }) => `${importer} ${regime}`)];
  return groups
    .flatMap(([, list]): Look[] => {
      const [first] = list;
      const count = (is: (one: Aged) => boolean): number => list.filter(is).length;
      const old = count((one) => one.old);
      const unconfirmed = count((one) => one.unconfirmed);
      if (!first || old + unconfirmed === 0) return [];
      const { importer, regime, verified: oldest } = first;
      return [
        { importer, regime, old, unconfirmed, of: list.length, oldest, page: pageOf(knowledge, importer, regime) },
      ];
    })
    .sort(
      (a, b) =>
        place(a.importer) - place(b.importer) ||
        (a.importer < b.importer ? -1 : a.importer > b.importer ? 1 : 0) ||
        b.old + b.unconfirmed - a.old - a.unconfirmed,
    );
}

/** The page of the regime, or else the general one; of a part of an importer, that of the whole where it has none. */
function pageOf(knowledge: Knowledge, id: string, regime: Regime): string | null {
  const importer = knowledge.importers.get(id);
  const pages = importer?.check ?? [];
  const page =
    pages.find(({ regimes }) => regimes?.includes(regime)) ?? pages.find(({ regimes }) => regimes === undefined);
  return page?.url ?? (importer?.parent ? pageOf(knowledge, importer.parent, regime) : null);
}
