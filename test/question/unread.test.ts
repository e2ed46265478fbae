import { describe, expect, it } from 'vitest';
import { piecesOf } from './reading.ts';

const unread = (question: string): string[] => piecesOf(question).unread.map(({ word }) => word);

describe('words that are part of nothing known', () => {
  it.each([
    ['haddock from Aomori to Korea', ['haddock']],
    ['please tell our customer about scallops from Hokkaidoo Bay to Zyx', ['zyx']],
    ['宮木のホタテを中国に輸出できますか', ['宫木']],
    ['コダラを香港に輸出できますか', ['コダラ']],
    ['홋카이도 다랑귀를 중국에 수출할 수 있나요', ['다랑귀']],
    ['Can I ship scallops from Hokkaido to China?', []],
    ['北海道のホタテは中国に輸出できますか', []],
    ['北海道的扇贝能出口到中国吗', []],
    ['홋카이도 가리비를 중국에 수출할 수 있나요', []],
  ])('are kept: %s', (question, words) => {
    expect(unread(question)).toEqual(words);
  });
});

it.each(['韩国梨算不算水果', '香港計唔計海苔做水產品'])(
  'a verb that is asked of by saying it twice is none of them: %s',
  (question) => {
    expect(unread(question)).toEqual([]);
  },
);

it('nor is who makes or sells goods', () => {
  expect(unread('味噌屋ですが香港に出せますか')).toEqual([]);
});
