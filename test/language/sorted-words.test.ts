import { expect, it } from 'vitest';
import { has } from '../../src/language/sorted-words.ts';

it('a sorted text of words has just its words', () => {
  const list = 'apple banana cherry';
  expect(['apple', 'banana', 'cherry'].map((word) => has(list, word))).toEqual([true, true, true]);
  expect(['app', 'nana', 'cherr', 'cherry tree', '', 'zebra'].map((word) => has(list, word))).toEqual(
    Array(6).fill(false),
  );
});
