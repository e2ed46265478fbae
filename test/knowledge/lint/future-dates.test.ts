// Nobody has said anything tomorrow.
import { describe, expect, it } from 'vitest';
import { fact, faultsWith, measure, source, withMeasures, withSources } from '../fixture.ts';

describe('future-dates', () => {
  it('finds what cannot have happened yet', () => {
    expect(withSources(source('notice', { read: '2026-11-24' }))).toEqual([
      'sources/cn.yaml:8:11 future-dates: `read` 2026-11-24 is in the future (today is 2026-11-23); correct the date',
    ]);
    expect(faultsWith({ 'facts/x.yaml': { facts: [fact('f', { date: '2026-12' })] } })).toEqual([
      expect.stringContaining('`date` 2026-12 is in the future'),
    ]);
  });

  it('lets an announced measure begin or end in the future', () => {
    expect(withMeasures(measure('cn-fish', { from: '2027-01-01' }))).toEqual([]);
  });
});
