// What was not found, inferred or foreseen holds until something new happens; then a human looks whether it still does.
import { firstDay, lastDay } from '../dates.ts';
import type { Draft } from '../draft.ts';
import type { Fact, Measure } from '../schema.ts';
import { newestDate, sourceDate } from '../version.ts';
import { reachOf } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const review: KnowledgeRule = {
  name: 'review',
  description:
    'Gaps, inferences and forecasts on what a newer measure moved are listed: a warning, since only a human can tell whether they still hold.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const kin = (a: string, b: string) => reach.above(a).has(b) || reach.above(b).has(a);
    const news = newMeasures(draft);
    const ends = new Map(draft.measures.map(({ value }) => [value.id, value.ended_by]));
    for (const entry of draft.facts) {
      const { about, nature, evidence } = entry.value;
      if (nature !== 'gap' && nature !== 'forecast' && evidence !== 'inferred') continue;
      for (const other of news.filter(({ value }) => value.id !== entry.value.id)) {
        const { id, importer, products, overrides = [], from } = other.value;
        const named = about.measures?.some((old) => overrides.includes(old) || ends.get(old) === id) ?? false;
        const goods = about.products?.some((one) => products.some((product) => kin(one, product))) ?? true;
        if (about.measures?.includes(id) || !(named || (goods && about.importers?.includes(importer)))) continue;
        const message = `\`${id}\` (${placeName(other)}), from ${from}, is newer than this: does it still hold?`;
        const remedy = 'correct it, give it `until`, or name the measure in `about`';
        report({ where: within(entry, 'statement'), of: 'key', message, remedy, severity: 'warning' });
      }
    }
  },
};

/** Measures that begin after everything else that is told of their importer was published. */
function newMeasures(draft: Draft): Draft['measures'] {
  const published = new Map(draft.sources.map(({ value }) => [value.id, sourceDate(value)]));
  const datesOf = (entry: Fact | Measure, except: readonly string[] = []) =>
    entry.sources.flatMap((id) => (except.includes(id) ? [] : (published.get(id) ?? [])));
  return draft.measures.filter(({ value }) => {
    if (value.from === undefined) return false;
    const told = draft.facts.filter((fact) => fact.value.about.importers?.includes(value.importer));
    const newest = newestDate(told.flatMap((fact) => datesOf(fact.value, value.sources)));
    return newest !== undefined && firstDay(value.from) > lastDay(newest);
  });
}
