import { expect, it } from 'vitest';
import { isOfPast, isOfPlan, isQuoted, isSinceClause } from '../../src/language/days.ts';
import { fold } from '../../src/language/fold.ts';

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

it('is of a plan where somebody wants or means to do it, in four languages', () => {
  const plans = [
    'we plan to send it in january',
    'can we ship in march?',
    '3月に送る予定です',
    '打算3月发',
    '3월에 보내려고 해요',
  ];
  for (const plan of plans) expect(isOfPlan(fold(plan)), plan).toBe(true);
  for (const other of ['what changed in march?', '3月に何が変わった', '3月改了什么', '3월에 바뀐 것'])
    expect(isOfPlan(fold(other)), other).toBe(false);
});
