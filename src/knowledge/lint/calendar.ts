// Dates are days of the calendar: the shape alone lets 30 February through.
import { isDay } from '../dates.ts';
import { type KnowledgeRule, within } from './rule.ts';
import { datesOf } from './years.ts';

export const calendar: KnowledgeRule = {
  name: 'calendar',
  description: 'Dates exist in the calendar.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { entry, path, date } of datesOf(draft)) {
      if (date.length < 10 || isDay(date)) continue;
      report({
        where: within(entry, ...path),
        message: `${date} is no day of the calendar`,
        remedy: 'correct the day',
      });
    }
  },
};
