// Days said without a year that are those of an act: "the EU's lifting, 13 July or 3 August?" asks of the year of the act.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FoundDate } from './dates.ts';

/** On which days and months an importer's acts began, or were announced. */
const days = derived(({ measures, facts }: Pick<Knowledge, 'measures' | 'facts'>): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  const add = (importer: string, day: string | undefined): void => {
    if (day !== undefined) found.set(importer, [...(found.get(importer) ?? []), day]);
  };
  for (const { importer, from } of measures.values()) add(importer, from);
  for (const { nature, about, date } of facts.values())
    if (nature === 'announcement') for (const importer of about.importers ?? []) add(importer, date);
  return found;
});

/**
 * The date with the year in which an act of one of the importers had it, the newest one; as it was where none had. A month
 * alone is one of an act only where an event is asked after: "why did they stop again in November?".
 */
export function inYearOfAct(
  knowledge: Knowledge,
  date: FoundDate,
  importers: readonly string[],
  isOfEvent: boolean,
): FoundDate {
  const isMonth = /^\d{4}-\d{2}$/.test(date.at);
  if (!date.yearless || !(isMonth ? isOfEvent : /^\d{4}-\d{2}-\d{2}$/.test(date.at))) return date;
  const end = date.at.slice(4);
  const act = importers
    .flatMap((id) => days(knowledge).get(id) ?? [])
    .filter((day) => day.slice(4, 4 + end.length) === end && day.slice(0, 4) <= date.at.slice(0, 4))
    .sort()
    .at(-1);
  return act === undefined ? date : { ...date, at: act.slice(0, date.at.length) };
}
