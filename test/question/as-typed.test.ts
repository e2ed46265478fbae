import { expect, it } from 'vitest';
import { asTyped, wholeIn } from '../../src/question/as-typed.ts';

it.each([
  ['長野のりんごを台湾の親戚に', '亲戚', '親戚'],
  ['Haddock from Aomori', 'haddock', 'Haddock'],
  ['ﾎﾟﾃﾁを香港に', 'ポテチ', 'ﾎﾟﾃﾁ'],
  ['fishh cakes', 'fish cakes', 'fish cakes'],
])('of %s, %s is told as %s', (raw, word, typed) => {
  expect(asTyped(raw, word)).toBe(typed);
});

it.each([
  ['韩国限制的农产品', '限', '限制'],
  ['大事记给我列一下', '的大', '的大'],
  ['从2011年到现在的大事记', '的大', '大事'],
  ['単位の件、残っていますか', '残', '残って'],
  ['山形は対象に入ってる?', '象', '対象'],
  ['程度だったのでしょうか', '程度', '程度'],
  ['수산물 안 받는 지역', '받', '받는'],
  ['무작위인가', '무작위인', '무작위인'],
  ['a haddock', 'haddock', 'haddock'],
])('of %s, %s is a part of %s', (raw, typed, whole) => {
  expect(wholeIn(raw)(typed)).toBe(whole);
});
