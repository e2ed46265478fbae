import { expect, it } from 'vitest';
import { besideOf } from '../../src/question/beside.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { piecesOf } from './reading.ts';

const beside = (...texts: string[]) => besideOf(knowledge, texts.map(piecesOf));

it('a short note says its importers, goods and places', () => {
  expect(beside('Goods: frozen scallops', 'Origin: Hokkaido', 'Destination: Hong Kong')).toEqual({
    importers: ['hk'],
    products: ['frozen-scallop'],
    origins: ['hokkaido'],
  });
});

it('a pasted notice of an authority is of its importer', () => {
  expect(beside('食藥署公布，日本草莓共3公噸不符規定，將退運。').importers).toEqual(['tw']);
});

it('a long text that tells of several importers or goods says neither, and no place', () => {
  const long = 'China stopped scallops and Korea stopped tuna from Hokkaido, as the letter told at length. '.repeat(20);
  expect(beside(long)).toEqual({ importers: [], products: [], origins: [] });
});

it('nothing around says nothing', () => {
  expect(beside()).toEqual({ importers: [], products: [], origins: [] });
});
