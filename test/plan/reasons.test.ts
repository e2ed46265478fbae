import { expect, it } from 'vitest';
import { reasonsOf } from '../../src/plan/reasons.ts';
import { fact, measure, planted } from '../planted.ts';
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

it('come first where they are of the very rules that stop the goods, not of what paper says', () => {
  const of = (id: string, measures: string[]) =>
    why(id, { date: '2020-01-01', about: { importers: ['cn'], products: ['fish'], measures } });
  const stopped = planted({
    measures: [
      measure('terms', { effect: 'conditional' }),
      measure('halt', { effect: 'suspended', standing: 'practice' }),
    ],
    facts: [of('of-terms', ['terms']), of('of-halt', ['halt']), why('new', { date: '2025-11-19' })],
  });
  const told = (said: Said) => reasonsOf(askedOn(stopped, said, [])).map(({ id }) => id);
  expect(told({})).toEqual(['of-halt', 'new', 'of-terms']);
  expect(told({ assumed: ['products'] })[0]).toBe('new');
});
