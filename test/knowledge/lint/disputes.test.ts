// Two entries that contradict each other each say so.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, withMeasures } from '../fixture.ts';

const dispute = (measureBy: string[] | undefined, factBy: string[] | undefined) =>
  faultsWith({
    'measures/cn.yaml': { measures: [measure('cn-fish', { disputed_by: measureBy })] },
    'facts/x.yaml': { facts: [fact('cn-denial', { disputed_by: factBy })] },
  });

it('finds the one that does not name the other in return', () => {
  expect(dispute(['cn-denial'], undefined)).toEqual([
    expect.stringMatching(
      /^measures\/cn\.yaml:31:9 disputes: `cn-denial` \(.*x\.yaml:3\) does not name this entry in return; add `disputed_by: \[cn-fish\]` there, or remove it here$/,
    ),
  ]);
  expect(dispute(undefined, ['cn-fish'])).toEqual([expect.stringContaining('`cn-fish`')]);
  expect(dispute(['cn-denial'], ['cn-fish'])).toEqual([]);
});

it('does not let an entry dispute itself', () => {
  expect(withMeasures(measure('cn-fish', { disputed_by: ['cn-fish'] }))).toEqual([
    expect.stringContaining('an entry cannot dispute itself; name the entry that contradicts it'),
  ]);
});
