// What is known from its announcement alone: the start or end of a measure that no source of its day or later confirms.
import { firstDay, lastDay } from '../knowledge/dates.ts';
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { newestDate, sourceDate } from '../knowledge/version.ts';

export interface Change {
  readonly measure: Measure;
  readonly event: 'starts' | 'ends';
  /** From when it counts, ISO at the precision that is known. */
  readonly date: string;
  /** The newest source that tells of it. */
  readonly announced: string;
}

/** Surely earlier: a source of "2024-12" may well be of the day on which a measure of 12 December began. */
export const isBefore = (date: string, day: string): boolean => lastDay(date) < firstDay(day);

/** The newest date at which a source shows the measure begun; null while its start is only announced. */
export function confirmedOn(knowledge: Knowledge, measure: Measure): string | null {
  const { from, verified } = measure;
  if (from === undefined || !isBefore(verified, from)) return verified;
  // What tells that it ended tells that it had begun.
  const dates = [...datesOf(knowledge, measure.sources), ...endingDates(knowledge, measure)];
  return newestDate(dates.filter((date) => !isBefore(date, from))) ?? null;
}

/** Whether a change is still to come on the day, and announced by then: nobody can be told what nobody had said. */
export const isAhead = ({ date, announced }: Change, day: string): boolean =>
  firstDay(date) > day && firstDay(announced) <= day;

const changes = derived(() => new Map<Measure, readonly Change[]>());

/** The start and the end of a measure, as far as they have a date. */
export const changesOf = (knowledge: Knowledge, measure: Measure): readonly Change[] =>
  remembered(changes(knowledge), measure, () => datedChanges(knowledge, measure));

function datedChanges(knowledge: Knowledge, measure: Measure): readonly Change[] {
  const { from, until, verified } = measure;
  return [
    ...(from === undefined ? [] : [{ measure, event: 'starts' as const, date: from, announced: verified }]),
    ...(until === undefined
      ? []
      : [
          {
            measure,
            event: 'ends' as const,
            date: until,
            announced: newestDate(endingDates(knowledge, measure)) ?? verified,
          },
        ]),
  ];
}

/** The starts and ends that are only announced, of all measures. */
export const unconfirmed = derived((knowledge) => {
  const found = { starts: new Map<Measure, Change>(), ends: new Map<Measure, Change>() };
  for (const measure of knowledge.measures.values())
    for (const change of changesOf(knowledge, measure))
      if (isUnconfirmed(knowledge, change)) found[change.event].set(measure, change);
  return found;
});

function isUnconfirmed(knowledge: Knowledge, { measure, event, date }: Change): boolean {
  if (event === 'starts') return confirmedOn(knowledge, measure) === null;
  const dates = [...datesOf(knowledge, measure.sources), ...endingDates(knowledge, measure), measure.verified];
  return dates.every((told) => isBefore(told, date));
}

function endingDates(knowledge: Knowledge, { ended_by: id }: Measure): string[] {
  if (id === undefined) return [];
  return datesOf(knowledge, (knowledge.measures.get(id) ?? knowledge.facts.get(id))?.sources ?? []);
}

/** Dates of the sources that users may see: what they may not see confirms nothing. */
const datesOf = (knowledge: Knowledge, sources: readonly string[]): string[] =>
  sources.flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source && source.link !== 'internal' ? (sourceDate(source) ?? []) : [];
  });
