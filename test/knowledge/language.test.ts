import { expect, it } from 'vitest';
import { LanguageFile } from '../../src/knowledge/language.ts';
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
