import { expect, it } from 'vitest';
import { isOfPast, isQuoted, isSinceClause } from '../../src/language/days.ts';

it.each([
  ['', 'って书いてある'],
  ['', '이라고 나온 기사'],
  ['the papers say it was in ', ''],
])('a day that others say is told of, and not asked for: %s_%s', (ahead, behind) => {
  expect(isQuoted(ahead, behind)).toBe(true);
});

it('a day by itself is asked for', () => {
  expect(isQuoted('how was it in ', ' for scallops')).toBe(false);
});

it('a clause of since begins on its day', () => {
  expect(isSinceClause('anything new since they reopened in ')).toBe(true);
  expect(isSinceClause('was it open in ')).toBe(false);
});

it('a question of what was is told by its verb', () => {
  expect(isOfPast('in 2021, were eggs still barred?')).toBe(true);
  expect(isOfPast('is the number of 2021 still good?')).toBe(false);
});
