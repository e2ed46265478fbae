import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { comparisonOf, liftingsOf } from '../../src/plan/comparison.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf, listed } from './told.ts';

const world = planted({
  measures: [
    measure('ban'),
    measure('terms', { importer: 'hk', effect: 'conditional' }),
    measure('free', { importer: 'kr', effect: 'permitted', from: '2021-10' }),
    measure('but-for-scallops', { importer: 'tw', effect: 'permitted', products: ['aquatic'] }),
    measure('scallop-ban', { importer: 'tw', products: ['scallop'] }),
    measure('of-beef', { importer: 'us', products: ['beef'] }),
  ],
});
const all = [...knowledge.prefectures.keys()];
const over = (held: Knowledge, said: Said) => askedOn(held, { intents: ['comparison'], importers: [], ...said });

describe('a comparison over all importers', () => {
  it('counts and names those who restrict, on their measures', () => {
    const { lead } = comparisonOf(over(world, {}));
    expect(listed(lead)).toEqual(['compared ban terms']);
    expect(dataOf('compared', lead)).toEqual([
      {
        products: ['fish'],
        restricting: [
          { importer: 'cn', does: [{ status: 'banned', announced: null, origins: all, isPart: false }] },
          { importer: 'hk', does: [{ status: 'conditional', announced: null, origins: all, isPart: false }] },
        ],
        of: 5,
        free: 2,
        open: 1,
      },
    ]);
  });

  it('counts those who restrict a kind of the goods', () => {
    const { lead, free } = comparisonOf(over(world, { products: ['aquatic'] }));
    expect(dataOf('compared', lead)[0]?.restricting).toContainEqual({
      importer: 'tw',
      does: [{ status: 'banned', announced: null, origins: [], isPart: true }],
    });
    expect(free).toEqual([]);
  });

  it('says of which prefectures, and of two ways to stop the one that stops more of them', () => {
    const held = planted({
      measures: [
        measure('ban', { origins: ['fukushima'] }),
        measure('stop', { effect: 'suspended', standing: 'practice', origins: { all_but: ['fukushima'] } }),
        measure('one', { importer: 'hk', origins: ['fukushima'] }),
        measure('rest', { importer: 'hk', effect: 'conditional', origins: { all_but: ['fukushima'] } }),
      ],
    });
    const { lead } = comparisonOf(over(held, {}));
    expect(dataOf('compared', lead)[0]?.restricting).toEqual([
      { importer: 'cn', does: [{ status: 'suspended', announced: null, origins: all, isPart: false }] },
      { importer: 'hk', does: [{ status: 'banned', announced: null, origins: ['fukushima'], isPart: false }] },
    ]);
  });

  it('tells of those without a restriction apart, on what they permit by', () => {
    const { free } = comparisonOf(over(world, {}));
    expect(listed(free)).toEqual(['free but-for-scallops free']);
    expect(dataOf('free', free)[0]?.importers.map(({ importer }) => importer)).toEqual(['tw', 'kr']);
  });
});

describe('rules given up in a time', () => {
  const lifted = (id: string, importer: string, from: string) => measure(id, { importer, from, effect: 'permitted' });
  const held = planted({
    measures: [
      lifted('b', 'us', '2021-09-21'),
      lifted('a', 'sg', '2021-05'),
      lifted('late', 'eu', '2023-08-03'),
      { ...lifted('ahead', 'kr', '2026-12-01'), verified: '2026-11-01' },
    ],
  });
  const given = (at: string) => liftingsOf(over(held, { at, lifts: true }));

  it('are told by date, each on its own measure', () => {
    expect(listed(given('2021'))).toEqual(['liftings a b', 'measure a', 'measure b']);
    expect(dataOf('liftings', given('2021'))).toMatchObject([
      { from: '2021-01-01', to: '2021-12-31', list: [{ importer: 'sg' }, { importer: 'us', date: '2021-09-21' }] },
    ]);
  });

  it('are nothing where none was given up, nor of days to come', () => {
    expect(given('2015')).toEqual([]);
    expect(given('2026')).toEqual([]);
  });
});

describe('asked in words', () => {
  it('over all importers it names those who restrict, with a table of all', () => {
    const { headline, tables } = ask(knowledge, 'which countries still ban Japanese food?', { today: TODAY });
    for (const name of ['mainland China', 'Hong Kong', 'Macau', 'South Korea', 'Russia'])
      expect(headline).toContain(name);
    expect(headline).not.toContain('Singapore');
    expect(tables.some((table) => table.kind === 'comparison' && table.rows.length > 5)).toBe(true);
  });

  it('of two importers it sets their verdicts side by side', () => {
    const { verdicts, short } = ask(knowledge, 'compare China and Korea for Aomori scallops', { today: TODAY });
    expect(verdicts.map((v) => [v.importer, v.status])).toEqual([
      ['cn', 'suspended'],
      ['kr', 'banned'],
    ]);
    expect(short[0]?.text).toBe('Scallops from Aomori: ⛔ South Korea: banned; ⏸ mainland China: stopped in practice.');
    const rows = short.filter(({ slot, kind }) => slot === 'answer' && kind === 'group');
    for (const name of ['mainland China', 'South Korea'])
      expect(rows.filter(({ text }) => text.includes(name) && text.includes('Aomori'))).toHaveLength(1);
  });

  it('of more than a few cases it tells what each does, and a table has them side by side', () => {
    const { verdicts, short, tables } = ask(
      knowledge,
      'compare China, Hong Kong and Korea for scallops, beef and sake from Chiba',
      { today: TODAY },
    );
    const told = dataOf('by_goods', short);
    expect(told.map(({ importer }) => importer)).toEqual(['cn', 'hk', 'kr']);
    for (const { list } of told)
      expect(list.flatMap(({ products }) => products).sort()).toEqual(['beef', 'sake', 'scallop']);
    expect(dataOf('group', short)).toEqual([]);
    expect(tables.find((table) => table.kind === 'comparison')?.rows).toHaveLength(verdicts.length);
  });
});
