import { expect, it } from 'vitest';
import { goodsOf, mayHaveMoved, touchedMeasures } from '../../src/change/touched.ts';
import { entry, measureOf, small, withOther } from './moments.ts';

const ids = (after: typeof small): string[] => touchedMeasures(small, after).map(({ id }) => id);

it('words touch no measure; a date of a source does', () => {
  expect(ids(withOther(small, { measures: [measureOf('cn-tea', { note: 'Read again.' })] }))).toEqual([]);
  expect(ids(withOther(small, { sources: [{ ...entry(small.sources, 'notice'), published: '2026-11-02' }] }))).toEqual([
    'cn-fish',
    'cn-tea',
    'cn-fish',
    'cn-tea',
  ]);
});

it('a measure may move the goods that it names, their kinds and what they are kinds of, at its own importer', () => {
  const may = mayHaveMoved(small, withOther(small, { measures: [measureOf('cn-fish', { from: '2023-08-25' })] }));
  const goods = ['food', 'fish', 'scallop', 'tea'];
  expect(goods.map((id) => may('cn', id))).toEqual([true, true, true, false]);
  expect(goods.map((id) => may('eu', id))).toEqual([false, false, false, false]);
  const tea = mayHaveMoved(small, withOther(small, { measures: [measureOf('cn-tea', { from: '2024' })] }));
  expect(goods.map((id) => tea('cn', id))).toEqual([true, false, false, true]);
});

it('all may have moved where goods are kinds of others', () => {
  const kind = withOther(small, { products: [{ ...entry(small.products, 'tea'), parents: ['fish'] }] });
  expect(mayHaveMoved(small, kind)('eu', 'scallop')).toBe(true);
});

it('what a measure leaves open is among its goods', () => {
  expect(goodsOf(measureOf('cn-tea', { may_cover: [{ products: ['fish'], origins: 'all' }] }))).toEqual([
    'tea',
    'fish',
  ]);
});
