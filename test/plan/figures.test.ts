import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Result } from '../../src/knowledge/schema.ts';
import { figuresOf } from '../../src/plan/figures.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf } from './told.ts';

const tritium = (round: number, value: number, more: Partial<Result> = {}): Result => ({
  subject: 'tritium',
  medium: 'seawater',
  unit: 'Bq/L',
  round,
  value,
  ...more,
});
const held = planted({
  facts: [
    fact('first', { date: '2023-09', results: [tritium(1, 10), { subject: 'end', round: 1, date: '2023-09-11' }] }),
    fact('second', { date: '2023-10', results: [tritium(2, 22), { subject: 'end', round: 2, date: '2023-10-23' }] }),
    fact('third', {
      date: '2023-11',
      results: [tritium(3, 50, { upper_bound: true }), { subject: 'end', round: 3, date: '2023-11-20' }],
    }),
    fact('plan', {
      date: '2023-12',
      results: [tritium(4, 90, { finding: 'planned' }), { subject: 'end', round: 4, finding: 'planned' }],
    }),
    fact('summary', { date: '2023-12', results: [tritium(1, 99, { round: undefined })] }),
  ],
});
const figured = (superlative: Query['superlative'], said: Said = {}, series = 'tritium-seawater', weight = 300) =>
  figuresOf(askedOn(held, { intents: ['sampling'], superlative, series: [{ id: series, weight }], ...said }));
/** What the figure tells, and the facts it stands on. */
const lead = (...of: Parameters<typeof figured>) => {
  const { claims } = figured(...of) ?? { claims: [] };
  return { ...dataOf('figure', claims)[0], cites: claims[0]?.cites };
};

describe('a figure', () => {
  it('is the highest or the lowest that was measured, on the fact that holds it', () => {
    expect(lead('highest')).toEqual({
      asked: 'highest',
      series: 'tritium-seawater',
      value: 22,
      round: 2,
      from: '2023-10',
      date: '2023-10',
      count: 4,
      cites: ['second'],
    });
    expect(lead('lowest')).toMatchObject({ value: 10, cites: ['first'] });
  });

  it('is the first or the last in time, and none that is only planned', () => {
    expect(lead('earliest')).toMatchObject({ cites: ['first'] });
    expect(lead('latest')).toMatchObject({ cites: ['third'] });
  });

  it('is a count of what was done, where it is the rows that count', () => {
    expect(lead('count', {}, 'discharge-rounds')).toMatchObject({
      value: 3,
      round: null,
      from: '2023-09-11',
      date: '2023-11-20',
      cites: ['first', 'second', 'third'],
    });
  });

  it('is of the time that was asked', () => {
    expect(lead('highest', { at: '2023-09' })).toMatchObject({ cites: ['first'] });
    expect(figured('highest', { at: '2020' })).toBeNull();
  });

  it('is none where nothing is asked of any series, or its words are hardly said', () => {
    expect(figured(null)).toBeNull();
    expect(figured('highest', {}, 'tritium-seawater', 100)).toBeNull();
    expect(figured('highest', {}, 'tritium-seawater', 199)).not.toBeNull();
    expect(figured('latest', { intents: ['status'] })).toBeNull();
  });

  it('stands beside a table of all, the newest first, each row on its fact', () => {
    const [table, ...more] = figured('highest')?.tables ?? [];
    expect(more).toEqual([]);
    expect(table).toMatchObject({ kind: 'figures', series: 'tritium-seawater' });
    expect(table?.rows.map(({ cites }) => cites[0])).toEqual(['plan', 'third', 'second', 'first']);
    for (const { cells } of table?.rows ?? []) expect(cells).toHaveLength(table?.columns.length ?? 0);
  });
});

describe('asked in words of the rounds that are held', () => {
  const answer = (question: string) => ask(knowledge, question, { today: TODAY });
  const results = [...knowledge.facts.values()].flatMap((one) => one.results ?? []);

  it('the highest is the highest of the rows, told with its round and date', () => {
    const values = results
      .filter((r) => r.subject === 'tritium' && r.medium === 'seawater' && r.round !== undefined && !r.upper_bound)
      .flatMap((r) => (r.value === undefined || r.finding === 'planned' ? [] : [r.value]));
    const { headline } = answer('highest tritium in seawater so far?');
    expect(headline).toContain(`${Math.max(...values)} Bq/L`);
    expect(headline).toMatch(/round \d+.*20\d\d/);
  });

  it('of a round that is named, the number is that round’s', () => {
    const own = results.find((r) => r.subject === 'tritium' && r.medium === 'seawater' && r.round === 11)?.value;
    expect(own).toBeDefined();
    expect(answer('第11回の海水最高値は?').headline).toContain(String(own));
  });

  it('how many rounds there were is counted, without those only planned', () => {
    const done = results.filter((r) => r.subject === 'end' && r.finding !== 'planned');
    expect(answer('how many rounds of discharge so far?').headline).toContain(
      String(new Set(done.map((r) => r.round)).size),
    );
  });
});
