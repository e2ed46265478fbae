// What a published act can do, and what only practice can.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

it('standing: does not let practice ban, nor paper suspend', () => {
  expect(withMeasures(measure('cn-fish', { effect: 'suspended' }))).toEqual([
    'measures/cn.yaml:10:13 standing: a measure on paper cannot be `suspended`; use `banned`, `conditional`, `permitted`, or `standing: practice`',
  ]);
  expect(withMeasures(measure('cn-fish', { standing: 'practice' }))).toEqual([
    expect.stringContaining('a measure on practice cannot be `banned`'),
  ]);
});
