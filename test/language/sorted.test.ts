import { expect, it } from 'vitest';
import { toldOf } from '../../src/language/sorted.ts';

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
