import { expect, it } from 'vitest';
import { coverOf, shareCovered } from '../../src/question/cover.ts';

it('tells which letters are part of something known', () => {
  const cover = coverOf(10, [{ start: 2, end: 4 }]);
  expect([cover.free(0, 2), cover.free(1, 3), cover.full(2, 4), cover.full(2, 5)]).toEqual([true, false, true, false]);
  cover.add({ start: 4, end: 5 });
  expect(cover.full(2, 5)).toBe(true);
});

it('tells how much of the letters is covered, spaces and marks apart', () => {
  expect(shareCovered('ab, cd', [{ start: 0, end: 2 }])).toBe(0.5);
  expect(shareCovered('?!', [])).toBe(1);
});
