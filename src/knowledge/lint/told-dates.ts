// A sentence names the day or the month that its entry holds.

import type { Draft, Place } from '../draft.ts';
import { LANGUAGES } from '../draft.ts';
import type { Text } from '../schema.ts';
import { type KnowledgeRule, within } from './rule.ts';
import { type SaidDay, saidDays, saidMonths } from './said-dates.ts';

export const toldDates: KnowledgeRule = {
  name: 'told-dates',
  description:
    'A text that names days of the year of `from` or `date` names that very day; of a measure also that month.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { where, field, date, until, text } of dated(draft)) {
      for (const language of LANGUAGES) {
        const sentence = text[language] ?? '';
        const other = otherDay(saidDays(sentence, language), date, until);
        const month = field === 'from' && !other ? otherMonth(saidMonths(sentence, language), date, until) : undefined;
        const told = other ?? month;
        if (told === undefined) continue;
        const message = `\`${language}\` tells ${told}, but \`${field}\` is ${date}`;
        report({ where: within(where, language), message, remedy: `correct the date here, or \`${field}\`` });
      }
    }
  },
};

/** A day of the year of the date, or of its day in another year, where the day itself is not said. */
function otherDay(said: readonly SaidDay[], date: string, until: string | undefined): string | undefined {
  if (date.length < 10 || said.some((day) => isDay(day, date))) return undefined;
  const rest = said.filter((day) => !isDay(day, until));
  const other = rest.find(({ year, day }) => year === date.slice(0, 4) || day === date.slice(5));
  return other && `${other.year ?? ''}-${other.day}`;
}

/** A month of the year of the date, where its own month is not said, in that year or without one. */
function otherMonth(said: readonly SaidDay[], date: string, until: string | undefined): string | undefined {
  const [year, month = ''] = date.split('-');
  if (month === '' || said.some((one) => one.day === month && (one.year ?? year) === year)) return undefined;
  const other = said.find((one) => one.year === year && !until?.startsWith(`${one.year}-${one.day}`));
  return other && `${other.year}-${other.day}`;
}

interface Dated {
  readonly where: Place;
  readonly field: string;
  readonly date: string;
  readonly until: string | undefined;
  readonly text: Text;
}

/** Entries whose day is known. A gap's day is that of the search, and a definition's that of the document. */
function dated(draft: Draft): Dated[] {
  const measures = draft.measures.flatMap((entry): Dated[] => {
    const { from: date = '', until, summary: text } = entry.value;
    return [{ where: within(entry, 'summary'), field: 'from', date, until, text }];
  });
  const facts = draft.facts.flatMap((entry): Dated[] => {
    const { date = '', until, statement: text, nature } = entry.value;
    if (nature === 'gap' || nature === 'definition') return [];
    return [{ where: within(entry, 'statement'), field: 'date', date, until, text }];
  });
  return [...measures, ...facts].filter(({ date }) => date !== '');
}

function isDay({ year, day }: SaidDay, date: string | undefined): boolean {
  return date !== undefined && day === date.slice(5) && (year === undefined || year === date.slice(0, 4));
}
