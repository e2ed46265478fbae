import { expect, it } from 'vitest';
import { afterOf, standOf, together } from '../../src/change/stands.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { DAY, small } from './moments.ts';

const on = (product: string, origins: readonly string[]): Verdict => {
  const [verdict] = resolve(small, { importer: 'cn', product, origins, actsOn: 'import' }, DAY);
  if (!verdict) throw new Error(`no verdict on ${product}`);
  return verdict;
};
const banned = on('fish', ['p01']);
const asked = on('tea', ['p01']);

it('a stand tells the status, since when and what has to be met', () => {
  expect(standOf([asked])).toEqual({
    status: 'conditional',
    onPaper: 'conditional',
    since: '2024-01-01',
    announced: null,
    conditions: ['paper'],
  });
});

it('since when is told where it is the same; what is only announced of one, of all', () => {
  expect(standOf([banned, { ...banned, since: '2020' }]).since).toBe(null);
  const announced = { date: '2026-12-01', announced: '2026-11-20', measures: [] };
  expect(standOf([banned, { ...banned, announced }])).toMatchObject({ announced: '2026-12-01', since: null });
});

it('no go is told without what is stricter within it and what is silent', () => {
  const within = [{ product: 'scallop', status: 'banned', onPaper: 'banned' }] as const;
  const milder = [{ product: 'scallop', status: 'conditional', onPaper: 'banned' }] as const;
  const after = afterOf([
    { ...asked, within: milder },
    { ...asked, within, silent: ['plant'] },
  ]);
  expect(after.within).toEqual(within);
  expect(after.silent).toEqual(['plant']);
  expect(together(after, afterOf([asked])).within).toEqual(within);
});

it('where nothing at all is held, that is what the status says', () => {
  const [unknown] = resolve(small, { importer: 'eu', product: 'tea', origins: [], actsOn: 'import' }, DAY);
  if (!unknown) throw new Error('no verdict');
  expect(afterOf([{ ...unknown, silent: ['plant'] }]).silent).toEqual([]);
});
