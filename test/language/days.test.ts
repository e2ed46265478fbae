import { expect, it } from 'vitest';
import {
  isAlternative,
  isDone,
  isOfAct,
  isOfDeed,
  isOfPast,
  isOfPlan,
  isQuoted,
  isSinceClause,
  moveDayIn,
} from '../../src/language/days.ts';
import { fold } from '../../src/language/fold.ts';

it.each([
  ['', 'って书いてある'],
  ['', '이라고 나온 기사'],
  ['the papers say it was in ', ''],
  ['he says they approved it ', ', can i load'],
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
  for (const other of [
    'i want to know if it was banned in august',
    'can i ask what changed in march',
    'what changed in march?',
    '3月に何が変わった',
    '3月改了什么',
    '3월에 바뀐 것',
  ])
    expect(isOfPlan(fold(other)), other).toBe(false);
});

it('of two days that are to be told apart neither is asked of', () => {
  expect(isAlternative(' or ', '')).toBe(true);
  expect(isAlternative(fold('年开始的吗？还是'), '年')).toBe(true);
  expect(isAlternative(' to ', '')).toBe(false);
});

it('a day may name an act, or be that of a deed that is told', () => {
  expect(isOfAct('is it still the total one from ', '')).toBe(true);
  expect(isOfAct('', fold('年那个禁令是第几号'))).toBe(true);
  expect(isOfDeed('our side says abolished ')).toBe(true);
  expect(isOfDeed('as of arrival on ')).toBe(false);
});

it('the day of a move is asked for by its noun, in four languages', () => {
  for (const text of [
    'timeline for lifting the ban',
    'resumption date',
    '再開時期は',
    '解除のめどは',
    '恢复 时间',
    '재개 시기',
    'いつ解除されますか',
    '什么时候能放开',
    '언제 풀려요',
  ])
    expect(moveDayIn(fold(text)), text).not.toBeNull();
  for (const text of [
    'the ban was lifted',
    '再開した時',
    '재개된 시장',
    '恢复了',
    'いつ解除された',
    '什么时候放开的',
    '언제 풀렸어요',
  ])
    expect(moveDayIn(fold(text)), text).toBeNull();
});

it('what somebody did is told, in four languages', () => {
  for (const text of [
    'we imported it before 2023',
    '2022年までは出していました',
    '我们2022年进口过',
    '2022년에 보냈습니다',
  ])
    expect(isDone(fold(text)), text).toBe(true);
  for (const text of ['was it banned in 2022?', '2022年は出せましたか', '2022年能进口吗'])
    expect(isDone(fold(text)), text).toBe(false);
});
