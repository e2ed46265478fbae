// Dates as they are asked for: a day, a month or a year, or a period of two.
import { firstDay, isDay, lastDay } from '../knowledge/dates.ts';
import { PartialDate } from '../knowledge/schema.ts';

/** A date, or a period that ends no earlier than it begins; empty for today. */
export function isAt(at: string): boolean {
  if (at === '') return true;
  const [first = '', last = first, ...rest] = at.split('/');
  const isDate = (date: string): boolean => PartialDate.safeParse(date).success && isDay(lastDay(date));
  return rest.length === 0 && isDate(first) && isDate(last) && firstDay(first) <= lastDay(last);
}
