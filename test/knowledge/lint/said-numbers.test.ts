// The numbers that a sentence names, and what they tell.
import { expect, it } from 'vitest';
import { saidNumbers, tells } from '../../../src/knowledge/lint/said-numbers.ts';

it.each([
  ['7,788 m3 and 0.28', [7788, 0.28]],
  ['6.1 billion yen', [6_100_000_000]],
  ['19万3千件', [193_000]],
  ['16만 2천 개', [162_000]],
  ['13万3300m3', [133_300]],
  ['116억 7천만 엔', [11_670_000_000]],
  ['49만, 2021년', [490_000, 2021]],
])('hears them in %s', (text, numbers) => {
  expect(saidNumbers(text)).toEqual(expect.arrayContaining(numbers));
});

it('takes another power of ten, and rounding to the digits that are given', () => {
  expect(tells(6_100_000_000, 6.1)).toBe(true);
  expect(tells(133_300, 133_321)).toBe(true);
  expect(tells(133_400, 133_321)).toBe(false);
  expect(tells(130_000, 133_321)).toBe(false);
  expect(tells(220, 230)).toBe(false);
});
