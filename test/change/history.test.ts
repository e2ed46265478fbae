// What one knowledge tells by its own dates: each start and end as before and after, facts on their days, and nothing that
// only shows how far the entries reach.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { type Asked, historyInSteps } from '../../src/change/history.ts';
import { addDays } from '../../src/knowledge/dates.ts';
import { atOnce } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { resolve } from '../../src/status/resolve.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { DAY, entry, measureOf, small, withOther } from './moments.ts';

const ALL: Asked = { since: '0001-01-01', today: DAY, importers: [], products: [], origins: [], topics: [] };
const told = (of: Knowledge, asked: Partial<Asked> = {}): readonly Change[] =>
  atOnce(historyInSteps(of, { ...ALL, ...asked }));
const moves = (of: Knowledge, asked: Partial<Asked> = {}): unknown[] =>
  told(of, asked).flatMap((one) =>
    one.kind === 'verdict'
      ? [[one.day, one.told.time, one.products.join(), `${one.told.before.status} → ${one.told.after.status}`]]
      : [],
  );

const lifted = withOther(small, {
  measures: [
    measureOf('cn-fish', { until: '2026-06-01', ended_by: 'cn-said' }),
    measureOf('cn-fish', { id: 'cn-free', effect: 'conditional', conditions: ['paper'], from: '2026-06-01' }),
  ],
});

describe('what moved', () => {
  it('is each start and each end as before and after, the newest first', () => {
    expect(moves(lifted)).toEqual([
      ['2026-06-01', 'now', 'fish', 'banned → conditional'],
      ['2023-08-24', 'now', 'fish', 'unknown → banned'],
    ]);
  });

  it('is told from the day asked on, by whatever day it is', () => {
    expect(moves(lifted, { since: '2026-06-01' })).toHaveLength(1);
    expect(moves(lifted, { since: '2026-06-02' })).toEqual([]);
    expect(moves(lifted, { today: '2026-05-31' })[0]).toEqual(['2026-06-01', 'ahead', 'fish', 'banned → conditional']);
  });

  it('that was announced and is not confirmed since is told as that', () => {
    const coming = withOther(lifted, {
      measures: [
        measureOf('cn-fish', { until: '2026-11-20', ended_by: 'cn-said', verified: '2026-11-01' }),
        measureOf('cn-fish', { id: 'cn-free', effect: 'conditional', conditions: ['paper'], from: '2026-11-20' }),
      ],
    });
    expect(moves(coming)[0]).toEqual(['2026-11-20', 'due', 'fish', 'banned → conditional']);
  });

  it('is nothing where only what is held begins or ends: that is coverage', () => {
    // Papers for tea were asked before 2024 or not: nothing says.
    expect(moves(small).flat()).not.toContain('tea');
    const over = withOther(small, { measures: [measureOf('cn-fish', { until: '2026-06-01', ended_by: 'cn-said' })] });
    expect(moves(over, { since: '2024-01-01' })).toEqual([]);
  });

  it('is of the importer, its parts and the goods that are asked for', () => {
    expect(moves(lifted, { importers: ['cn'], products: ['scallop'] })).toHaveLength(2);
    expect(moves(lifted, { products: ['tea'] })).toEqual([]);
    expect(told(lifted, { importers: ['de'] })).toEqual([]);
  });

  it('is a fact on its day, where it is told of', () => {
    expect(told(small).filter(({ kind }) => kind === 'fact')).toMatchObject([
      { day: '2025-05-28', worth: 'news', importers: ['cn'], told: { fact: 'cn-said' } },
    ]);
  });

  it('keeps its id, whatever words it is told in and whatever else is held', () => {
    const [change] = told(lifted);
    const free = entry(lifted.measures, 'cn-free');
    const other = withOther(lifted, {
      measures: [measureOf('cn-tea', { from: '2020-01-01' }), { ...free, title: { ...free.title, en: 'Otherwise' } }],
    });
    expect(told(other)[0]?.id).toBe(change?.id);
  });

  it('takes in what was put right, on the day on which it was told', () => {
    const [change] = told(lifted) as [Change];
    const correction = { ...change, id: 'x', worth: 'correction', day: '2026-11-22' } as Change;
    const all = atOnce(historyInSteps(lifted, ALL, [correction]));
    expect([all[0], all.length]).toEqual([correction, told(lifted).length + 1]);
    expect(atOnce(historyInSteps(lifted, { ...ALL, importers: ['eu'] }, [correction]))).toEqual([]);
  });
});

it('of the whole knowledge: each verdict is what held the day before and on the day, and no id is told twice', () => {
  const all = told(knowledge, { today: TODAY });
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ day }) => day)).toEqual(
    all
      .map(({ day }) => day)
      .sort()
      .reverse(),
  );
  const verdicts = all.filter((one): one is Change<'verdict'> => one.kind === 'verdict');
  expect(verdicts.length).toBeGreaterThan(50);
  for (const { day, importers, products, origins, told: moved } of verdicts)
    for (const importer of importers)
      for (const product of products.slice(0, 2))
        for (const origin of (origins.length > 0 ? origins : ['hokkaido']).slice(0, 1))
          for (const [on, side] of [
            [addDays(day, -1), moved.before],
            [day, moved.after],
          ] as const) {
            const found = resolve(knowledge, { importer, product, origins: [origin], actsOn: moved.actsOn }, on);
            expect(
              found.map(({ status }) => status),
              `${day} ${importer} ${product} ${origin}`,
            ).toEqual([side.status]);
          }
});
