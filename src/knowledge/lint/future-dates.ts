// Nobody has published, read, confirmed or said anything tomorrow. An announced `from` or `until` may lie ahead.
import { firstDay } from '../dates.ts';
import type { Draft, Place } from '../draft.ts';
import { compare } from '../faults.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const futureDates: KnowledgeRule = {
  name: 'future-dates',
  description: 'Dates of publication, reading, confirmation and statement are not in the future.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { where, field, date } of said(draft)) {
      if (firstDay(date) <= draft.today) continue;
      const message = `\`${field}\` ${date} is in the future (today is ${draft.today})`;
      report({ where: within(where, field), message, remedy: 'correct the date' });
    }
  },
};

/** The first day on which none of these dates is in the future; '' where there is none. */
export function newestSaid(draft: Draft): string {
  return (
    said(draft)
      .map(({ date }) => firstDay(date))
      .sort(compare)
      .at(-1) ?? ''
  );
}

interface Said {
  readonly where: Place;
  readonly field: string;
  readonly date: string;
}

function said(draft: Draft): Said[] {
  const found: Said[] = [];
  const add = (where: Place, field: string, date: string | undefined): void => {
    if (date !== undefined) found.push({ where, field, date });
  };
  for (const entry of draft.sources) {
    add(entry, 'published', entry.value.published);
    add(entry, 'not_before', entry.value.not_before);
    add(entry, 'read', entry.value.read);
  }
  for (const entry of draft.measures) add(entry, 'verified', entry.value.verified);
  for (const entry of draft.facts) add(entry, 'date', entry.value.date);
  return found;
}
