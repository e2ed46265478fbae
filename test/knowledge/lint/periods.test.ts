// A period ends after it began, and by something.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, withMeasures } from '../fixture.ts';

it('periods: wants `until` after `from`, and what ended it', () => {
  const faults = withMeasures(measure('cn-fish', { until: '2023-08' }));
  expect(faults).toEqual([
    expect.stringContaining(
      'periods: `until` 2023-08 is not after `from` 2023-08-24; give the first day on which it no longer held',
    ),
    expect.stringContaining('periods: `cn-fish` ended, but not by what; add `ended_by`'),
  ]);
  expect(withMeasures(measure('cn-fish', { ended_by: 'cn-next' }), measure('cn-next'))).toEqual([
    expect.stringContaining('`ended_by` without `until`'),
  ]);
  expect(faultsWith({ 'facts/x.yaml': { facts: [fact('f', { until: '2024' })] } })).toEqual([
    expect.stringContaining('`until` 2024 is before `date` 2025-05-28'),
  ]);
});
