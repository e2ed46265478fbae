// Nothing is a kind of itself, nor overrides what overrides it.
import { expect, it } from 'vitest';
import { measure, product, withMeasures, withProducts } from '../fixture.ts';

it('cycles: finds circles of products, importers and overrides', () => {
  expect(withProducts(product('a', ['b']), product('b', ['a']), product('scallop', ['fish']))).toEqual([
    expect.stringContaining('cycles: `parents` runs in a circle: a > b > a; remove one of the links'),
  ]);
  expect(withProducts(product('scallop', ['scallop']))).toEqual([expect.stringContaining('scallop > scallop')]);
  expect(withMeasures(measure('m', { overrides: ['n'] }), measure('n', { overrides: ['m'] }))).toEqual([
    expect.stringContaining('`overrides` runs in a circle: m > n > m'),
  ]);
});
