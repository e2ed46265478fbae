import { expect, it } from 'vitest';
import { Regime } from '../../src/knowledge/schema.ts';
import { pagesFor } from '../../src/plan/check-pages.ts';
import { productGraph } from '../../src/status/products.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const GOODS = ['aquatic', 'sake', 'pork', 'eggs', 'apple', 'pet-food', 'food'];

it('every importer that names pages has one for whatever decides, of whatever goods', () => {
  for (const { id, check } of knowledge.importers.values()) {
    if (check.length === 0) continue;
    for (const product of GOODS)
      for (const regime of Regime.options) {
        const told = [{ product, deciding: [regime], silent: [], regimes: [] }];
        expect(pagesFor(productGraph(knowledge), check, told, 'en'), `${id} ${product} ${regime}`).not.toEqual([]);
      }
  }
});
