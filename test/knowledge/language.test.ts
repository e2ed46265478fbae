import { expect, it } from 'vitest';
import { LanguageFile } from '../../src/knowledge/language.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { valid } from './fixture.ts';

/** The first fault of the English file of the fixture with these answers in place of its own. */
function faultOf(answers: object): string | undefined {
  const words = Object(valid()['language/en.yaml']);
  const parsed = LanguageFile.safeParse({ ...words, answers: { ...words.answers, ...answers } });
  return parsed.error?.issues[0]?.path.join('.');
}

it.each(['en-GB', 'ja', 'zh-Hans-CN'])('words are written for a language that its tag names: %s', (locale) => {
  expect(faultOf({ locale })).toBeUndefined();
});

it.each(['', 'english words', 'en_GB', '-'])('a text that is no language tag is refused: %j', (locale) => {
  expect(faultOf({ locale })).toBe('answers.locale');
});

it('a message without words is refused', () => {
  expect(faultOf({ messages: { hello: '' } })).toBe('answers.messages.hello');
});

/** More words than these have a reason. */
const MOST = 60;

/** Lists of the words of questions that are longer, by language and name, and why each may be. */
const LONGER: Readonly<Record<string, string>> = {
  'en function_words': 'grammar has so many, and gains none',
  'ja function_words': 'grammar has so many, and gains none',
  'ko function_words': 'grammar has so many, and gains none',
  'zh function_words': 'grammar has so many, and gains none',
  'en acts_on.luggage': 'verbs of carrying, each with its forms, since English words are matched whole',
  'zh acts_on.luggage': 'words of carrying of the mainland, Hong Kong and Taiwan',
  'en opinion': 'owed: only half of what is opinion is known from examples; until it is, the rules keep their words',
  'ja opinion': 'owed: only half of what is opinion is known from examples; until it is, the rules keep their words',
  'zh opinion': 'owed: only half of what is opinion is known from examples; until it is, the rules keep their words',
  'ko intents.status': 'endings of Korean verbs for may and can, each written out',
};

/** Every list, by its path. */
const listsIn = (value: unknown, path: readonly string[]): (readonly [string, number])[] =>
  Array.isArray(value)
    ? [[path.join('.'), value.length]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]))
      : [];

it(`no list of words of questions has more than ${MOST} without a reason, and no reason outlives its list`, () => {
  const longer = [...knowledge.languages].flatMap(([code, { questions }]) =>
    listsIn(questions, []).flatMap(([name, length]) => (length > MOST ? [`${code} ${name}`] : [])),
  );
  expect(longer.sort()).toEqual(Object.keys(LONGER).sort());
});
