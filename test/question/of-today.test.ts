import { expect, it } from 'vitest';
import { asksNow } from '../../src/question/of-today.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const isOfToday = (text: string): boolean => asksNow(knowledge, text, TODAY);

it('what goes on is asked of today under a report', () => {
  expect(isOfToday('On 29 June the customs office let some seafood in again. Is this still the case?')).toBe(true);
  expect(isOfToday('海关总署6月29日宣布恢复部分水产品进口。现在还是这样吗？')).toBe(true);
});

it('a question by itself, of a day, or under no report, is not', () => {
  expect(isOfToday('Is it still banned?')).toBe(false);
  expect(isOfToday('The customs office let some seafood in again. Was it so on 1 July 2025?')).toBe(false);
  expect(isOfToday('Hello. Is it still banned?')).toBe(false);
});

it('the year of a thing that is asked whether it still holds is no day asked', () => {
  expect(asksNow(knowledge, '登録番号は2021年に取得、まだ有効ですか？', TODAY)).toBe(true);
  expect(asksNow(knowledge, 'was it still banned in 2021?', TODAY)).toBe(false);
  expect(asksNow(knowledge, 'In 2021, was seafood still banned in China?', TODAY)).toBe(false);
});
