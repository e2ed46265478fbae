import { expect, it } from 'vitest';
import { listProducts } from '../../../src/plan/intents/list-products.ts';
import { askedOn } from '../asked.ts';
import { placed } from '../told.ts';
import { ACT, FIGURE, held, leadingOf, MEANT, VERDICTS } from './leading.ts';

const leading = leadingOf(listProducts, 'list_products');

it('is led by the verdicts, but for a figure that is asked, or a question without goods that a fact answers', () => {
  expect(leading(ACT, MEANT)).toEqual(VERDICTS);
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({ assumed: ['importers', 'products'] }, MEANT)).toEqual(['statement f']);
});

it('adds the goods asked and their kinds in a table', () => {
  const added = listProducts.adds(askedOn(held));
  expect(placed(added)).toEqual([]);
  expect(added.tables?.map(({ kind, rows }) => [kind, rows.length])).toEqual([['products', 2]]);
});
