import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Importer, Regime } from '../../src/knowledge/schema.ts';
import { needsOf } from '../../src/status/needs.ts';
import { knowledge } from '../knowledge-for-tests.ts';

/** The frozen knowledge with these needs of goods, and these of importers. */
function needing(goods: Record<string, Regime[]>, importers: Record<string, Importer['needs']> = {}): Knowledge {
  const products = [...knowledge.products].map(([id, product]) => [id, { ...product, needs: goods[id] }] as const);
  const own = [...knowledge.importers].map(([id, one]) => [id, { ...one, needs: importers[id] }] as const);
  return { ...knowledge, products: new Map(products), importers: new Map(own) };
}
const needs = (known: Knowledge, importer: string, product: string, actsOn: 'import' | 'luggage' = 'import') =>
  [...needsOf(known, importer, product, actsOn)].sort();

describe('what goods need', () => {
  const known = needing({ food: ['radiation'], fruit: ['plant'], meat: ['animal'] });

  it('is what anything they are a kind of needs', () => {
    expect(needs(known, 'cn', 'apple')).toEqual(['plant', 'radiation']);
    expect(needs(known, 'cn', 'sake')).toEqual(['radiation']);
  });

  it('is, of a parent, what any of its kinds needs', () => {
    expect(needs(known, 'cn', 'food')).toEqual(['animal', 'plant', 'radiation']);
    expect(needs(known, 'cn', 'farm-products')).toEqual(['plant', 'radiation']);
  });

  it('is nothing where no import is asked about', () => {
    expect(needs(known, 'cn', 'apple', 'luggage')).toEqual([]);
  });
});

it('an importer widens and drops needs for itself and its parts, and for no other', () => {
  const known = needing(
    { food: ['radiation'], aquatic: ['maker'] },
    {
      gb: [
        { products: ['fish'], also: ['catch'], source: 's' },
        { products: ['scallop'], without: ['maker'], source: 's' },
      ],
    },
  );
  for (const importer of ['gb', 'gb-sct']) {
    expect(needs(known, importer, 'tuna')).toEqual(['catch', 'maker', 'radiation']);
    expect(needs(known, importer, 'scallop')).toEqual(['radiation']);
    expect(needs(known, importer, 'shellfish')).toEqual(['maker', 'radiation']);
  }
  expect(needs(known, 'cn', 'tuna')).toEqual(['maker', 'radiation']);
});
