// Dates are days of the calendar: the shape alone lets 30 February through.
import { isDay } from '../dates.ts';
import type { Draft, Entry } from '../draft.ts';
import type { Path } from '../yaml.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const calendar: KnowledgeRule = {
  name: 'calendar',
  description: 'Dates exist in the calendar.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { entry, path, date } of dates(draft)) {
      if (date.length < 10 || isDay(date)) continue;
      report({
        where: within(entry, ...path),
        message: `${date} is no day of the calendar`,
        remedy: 'correct the day',
      });
    }
  },
};

function dates(draft: Draft): { entry: Entry<unknown>; path: Path; date: string }[] {
  const found: { entry: Entry<unknown>; path: Path; date: string }[] = [];
  const add = (entry: Entry<unknown>, path: Path, date: string | undefined) =>
    date && found.push({ entry, path, date });
  for (const entry of draft.measures)
    for (const key of ['from', 'until', 'verified'] as const) add(entry, [key], entry.value[key]);
  for (const entry of draft.sources)
    for (const key of ['published', 'not_before', 'read'] as const) add(entry, [key], entry.value[key]);
  for (const entry of draft.facts) {
    for (const key of ['date', 'until'] as const) add(entry, [key], entry.value[key]);
    entry.value.results?.forEach((result, index) => add(entry, ['results', index, 'date'], result.date));
  }
  return found;
}
