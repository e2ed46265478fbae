import { describe, expect, it } from 'vitest';
import { comparisonSentences } from '../../src/answer/comparison.ts';
import { verdictsFor } from '../../src/answer/verdicts.ts';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { asked, words } from './asked.ts';

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
const compared = (held: Knowledge, query: Parameters<typeof asked>[0], lifts = false) => {
  const compare = asked({ intents: ['comparison'], importers: [], lifts, ...query });
  return comparisonSentences(held, words, compare, verdictsFor(held, compare, TODAY, TODAY), TODAY);
};

describe('a comparison over all importers', () => {
  it('counts and names those who restrict, on their measures', () => {
    const [lead] = compared(world, {});
    expect(lead).toMatchObject({ part: 'verdict', cites: ['ban', 'terms'] });
    for (const id of ['cn', 'hk']) expect(lead?.text).toContain(words.importer(id));
    for (const id of ['kr', 'us']) expect(lead?.text).not.toContain(words.importer(id));
    expect(lead?.text).toMatch(/\b2 of 5\b/);
  });

  it('counts those who restrict a kind of the goods', () => {
    const [lead, free] = compared(world, { products: ['aquatic'] });
    expect(lead?.text).toContain(words.importer('tw'));
    expect(free).toBeUndefined();
  });

  it('tells of those without a restriction apart, on what they permit by', () => {
    const [, free] = compared(world, {});
    expect(free).toMatchObject({ part: 'detail', cites: ['but-for-scallops', 'free'] });
  });

  it('is none of importers that were named, nor where another question was asked', () => {
    expect(compared(world, { importers: ['cn', 'hk'] })).toEqual([]);
    expect(compared(world, { intents: ['status'] })).toEqual([]);
  });
});

describe('rules given up in a time', () => {
  const lifted = (id: string, importer: string, from: string) => measure(id, { importer, from, effect: 'permitted' });
  const held = planted({
    measures: [lifted('b', 'us', '2021-09-21'), lifted('a', 'sg', '2021-05'), lifted('late', 'eu', '2023-08-03')],
  });

  it('are told by date, each on its own measure', () => {
    const [lead, ...each] = compared(held, { at: '2021' }, true);
    expect(lead).toMatchObject({ part: 'verdict', cites: ['a', 'b'] });
    expect(each.map(({ part, cites }) => [part, cites])).toEqual([
      ['voices', ['a']],
      ['voices', ['b']],
    ]);
  });

  it('are nothing where none was given up', () => {
    expect(compared(held, { at: '2015' }, true)).toEqual([]);
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
    const { verdicts, tables } = ask(knowledge, 'compare China and Korea for Aomori scallops', { today: TODAY });
    expect(verdicts.map((v) => [v.importer, v.status])).toEqual([
      ['cn', 'suspended'],
      ['kr', 'banned'],
    ]);
    expect(tables.find((table) => table.kind === 'comparison')?.rows).toHaveLength(2);
  });
});
