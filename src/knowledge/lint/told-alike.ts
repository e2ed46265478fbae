// A text says the same in every language: a day or a number that differs is a slip in one of them.
import type { LanguageCode } from '../language.ts';
import { type KnowledgeRule, within } from './rule.ts';
import { saidDays, withoutDates } from './said-dates.ts';
import { saidNumbers, tells } from './said-numbers.ts';
import { textsOf } from './texts.ts';

const OTHERS = ['ja', 'zh', 'ko'] as const;
/** In any width: most texts name neither day nor number. */
const DIGIT = /\p{Nd}/u;
/** Smaller counts are written as words in some languages. */
const IN_WORDS = 12;

export const toldAlike: KnowledgeRule = {
  name: 'told-alike',
  description:
    'Where a language tells a day or a number that English does not, English has none that it does not tell.',
  scope: 'knowledge',
  check(draft, report) {
    for (const told of textsOf(draft)) {
      const { en, ...others } = told.text;
      if (en === undefined || !Object.values(told.text).some((text) => DIGIT.test(text))) continue;
      const english = { days: daysIn(en, 'en'), numbers: numbersIn(en, 'en') };
      for (const language of OTHERS) {
        const text = others[language];
        if (text === undefined) continue;
        const say = (what: string, here: string | number, there: string | number) =>
          report({
            where: within(told, language),
            message: `\`${language}\` tells the ${what} ${here}, \`en\` the ${what} ${there}`,
            remedy: 'correct the one that is wrong',
          });
        const days = daysIn(text, language);
        const day = days.find((one) => !english.days.includes(one));
        const otherDay = english.days.find((one) => !days.includes(one));
        if (day !== undefined && otherDay !== undefined) say('day', day, otherDay);
        const numbers = numbersIn(text, language);
        const number = numbers.find((one) => !isTold(one, english.numbers));
        const otherNumber = english.numbers.find((one) => !isTold(one, numbers));
        if (number !== undefined && otherNumber !== undefined) say('number', number, otherNumber);
      }
    }
  },
};

function daysIn(text: string, language: LanguageCode): string[] {
  return saidDays(text, language).map(({ day }) => day);
}

/** The numbers that are no part of a date. */
function numbersIn(text: string, language: LanguageCode): number[] {
  return saidNumbers(withoutDates(text, language)).filter((number) => number > IN_WORDS);
}

function isTold(number: number, others: readonly number[]): boolean {
  return others.some((other) => tells(number, other) || tells(other, number));
}
