// What nobody has confirmed for long is looked up again.
import { describe, expect, it } from 'vitest';
import { faultsWith, measure, source } from '../fixture.ts';

describe('stale', () => {
  it('warns with the age: 90 days in practice, 365 on paper', () => {
    const old = { 'sources/cn.yaml': { sources: [source('notice', { published: '2026-03-10' })] } };
    const practice = measure('cn-fish', { effect: 'suspended', standing: 'practice', verified: '2026-03-10' });
    expect(
      faultsWith({
        ...old,
        'measures/cn.yaml': { measures: [practice, measure('cn-paper', { verified: '2026-03-10' })] },
      }),
    ).toEqual([
      'measures/cn.yaml:23:15 (warning) stale: last confirmed 2026-03-10, 258 days ago (limit 90 for `practice`); look for a newer source',
    ]);
  });
});
