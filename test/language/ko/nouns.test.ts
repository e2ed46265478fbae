import { expect, it } from 'vitest';
import { MARKS, nounOf } from '../../../src/language/ko/nouns.ts';

it.each([
  ['다랑귀를', '다랑귀'],
  ['창고에서는', '창고'],
  ['태국엔', '태국'],
  ['보내려고', ''],
  ['수출합니다', ''],
])('the noun of %s is without its particle, and none of a verb', (word, noun) => {
  expect(nounOf(word)).toBe(noun);
});

it('particles mark what is acted on', () => {
  expect(['를 수출', '는', '에서'].map((text) => MARKS.test(text))).toEqual([true, true, false]);
});
