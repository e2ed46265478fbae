// A name leads to one thing, unless it is declared to belong to several.
import { describe, expect, it } from 'vitest';
import { faultsWith, product, withProducts } from '../fixture.ts';

describe('aliases', () => {
  const twice = [
    product('scallop', ['fish'], { aliases: { ja: ['ﾎﾀﾃ'] } }),
    product('clam', ['fish'], { aliases: { en: ['Scallop'], ja: ['ホタテ'] } }),
  ];

  it('finds a name that leads to two things, whatever its width and case', () => {
    expect(withProducts(...twice)).toEqual([
      expect.stringMatching(
        /aliases: `scallop` names both `scallop` \(.*products\.yaml:\d+\) and `clam`; keep it with one of them, or declare it in vocabulary\/ambiguous\.yaml$/,
      ),
      expect.stringContaining('aliases: `ホタテ` names both'),
    ]);
  });

  it('lets a declared ambiguity be, and finds one that is none', () => {
    const products = { products: [product('food'), product('fish', ['food']), ...twice] };
    const ambiguous = [
      { alias: 'SCALLOP', ids: ['scallop', 'clam'] },
      { alias: 'ホタテ', ids: ['scallop', 'clam', 'fish'] },
    ];
    expect(faultsWith({ 'vocabulary/products.yaml': products, 'vocabulary/ambiguous.yaml': { ambiguous } })).toEqual([
      'vocabulary/ambiguous.yaml:11:9 aliases: `ホタテ` is no name or alias of `fish`; remove the id here, or add the alias there',
    ]);
  });

  it('lets the list be empty', () => {
    expect(faultsWith({ 'vocabulary/ambiguous.yaml': { ambiguous: [] } })).toEqual([]);
  });
});
