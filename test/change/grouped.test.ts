import { describe, expect, it } from 'vitest';
import { grouped, isOfStatus, type Move } from '../../src/change/grouped.ts';
import { small } from './moments.ts';

const stand = (status: 'banned' | 'conditional', since: string | null = null) => ({
  status,
  onPaper: status,
  since,
  announced: null,
  conditions: [],
});
const move = (more: Partial<Move>): Move => ({
  importer: 'cn',
  product: 'fish',
  origins: ['p01'],
  actsOn: 'import',
  time: 'now',
  from: '2026-11-20',
  to: null,
  worth: 'news',
  before: stand('banned', '2011'),
  after: { ...stand('conditional', '2026-11-20'), within: [], silent: [] },
  won: [],
  lost: [],
  by: ['cn-fish'],
  ...more,
});
const scopes = (...moves: Move[]): string[] =>
  grouped(small, moves).map(({ importers, products, origins }) => `${importers}: ${products} of ${origins}`);

describe('moves told in one breath', () => {
  it('are those of several prefectures, since whatever day they were stopped', () => {
    const [one] = grouped(small, [move({}), move({ origins: ['p02'], before: stand('banned', '2023') })]);
    expect(one).toMatchObject({ origins: ['p01', 'p02'], told: { before: { since: null }, by: ['cn-fish'] } });
  });

  it('are those of goods with their kinds, and of other goods from the same places', () => {
    expect(scopes(move({}), move({ product: 'scallop' }))).toEqual(['cn: fish of p01']);
    expect(scopes(move({}), move({ product: 'tea' }))).toEqual(['cn: fish,tea of p01']);
    expect(scopes(move({}), move({ product: 'tea', origins: ['p02'] }))).toHaveLength(2);
    expect(scopes(move({}), move({ product: 'scallop', origins: ['p02'] }))).toHaveLength(2);
  });

  it('are those of a union with its members', () => {
    expect(scopes(move({ importer: 'de' }), move({ importer: 'eu' }))).toEqual(['eu: fish of p01']);
    expect(scopes(move({ importer: 'de' }))).toEqual(['de: fish of p01']);
  });

  it('are corrections of one error on several importers, and no news of them', () => {
    const wrong = { worth: 'correction', from: null } as const;
    expect(scopes(move(wrong), move({ ...wrong, importer: 'eu' }))).toEqual(['cn,eu: fish of p01']);
    expect(scopes(move({}), move({ importer: 'eu' }))).toHaveLength(2);
  });

  it('are none with another status, day or paper', () => {
    const test = { id: 'test', name: { en: 'test', ja: 'test', zh: 'test', ko: 'test' } };
    expect(scopes(move({}), move({ origins: ['p02'], from: '2026-11-21' }))).toHaveLength(2);
    const papers = { before: stand('conditional'), after: { ...stand('conditional'), within: [], silent: [] } };
    const [own, other] = [move({ ...papers, won: ['paper'] }), move({ ...papers, origins: ['p02'], lost: [test] })];
    expect(scopes(own, other)).toHaveLength(2);
    expect(grouped(small, [other])[0]).toMatchObject({ topic: 'requirements', told: { lost: [test.name] } });
    expect([isOfStatus(own), isOfStatus(move({}))]).toEqual([false, true]);
  });
});

it('all prefectures are all of Japan', () => {
  expect(scopes(move({ origins: [...small.prefectures.keys()] }))).toEqual(['cn: fish of ']);
});
