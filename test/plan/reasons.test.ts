import { expect, it } from 'vitest';
import { reasonsOf } from '../../src/plan/reasons.ts';
import { fact, planted } from '../planted.ts';
import { askedOn, relevant, type Said } from './asked.ts';

const why = (id: string, more: Parameters<typeof fact>[1] = {}) =>
  fact(id, { topic: ['reason'], about: { importers: ['cn'], products: ['fish'] }, ...more });
const old = why('old', { date: '2023-08-24' });
const held = planted({
  facts: [
    old,
    why('new', { date: '2025-11-19' }),
    why('elsewhere', { about: { importers: ['hk'] } }),
    why('of-rice', { about: { importers: ['cn'], products: ['rice'] } }),
    why('not-found', { nature: 'gap' }),
    fact('talks'),
  ],
});
const ids = (said: Said = {}, facts = [relevant('f', 0.3)]) =>
  reasonsOf(askedOn(held, said, facts)).map(({ id }) => id);

it('are those of the importer on the goods asked, the newest first', () => {
  expect(ids()).toEqual(['new', 'old']);
  expect(ids({ importers: ['hk'] })).toEqual(['elsewhere']);
  expect(ids({ importers: [] })).toEqual([]);
});

it('are of any goods where none were named', () => {
  expect(ids({ assumed: ['products'] })).toEqual(['new', 'of-rice', 'old']);
});

it('are those of the time asked', () => {
  expect(ids({ at: '2023' })).toEqual(['old']);
});

it('come by how likely they are meant', () => {
  expect(ids({}, [{ fact: old, relevance: 0.3 }])).toEqual(['old', 'new']);
});
