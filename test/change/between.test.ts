import { describe, expect, it } from 'vitest';
import { changesBetween, compared, comparedInSteps } from '../../src/change/between.ts';
import type { Change } from '../../src/change/change.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { DAY, entry, factOf, LATER, later, measureOf, small, withOther } from './moments.ts';

const changed = (after: Knowledge, before = small): readonly Change[] =>
  changesBetween({ knowledge: before, day: DAY }, { knowledge: after, day: DAY });
const told = (changes: readonly Change[]): string[] =>
  changes.map((one) => {
    const of = `${one.importers} ${one.products} ${one.origins}`;
    const move = one.kind === 'verdict' ? ` ${one.told.before.status} > ${one.told.after.status}` : '';
    return `${one.worth} ${one.topic} ${one.kind} ${of.trim()}${move}`;
  });

describe('what moved between two moments', () => {
  it('is nothing between a moment and itself, and nothing where only words are others', () => {
    expect(changed(small)).toEqual([]);
    const words = { summary: measureOf('cn-tea').summary, note: 'Read again.', aliases: { en: ['the ban'] } };
    expect(changed(withOther(small, { measures: [measureOf('cn-fish', words)] }))).toEqual([]);
  });

  it('is nothing where goods got a name or a kind more', () => {
    const cod = { ...entry(small.products, 'scallop'), id: 'cod' };
    const named = { ...entry(small.products, 'fish'), aliases: { en: ['fishes'] } };
    expect(
      compared({ knowledge: small, day: DAY }, { knowledge: withOther(small, { products: [cod, named] }), day: DAY }),
    ).toEqual({
      changes: [],
      coverage: [],
    });
  });

  it('is nothing where a measure, its goods or what it asks for were split or renamed', () => {
    const both = withOther(small, { measures: [measureOf('cn-fish', { products: ['fish', 'tea'] })] });
    const [fish, tea] = [measureOf('cn-fish'), measureOf('cn-fish', { products: ['tea'] })];
    const halves = {
      measures: [
        { ...fish, id: 'cn-a' },
        { ...tea, id: 'cn-b' },
      ],
      without: ['cn-fish'],
    };
    const nothing = { changes: [], coverage: [] };
    const against = (before: Knowledge, after: Knowledge) =>
      compared({ knowledge: before, day: DAY }, { knowledge: after, day: DAY });
    expect(against(both, withOther(both, { ...halves, redirects: { 'cn-fish': ['cn-a', 'cn-b'] } }))).toEqual(nothing);
    const renamed = withOther(small, {
      products: [{ ...entry(small.products, 'tea'), id: 'green-tea' }],
      measures: [measureOf('cn-tea', { products: ['green-tea'], conditions: ['paper-a', 'paper-b'] })],
      without: ['tea'],
      redirects: { tea: ['green-tea'], paper: ['paper-a', 'paper-b'] },
    });
    expect(against(small, renamed)).toEqual(nothing);
  });

  it('is news where a later source brings it: the kinds go with the goods', () => {
    const end = { until: LATER, sources: ['notice', 'later'] };
    const after = withOther(small, { measures: [measureOf('cn-fish', end)], sources: [later] });
    expect(told(changed(after))).toEqual(['news verdict verdict cn fish p01,p02 banned > unknown']);
  });

  it('is a correction where what was told was wrong and no later source says so', () => {
    const after = withOther(small, { measures: [measureOf('cn-fish', { origins: ['p01'] })] });
    expect(told(changed(after))).toEqual(['correction verdict verdict cn fish p02 banned > unknown']);
  });

  it('is coverage where nothing was told of it before', () => {
    const more = { ...measureOf('cn-fish', { products: ['food'], origins: ['p40'] }), id: 'cn-old' };
    const { changes, coverage } = compared(
      { knowledge: small, day: DAY },
      { knowledge: withOther(small, { measures: [more] }), day: DAY },
    );
    // Papers were told for tea of that prefecture: the go was wrong.
    expect(told(changes)).toEqual(['correction verdict verdict cn tea p40 conditional > banned']);
    expect(coverage.map(({ products }) => products)).toEqual([['food']]);
  });

  it('has ids that are the same in every process, and others for what moves again', () => {
    const ended = withOther(small, { measures: [measureOf('cn-fish', { origins: ['p01'] })] });
    expect(changed(ended).map(({ id }) => id)).toEqual(changed(ended).map(({ id }) => id));
    const again = withOther(ended, { facts: [factOf('cn-said', { note: 'another version' })] });
    expect(changed(again)[0]?.id).not.toBe(changed(ended)[0]?.id);
    for (const { id } of changed(ended)) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is worked out in steps, the same as at once', () => {
    const after = { knowledge: withOther(small, { measures: [measureOf('cn-fish', { origins: ['p01'] })] }), day: DAY };
    const steps = comparedInSteps({ knowledge: small, day: DAY }, after);
    let count = 0;
    let last = steps.next();
    for (; !last.done; last = steps.next()) count += 1;
    expect(count).toBeGreaterThan(1);
    expect(last.value).toEqual(compared({ knowledge: small, day: DAY }, after));
  });

  it('comes back from text as it was', () => {
    const changes = changed(withOther(small, { measures: [measureOf('cn-tea', { conditions: ['test'] })] }));
    expect(changes).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
});

describe('what time alone makes', () => {
  const coming = withOther(small, {
    measures: [{ ...measureOf('cn-fish', { origins: ['p03'], from: '2026-12-01' }), id: 'cn-coming' }],
  });
  const between = (from: string, to: string) =>
    changesBetween({ knowledge: coming, day: from }, { knowledge: coming, day: to });

  it('is told on the day that was announced, whatever day it was looked at before, and once', () => {
    expect(told(between('2026-11-30', '2026-12-01'))).toEqual(['news verdict verdict cn fish p03 unknown > banned']);
    expect(between('2026-11-20', '2026-12-05')[0]).toMatchObject({ day: '2026-12-01', told: { time: 'due' } });
    expect(between('2026-12-01', '2026-12-02')).toEqual([]);
  });

  it('was told ahead when it was announced, if that was news', () => {
    expect(told(changed(coming))).toEqual(['news verdict verdict cn fish p03 unknown > banned']);
    expect(changed(coming)[0]).toMatchObject({ day: '2026-12-01', told: { time: 'ahead' } });
  });

  it('has the same id whenever it is found', () => {
    expect(between('2026-11-30', '2026-12-01')[0]?.id).toBe(between('2026-11-20', '2026-12-01')[0]?.id);
  });

  it('is told once where the knowledge brought it in the same time', () => {
    const changes = changesBetween({ knowledge: small, day: '2026-11-30' }, { knowledge: coming, day: '2026-12-02' });
    expect(told(changes)).toEqual(['news verdict verdict cn fish p03 unknown > banned']);
    expect(changes[0]).toMatchObject({ told: { time: 'now' } });
  });
});
