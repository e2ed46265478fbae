import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { isNegated } from '../../src/language/negated.ts';

it.each([
  ['koi are not ', ''],
  ['', 'じゃないので'],
  ['', 'ではありません'],
  [fold('观赏鱼不是'), ''],
  ['', '이 아닌데'],
  [fold('冇'), ''],
  [fold('不含'), ''],
  ['ramen without ', ''],
  ['', 'なしの'],
  ['', ' 없는'],
])('a noun is said not to be meant: %s_%s', (ahead, behind) => {
  expect(isNegated(ahead, behind)).toBe(true);
});

it.each([
  ['is it ', ''],
  ['', 'ですか'],
  [fold('是'), ''],
  ['', '인가요'],
])('a noun is meant: %s_%s', (ahead, behind) => {
  expect(isNegated(ahead, behind)).toBe(false);
});
