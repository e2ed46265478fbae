// A sentence names the days that its entry holds, the same in every language.
import type { Draft, Place } from '../draft.ts';
import type { Text } from '../schema.ts';
import { type KnowledgeRule, type Report, within } from './rule.ts';
import { type SaidDay, saidDays } from './said-dates.ts';
import { textsOf } from './texts.ts';

const LANGUAGES = ['en', 'ja', 'zh', 'ko'] as const;

export const toldDates: KnowledgeRule = {
  name: 'told-dates',
  description:
    'A text that names days of the year of `from` or `date` names that very day; no two languages differ in a day.',
  scope: 'knowledge',
  check(draft, report) {
    for (const told of textsOf(draft)) if (told.sentence) languagesAgree(told, told.text, report);
    for (const { where, field, date, until, text } of dated(draft)) {
      for (const language of LANGUAGES) {
        const said = saidDays(text[language] ?? '', language).filter((day) => !isDay(day, until));
        const other = said.find(({ year, day }) => year === date.slice(0, 4) || day === date.slice(5));
        if (!other || said.some((day) => isDay(day, date))) continue;
        const message = `\`${language}\` tells ${other.year ?? ''}-${other.day}, but \`${field}\` is ${date}`;
        report({ where: within(where, language), message, remedy: `correct the day here, or \`${field}\`` });
      }
    }
  },
};

/** One day that only this language names, and one that only English does: one of them is a slip. */
function languagesAgree(where: Place, text: Partial<Text>, report: Report): void {
  const english = saidDays(text.en ?? '', 'en').map(({ day }) => day);
  for (const language of LANGUAGES.slice(1)) {
    const days = saidDays(text[language] ?? '', language).map(({ day }) => day);
    const here = days.find((day) => !english.includes(day));
    const there = english.find((day) => !days.includes(day));
    if (here === undefined || there === undefined) continue;
    const message = `\`${language}\` tells the day ${here}, \`en\` the day ${there}`;
    report({ where: within(where, language), message, remedy: 'correct the one that is wrong' });
  }
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
  return [...measures, ...facts].filter(({ date }) => date.length === 10);
}

function isDay({ year, day }: SaidDay, date: string | undefined): boolean {
  return date !== undefined && day === date.slice(5) && (year === undefined || year === date.slice(0, 4));
}
