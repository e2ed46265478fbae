// A result's day is one that its sentence names, where that names the same day of another month: a slip in one of them.
import { LANGUAGES } from '../draft.ts';
import { type KnowledgeRule, within } from './rule.ts';
import { saidDays } from './said-dates.ts';

export const rowDates: KnowledgeRule = {
  name: 'row-dates',
  description:
    'A result is not of the same day of another month than its statement names: a warning, since two samples may be.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.facts) {
      const { statement, results = [], date: own } = entry.value;
      const said = LANGUAGES.flatMap((language) => saidDays(statement[language] ?? '', language).map(({ day }) => day));
      for (const [index, { date = '' }] of results.entries()) {
        if (date.length < 10 || date === own || said.includes(date.slice(5))) continue;
        const other = said.find((day) => day.slice(3) === date.slice(8));
        if (other === undefined) continue;
        const message = `\`date\` is ${date}, but the statement names ${other}`;
        const remedy = 'correct the month here or there';
        report({ where: within(entry, 'results', index, 'date'), message, remedy, severity: 'warning' });
      }
    }
  },
};
