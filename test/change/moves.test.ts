import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/change/grouped.ts';
import { bringing, movesOf } from '../../src/change/moves.ts';
import { atOnce } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import { DAY, measureOf, small, withOther } from './moments.ts';

const moves = (before: Knowledge, after: Knowledge): Move[] => atOnce(movesOf(before, after, DAY));
const told = (...measures: Measure[]): string[] =>
  moves(small, withOther(small, { measures }))
    .filter(({ product }) => product !== 'scallop')
    .map(({ product, time, from, to, worth }) => `${product} ${time} ${from ?? ''}/${to ?? ''} ${worth}`);

describe('what a knowledge moved', () => {
  it('of one case is told as it stands now, not by the stretches before', () => {
    expect(told(measureOf('cn-fish', { from: '2023-08-20' }))).toEqual(['fish now / correction']);
  });

  it('is told ahead of its day, and as past where nothing of it is left', () => {
    expect(told(measureOf('cn-fish', { until: '2027-01-01' }))).toEqual(['fish ahead 2027-01-01/ news']);
    const past = withOther(small, { measures: [measureOf('cn-fish', { from: '2020-01-01', until: '2021-01-01' })] });
    const shorter = withOther(past, { measures: [measureOf('cn-fish', { from: '2020-01-01', until: '2020-07-01' })] });
    expect(moves(past, shorter)[0]).toMatchObject({
      time: 'past',
      from: '2020-07-01',
      to: '2020-12-31',
      worth: 'correction',
    });
  });

  it('names what was asked for and is not by its own name', () => {
    const [move] = moves(small, withOther(small, { measures: [measureOf('cn-tea', { conditions: ['test'] })] }));
    expect(move).toMatchObject({ won: ['test'], lost: [{ id: 'paper' }], by: ['cn-tea'] });
  });

  it('is brought about by what ends a measure, where something does', () => {
    const ended = measureOf('cn-fish', { until: '2026-11-20', ended_by: 'cn-said' });
    expect(bringing(ended, true)).toEqual(['cn-said', 'cn-fish']);
    expect(bringing(ended, false)).toEqual(['cn-fish']);
    const [move] = moves(small, withOther(small, { measures: [ended] }));
    expect(move?.by).toEqual(['cn-said', 'cn-fish']);
  });
});
