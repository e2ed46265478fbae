import { expect, it } from 'vitest';
import { asksNow, isOnlyToldDay, isUnderReport } from '../../src/question/of-today.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const isOfToday = (text: string): boolean => asksNow(knowledge, text, TODAY) || isUnderReport(knowledge, text, TODAY);

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
  expect(isUnderReport(knowledge, '登録番号は2021年に取得、まだ有効ですか？', TODAY)).toBe(true);
  expect(isUnderReport(knowledge, 'was it still banned in 2021?', TODAY)).toBe(false);
  // Under a note of one's own what is asked for by name is asked.
  expect(isUnderReport(knowledge, '愛知の味噌を中国に送ります。いま必要な書類を教えてください', TODAY)).toBe(false);
  expect(isUnderReport(knowledge, 'In 2021, was seafood still banned in China?', TODAY)).toBe(false);
});

it.each([
  'Our factory was registered again in 2025. Can we send now? Please easy English.',
  '现在到底能不能走洋山港进来?去年说恢复了后来又说停了',
  '지금 전면금지 상태예요? 작년 6월에 재개했다가 11월에 다시 막았다는데',
  '2023年8月に止まったホタテ、今は輸出できますか？',
  '佐藤錦去年被退一批說有蟲,今年還能不能進,要哪種果園登錄',
  'The measure of October 2023. Is it still in force?',
])('what is asked of this time is, though a day is told beside it: %s', (question) => {
  expect(isOfToday(question)).toBe(true);
});

it.each([
  'Was it banned in August 2023? And is it now?',
  '2023年8月現在、中国に輸出できますか？',
  '2023年8月から今までに、何が変わりましたか？',
  '広島のかき、去年の8月15日に上海、いま香港だと？',
  'I ask now. Could we ship in June 2024?',
])('a day that is asked for stays asked for: %s', (question) => {
  expect(isOfToday(question)).toBe(false);
});

it.each([
  '以前は2023年まで上海に送ってた青森のホタテ、また出せますか',
  '2023年之前我们一直进口青森扇贝,现在还可以吗',
  '2023년까지 중국에 수출하던 아오모리 가리비, 다시 보낼 수 있나요',
  'unagi kabayaki from a Hamamatsu factory, we imported it before 2023. Possible again?',
])('a day of what somebody did until then is only told: %s', (question) => {
  expect(isOnlyToldDay(knowledge, question, TODAY)).toBe(true);
});

it.each([
  '青森のホタテは2023年まで中国に出せた？',
  '2023年6月まで輸出できましたか、青森のホタテ中国に',
  'In 2023, could we ship?',
])('a day of which it is asked how things were is not: %s', (question) => {
  expect(isOnlyToldDay(knowledge, question, TODAY)).toBe(false);
});
