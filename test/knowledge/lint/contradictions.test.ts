// One case is not banned and permitted at once.
import { describe, expect, it } from 'vitest';
import { faultsWith, measure, product, withMeasures } from '../fixture.ts';

describe('contradictions', () => {
  const permitted = (more: object = {}) =>
    measure('cn-ok', { effect: 'permitted', products: ['food'], origins: 'all', ...more });

  it('finds a permission that meets a ban on the same case', () => {
    expect(withMeasures(measure('cn-fish'), permitted())).toEqual([
      expect.stringMatching(
        /^measures\/cn\.yaml:30:9 contradictions: permits `fish` from `p01`, which `cn-fish` \(.*cn\.yaml:3\) bans at the same time; let one name the other in `overrides` or `disputed_by`, or narrow one of them$/,
      ),
    ]);
  });

  it('finds it in a kind of both products', () => {
    const files = {
      'vocabulary/products.yaml': {
        products: [product('food'), product('fish'), product('canned'), product('canned-fish', ['fish', 'canned'])],
      },
    };
    const measures = { measures: [measure('cn-fish'), permitted({ products: ['canned'] })] };
    expect(faultsWith({ ...files, 'measures/cn.yaml': measures }).join()).toContain('permits `canned-fish`');
  });

  it.each([
    ['overrides', permitted({ overrides: ['cn-fish'] })],
    ['another origin', permitted({ origins: { all_but: ['p01', 'p02'] } })],
    ['another time', permitted({ from: '2001', until: '2023-08-24', ended_by: 'cn-fish' })],
    ['another act', permitted({ acts_on: 'luggage' })],
    ['another product', permitted({ products: ['rice'] })],
  ])('is settled by %s', (_by, entry) => {
    const products = [
      product('food'),
      product('fish', ['food']),
      product('scallop', ['fish']),
      product('rice', ['food']),
    ];
    expect(
      faultsWith({
        'vocabulary/products.yaml': { products },
        'measures/cn.yaml': { measures: [measure('cn-fish'), entry] },
      }),
    ).toEqual([]);
  });

  it('is settled by a dispute that both tell', () => {
    const both = [measure('cn-fish', { disputed_by: ['cn-ok'] }), permitted({ disputed_by: ['cn-fish'] })];
    expect(withMeasures(...both)).toEqual([]);
  });

  it('knows that a general permission does not reach what needs an access of its own, but over radiation', () => {
    const products = [product('food'), product('fish', ['food'], { own_access: true })];
    const under = (regime: string, more: object = {}) =>
      faultsWith({
        'vocabulary/products.yaml': { products },
        'measures/cn.yaml': { measures: [measure('cn-fish', { regime }), permitted({ regime, ...more })] },
      });
    expect(under('food', { lists_all: 'notice' })).toEqual([]);
    expect(under('radiation')).toEqual([expect.stringContaining('contradictions: permits `fish`')]);
  });

  it('knows that another regime says nothing of it', () => {
    expect(withMeasures(measure('cn-fish', { regime: 'animal' }), permitted())).toEqual([]);
  });
});
