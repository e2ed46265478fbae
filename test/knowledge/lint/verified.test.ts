// `verified` is the date of the newest source that users may see.
import { describe, expect, it } from 'vitest';
import { faultsWith, measure, source, withMeasures, withSources } from '../fixture.ts';

describe('verified', () => {
  it('is the date of the newest source that users may see', () => {
    expect(withMeasures(measure('cn-fish', { verified: '2026-11-20' }))).toEqual([
      'measures/cn.yaml:23:15 verified: `verified` is 2026-11-20, but the newest supporting source is of 2026-11-01; write "2026-11-01", or cite the source of 2026-11-20',
    ]);
    const files = {
      'sources/cn.yaml': { sources: [source('notice'), source('lead', { published: '2026-11-10', link: 'internal' })] },
    };
    expect(
      faultsWith({ ...files, 'measures/cn.yaml': { measures: [measure('cn-fish', { sources: ['notice', 'lead'] })] } }),
    ).toEqual([]);
  });

  it('takes `not_before` of a source without a date, and misses both', () => {
    expect(withSources(source('notice', { published: undefined, not_before: '2026-11-01' }))).toEqual([]);
    expect(withSources(source('notice', { published: undefined }))).toEqual([
      expect.stringContaining('no source of this measure that users may see has a date'),
    ]);
  });

  it('may be older than the newest source where the measure has ended', () => {
    const ended = { until: '2026-01-01', ended_by: 'cn-next', verified: '2025-06-01' };
    expect(withMeasures(measure('cn-fish', ended), measure('cn-next', { from: '2026-01-01' }))).toEqual([]);
    const next = measure('cn-next', { from: '2026-01-01' });
    expect(withMeasures(measure('cn-fish', { ...ended, verified: '2026-11-02' }), next)).toEqual([
      expect.stringContaining('`verified` is 2026-11-02'),
    ]);
  });
});
