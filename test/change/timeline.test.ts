import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/change/timeline.ts';
import { factOf, measureOf, small, withOther } from './moments.ts';

const told = (concerning: Parameters<typeof timelineOf>[1], knowledge = small): string[] =>
  timelineOf(knowledge, concerning).map(({ date, event, id }) => `${date} ${event} ${id}`);

describe('a timeline', () => {
  it('tells what began, ended and happened, the oldest first', () => {
    const ended = withOther(small, { measures: [measureOf('cn-fish', { until: '2025-05-30', ended_by: 'cn-said' })] });
    expect(told({}, ended)).toEqual([
      '2023-08-24 starts cn-fish',
      '2024-01-01 starts cn-tea',
      '2025-05-28 fact cn-said',
      '2025-05-30 ends cn-fish',
    ]);
  });

  it('is of an importer, of goods with what they are kinds of and their kinds, or of what facts say of them', () => {
    expect(told({ importer: 'eu' })).toEqual([]);
    expect(told({ importer: 'cn', product: 'scallop' })).toEqual([
      '2023-08-24 starts cn-fish',
      '2025-05-28 fact cn-said',
    ]);
    const tea = withOther(small, { facts: [factOf('cn-said', { about: { importers: ['cn'], products: ['tea'] } })] });
    expect(told({ importer: 'cn', product: 'scallop' }, tea)).toEqual(['2023-08-24 starts cn-fish']);
  });

  it('says what is only announced', () => {
    const coming = withOther(small, { measures: [measureOf('cn-fish', { from: '2026-12-01' })] });
    const [, , last] = timelineOf(coming, {});
    expect(last).toMatchObject({ id: 'cn-fish', announced: '2026-11-01' });
    expect(timelineOf(small, {})[0]).not.toHaveProperty('announced');
  });
});
