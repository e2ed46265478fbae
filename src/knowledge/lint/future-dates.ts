// Nobody has published, read, confirmed or said anything tomorrow. An announced `from` or `until` may lie ahead.
import { firstDay } from '../dates.ts';
import type { Entry } from '../draft.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const futureDates: KnowledgeRule = {
  name: 'future-dates',
  description: 'Dates of publication, reading, confirmation and statement are not in the future.',
  scope: 'knowledge',
  check(draft, report) {
    const look = (entry: Entry<unknown>, field: string, date: string | undefined) => {
      if (date === undefined || firstDay(date) <= draft.today) return;
      const message = `\`${field}\` ${date} is in the future (today is ${draft.today})`;
      report({ where: within(entry, field), message, remedy: 'correct the date' });
    };
    for (const entry of draft.sources) {
      look(entry, 'published', entry.value.published);
      look(entry, 'not_before', entry.value.not_before);
      look(entry, 'read', entry.value.read);
    }
    for (const entry of draft.measures) look(entry, 'verified', entry.value.verified);
    for (const entry of draft.facts) look(entry, 'date', entry.value.date);
  },
};
