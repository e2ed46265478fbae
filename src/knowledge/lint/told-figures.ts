// A figure is told as it is held: the number of a result stands in the sentence, in every language.
import { type KnowledgeRule, within } from './rule.ts';
import { saidNumbers, tells } from './said-numbers.ts';

/** Smaller counts are written as words in some languages, so one language that has the digits is enough. */
const IN_WORDS = 30;

export const toldFigures: KnowledgeRule = {
  name: 'told-figures',
  description: 'The value of every result stands in the statement, in each of its languages.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.facts) {
      const { statement, results = [] } = entry.value;
      const numbers = Object.entries(statement).map(([language, text]) => ({ language, said: saidNumbers(text) }));
      for (const [index, { value, subject }] of results.entries()) {
        // "None" and "zero" are words.
        if (value === undefined || value === 0) continue;
        const size = Math.abs(value);
        const lacking = numbers.filter(({ said }) => !said.some((number) => tells(number, size)));
        const small = Number.isInteger(size) && size <= IN_WORDS;
        if (lacking.length === 0 || (small && lacking.length < numbers.length)) continue;
        const anywhere = lacking.length === numbers.length;
        const languages = lacking.map(({ language }) => `\`${language}\``).join(', ');
        report({
          where: anywhere
            ? within(entry, 'results', index, 'value')
            : within(entry, 'statement', lacking[0]?.language ?? ''),
          message: anywhere
            ? `${value} (${subject}) does not stand in the statement`
            : `${value} (${subject}) is not told in ${languages}`,
          remedy: 'correct the figure here or there, or tell it',
        });
      }
    }
  },
};
