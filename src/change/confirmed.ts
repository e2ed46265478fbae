// Verdicts that stand as they stood, and were looked at again.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { confirmedOn } from '../status/announced.ts';
import { originSet } from '../status/reach.ts';
import { resolve } from '../status/resolve.ts';
import type { Found, Moment } from './change.ts';
import { idBefore } from './renamed.ts';
import { isLater } from './worth.ts';

/** Measures that a verdict of the day stands on and that are confirmed later than they were, by importer and days. */
export function confirmedBetween({ knowledge: before }: Moment, { knowledge: after, day }: Moment): Found[] {
  const again = [...after.measures.values()].flatMap((measure) => {
    const old = before.measures.get(idBefore(before.measures, after, measure.id) ?? '');
    const now = confirmedOn(after, measure);
    if (old === undefined || now === null) return [];
    const was = confirmedOn(before, old);
    const isAgain = was === null || firstDay(was) < firstDay(now);
    return isAgain && standsOn(after, measure, day) ? [{ measure, was, now }] : [];
  });
  const alike = Map.groupBy(again, ({ measure, was, now }) => JSON.stringify([measure.importer, was, now]));
  return [...alike.values()].flatMap((same): Found[] => {
    const [first] = same;
    if (!first) return [];
    const measures = same.map(({ measure }) => measure);
    const origins = new Set(measures.flatMap((measure) => [...originSet(after, measure.origins)]));
    return [
      {
        kind: 'confirmed',
        worth: isLater(before, first.now) ? 'news' : 'coverage',
        topic: 'verdict',
        // That what was only announced did come is told at once.
        digestOnly: first.was !== null,
        importers: [first.measure.importer],
        products: [...new Set(measures.flatMap(({ products }) => products))],
        origins:
          origins.size === after.prefectures.size ? [] : [...after.prefectures.keys()].filter((id) => origins.has(id)),
        day: firstDay(first.now),
        told: { measures: measures.map(({ id }) => id), before: first.was, after: first.now },
      },
    ];
  });
}

const standsOn = (knowledge: Knowledge, { id, importer, products, origins, acts_on }: Measure, day: string): boolean =>
  products.some((product) =>
    resolve(
      knowledge,
      { importer, product, origins: [...originSet(knowledge, origins)], actsOn: acts_on ?? 'import' },
      day,
    ).some(({ governing, governingOnPaper }) => governing.includes(id) || governingOnPaper.includes(id)),
  );
