import { expect, it } from 'vitest';
import { kindOf } from '../../src/question/kind-of.ts';
import { knowledge } from '../knowledge-for-tests.ts';

it.each([
  ['same for dried ones?', ['dried-scallop']],
  ['乾燥したものも', []],
  ['why?', []],
])('a word before the goods spoken of makes a kind of them where that has a name: %s', (text, kinds) => {
  expect(kindOf(knowledge, text, ['scallop'])).toEqual(kinds);
});

it('of several goods, or a long text, none is made', () => {
  expect(kindOf(knowledge, 'same for dried ones?', ['scallop', 'oyster'])).toEqual([]);
  expect(kindOf(knowledge, `${'well '.repeat(20)}dried ones?`, ['scallop'])).toEqual([]);
});
