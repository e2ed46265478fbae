import { expect, it } from 'vitest';
import { has, toldOf } from '../../src/language/sorted.ts';

const LIST = 'new:GB new_york:US nice:FR york:GB';

it.each([
  ['new', 'GB'],
  ['new_york', 'US'],
  ['nice', 'FR'],
  ['york', 'GB'],
  ['yor', undefined],
  ['new_', undefined],
  ['zzz', undefined],
])('a sorted list tells %s as %s', (word, told) => {
  expect(toldOf(LIST, word)).toBe(told);
});

it('an empty list tells nothing', () => {
  expect(toldOf('', 'york')).toBeUndefined();
});

it('a sorted list of words has just its words', () => {
  const list = 'apple banana cherry';
  expect(['apple', 'banana', 'cherry'].map((word) => has(list, word))).toEqual([true, true, true]);
  for (const word of ['app', 'nana', 'cherr', 'cherry tree', '', 'zebra']) expect(has(list, word), word).toBe(false);
});
