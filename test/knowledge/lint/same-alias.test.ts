// An alias that stands twice in one entry is a slip of copying.
import { expect, it } from 'vitest';
import { fact, faultsWith, product, withProducts } from '../fixture.ts';

it('finds it in one language, whatever its width', () => {
  expect(withProducts(product('scallop', ['fish'], { aliases: { ja: ['ﾎﾀﾃ', '貝', 'ホタテ'] } }))).toEqual([
    'vocabulary/products.yaml:30:11 same-alias: the alias `ホタテ` stands twice in `ja`; remove one of the two',
  ]);
});

it('lets case tell abbreviations from words, and two entries share what asks for both', () => {
  expect(withProducts(product('scallop', ['fish'], { aliases: { en: ['SC', 'sc'] } }))).toEqual([]);
  const facts = [fact('f', { aliases: { en: ['talks'] } }), fact('g', { aliases: { en: ['talks'] } })];
  expect(faultsWith({ 'facts/x.yaml': { facts } })).toEqual([]);
});
