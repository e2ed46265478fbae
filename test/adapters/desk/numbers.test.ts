import { expect, it } from 'vitest';
import { chosen } from '../../../adapters/desk/numbers.ts';

it.each([
  ['all', [1, 2, 3, 4]],
  ['none', []],
  ['', []],
  ['2', [2]],
  ['1,3-4', [1, 3, 4]],
  [' 1 , 2 ', [1, 2]],
])('of four, "%s" chooses %j', (text, numbers) => {
  expect([...(chosen(text, 4) ?? [])]).toEqual(numbers);
});

it.each(['0', '5', '3-2', '1-9', 'one', '1;2', '-1', '1,'])('of four, "%s" is not understood', (text) => {
  expect(chosen(text, 4)).toBeNull();
});
