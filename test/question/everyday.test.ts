import { describe, expect, it } from 'vitest';
import { isEveryday, tongueOf } from '../../src/question/everyday.ts';

describe('an everyday word of those who ask', () => {
  it.each([
    ['报告书', 'IAEAの報告書は出ましたか'],
    ['结果', '结果怎么说'],
    ['各自结果', '各自结果'],
    ['기준', '기준은 100이라면서'],
  ])('is one that the examples have in several matters: %s', (word, text) => {
    expect(isEveryday(word, text)).toBe(true);
  });

  it.each([
    ['haddock', 'haddock from Aomori'],
    ['rabbit', 'can I send rabbit'],
    ['gelatin', 'gelatin to Seoul'],
    ['饼干', '澳門對東京製造嘅餅乾'],
    ['舞菇', '群馬 舞菇'],
    ['鲜乳', '北海道 鮮乳'],
    ['コダラ', 'コダラを香港に'],
    ['鲤', '鯉は台湾に出せますか'],
    ['다랑귀', '다랑귀를 중국에'],
    ['잉어', '잉어를 중국에'],
  ])('is none that may be goods: %s', (word, text) => {
    expect(isEveryday(word, text)).toBe(false);
  });
});

it.each([
  ['boss', 'boss in 東京', 'en'],
  ['社长', '社長への報告', 'ja'],
  ['社长', '社長說', 'zh'],
  ['기준', '기준은', 'ko'],
])('%s in %s is of %s', (word, text, language) => {
  expect(tongueOf(word, text)).toBe(language);
});
