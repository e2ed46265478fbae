import { describe, expect, it } from 'vitest';
import { compared } from '../../src/change/between.ts';
import { conditionsMoved, hasLaterSource, isLater, isWithin, sourcesOf } from '../../src/change/worth.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import { DAY, entry, LATER, later, measureOf, NEWEST, small, withOther } from './moments.ts';

/** What moved of measures, by worth. */
const worths = (before: Knowledge, ...measures: Measure[]): string[] => {
  const after = withOther(before, { measures, sources: [later] });
  const { changes, coverage } = compared({ knowledge: before, day: DAY }, { knowledge: after, day: DAY });
  const of = (one: { readonly products: readonly string[] }): string => one.products.join();
  return [...changes.map((one) => `${one.worth} ${of(one)}`), ...coverage.map((one) => `coverage ${of(one)}`)];
};

describe('news', () => {
  it('is surely later than the newest source', () => {
    expect(small.version.newestSource).toBe(NEWEST);
    expect([LATER, NEWEST, '2026-11', '2026-12', '2027'].map((date) => isLater(small, date))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('is what a later source tells, of an earlier day too; an internal source tells nobody', () => {
    const told = measureOf('cn-fish', { until: '2026-11-01', sources: ['notice', 'later'] });
    expect(worths(small, told)).toEqual(['news fish']);
    const hidden = withOther(small, { sources: [{ ...later, link: 'internal' }] });
    expect(hasLaterSource(small, hidden, told)).toBe(false);
    expect(sourcesOf(small, entry(small.measures, 'cn-fish'))).toEqual(['2026-11-01']);
  });

  it('is what begins later, and not what was so before and only goes on by a later rule', () => {
    const tea = (more: Partial<Measure>): Measure => ({ ...measureOf('cn-tea', { regime: 'maker' }), ...more });
    const first = tea({ id: 'cn-makers', conditions: ['test'], from: '2022-01-01', until: '2027-01-01' });
    const second = tea({ id: 'cn-makers-2', conditions: ['test'], from: '2027-01-01' });
    expect(worths(small, first, second).every((one) => one.startsWith('coverage'))).toBe(true);
    expect(worths(small, second)).toEqual(['news tea']);
  });
});

describe('a correction', () => {
  it('is another day than was told, unless it is the same known more exactly', () => {
    expect(worths(small, measureOf('cn-fish', { from: '2023-08-25' }))).toEqual(['correction fish']);
    const month = withOther(small, { measures: [measureOf('cn-fish', { from: '2023-08' })] });
    expect(worths(month, measureOf('cn-fish')).filter((one) => !one.startsWith('coverage'))).toEqual([]);
    expect([isWithin('2023-08-24', '2023-08'), isWithin('2023-08', '2023-08-24')]).toEqual([true, false]);
  });

  it('is a paper that was told and is not asked for, or is besides, by a rule of which something was held', () => {
    expect(worths(small, measureOf('cn-tea', { conditions: ['test'] }))).toEqual(['correction tea']);
    expect(worths(small, measureOf('cn-tea', { conditions: ['paper', 'test'] }))).toEqual(['correction tea']);
    const other = { ...measureOf('cn-tea', { regime: 'maker', conditions: ['test'] }), id: 'cn-makers' };
    expect(worths(small, other)).toEqual(['coverage tea']);
  });

  it('is a go that was too much, by whatever regime', () => {
    const ban = { ...measureOf('cn-tea', { regime: 'plant', effect: 'banned', conditions: [] }), id: 'cn-no-tea' };
    expect(worths(small, ban)).toEqual(['correction tea']);
  });

  it('is none of what was not settled', () => {
    const more = { ...measureOf('cn-fish', { origins: ['p07'] }), id: 'cn-more' };
    expect(worths(small, more)).toEqual(['coverage fish']);
  });
});

it('conditions that were split or renamed are the same ones', () => {
  const after = withOther(small, { redirects: { old: ['a', 'b'] } });
  const stand = { status: 'conditional', onPaper: 'conditional', since: null } as const;
  const moved = conditionsMoved(after, {
    before: { ...stand, conditions: ['old', 'gone'] },
    after: { ...stand, conditions: ['a', 'won'] },
  });
  expect(moved).toEqual({ lost: ['gone'], won: ['won'] });
});
