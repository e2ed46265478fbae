// A figure is told as it is held: the number of a result stands in the sentence, in every language.
import { LANGUAGES } from '../draft.ts';
import { type KnowledgeRule, within } from './rule.ts';
import { withoutDates } from './said-dates.ts';
import { saidNumbers, tells } from './said-numbers.ts';

/** Smaller counts are written as words in some languages, so one language that has the digits is enough. */
const IN_WORDS = 30;
/** What has a symbol or a currency is never a word: "12 Bq/kg", while "six farms" may be. */
const MEASURED = /[%/A-Z\d]|^k?g$|^t$|^m$|yen$|yuan$/;

export const toldFigures: KnowledgeRule = {
  name: 'told-figures',
  description: 'The value of every result stands in the statement, in each of its languages.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.facts) {
      const { statement, results = [] } = entry.value;
      const numbers = LANGUAGES.flatMap((language) => {
        const text = statement[language];
        return text === undefined ? [] : [{ language, said: saidNumbers(withoutDates(text, language)) }];
      });
      for (const [index, { value, subject, unit = '' }] of results.entries()) {
        // "None" and "zero" are words.
        if (value === undefined || value === 0) continue;
        const size = Math.abs(value);
        const lacking = numbers.filter(({ said }) => !said.some((number) => tells(number, size)));
        const mayBeWord = Number.isInteger(size) && size <= IN_WORDS && !MEASURED.test(unit);
        const remedy = 'correct the figure here or there, or tell it';
        if (lacking.length === numbers.length) {
          const message = `${value} (${subject}) does not stand in the statement`;
          report({ where: within(entry, 'results', index, 'value'), message, remedy });
        } else if (!mayBeWord)
          for (const { language } of lacking) {
            const message = `${value} (${subject}) is not told in \`${language}\``;
            report({ where: within(entry, 'statement', language), message, remedy });
          }
      }
    }
  },
};
