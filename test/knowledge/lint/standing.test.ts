// What a published act can do, and what only practice can.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

it('standing: does not let practice ban, nor paper suspend', () => {
  expect(withMeasures(measure('cn-fish', { effect: 'suspended' }))).toEqual([
    'measures/cn.yaml:10:13 standing: a measure on paper cannot be `suspended`; use `banned` for what an act forbids, or `standing: practice` for a stop that no act says',
  ]);
  expect(withMeasures(measure('cn-fish', { standing: 'practice' }))).toEqual([
    expect.stringContaining('a measure in practice cannot be `banned`; use `suspended`: only a published act bans'),
  ]);
});

it('standing: says what practice has in place of a permission, and never to call it paper', () => {
  expect(withMeasures(measure('cn-fish', { standing: 'practice', effect: 'permitted' }))).toEqual([
    'measures/cn.yaml:10:13 standing: a measure in practice cannot be `permitted`; use `conditional`; one that `overrides` a stop in practice needs no `conditions`: those on paper hold',
  ]);
});
