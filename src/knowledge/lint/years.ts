// A year far outside is a slip of typing.
import { firstDay } from '../dates.ts';
import type { Draft, Entry } from '../draft.ts';
import type { Path } from '../yaml.ts';
import { type KnowledgeRule, within } from './rule.ts';

/** Before it, no import rule or trade statistic of today's Japan. */
const FIRST_YEAR = 1945;
/** Acts are announced, and discharges planned, some years ahead at most. */
const YEARS_AHEAD = 10;

export const years: KnowledgeRule = {
  name: 'years',
  description: 'Dates lie between 1945 and ten years from now.',
  scope: 'knowledge',
  check(draft, report) {
    const last = Number(draft.today.slice(0, 4)) + YEARS_AHEAD;
    for (const { entry, path, date } of datesOf(draft)) {
      const year = Number(firstDay(date).slice(0, 4));
      if (year >= FIRST_YEAR && year <= last) continue;
      const message = `the year of ${date} is far outside (${FIRST_YEAR} to ${last})`;
      report({ where: within(entry, ...path), message, remedy: 'correct the year' });
    }
  },
};

/** Every date of every entry. */
export function datesOf(draft: Draft): { entry: Entry<unknown>; path: Path; date: string }[] {
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
