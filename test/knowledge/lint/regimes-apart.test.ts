// A measure overrides within its regime.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const beside = (regime: string) =>
  withMeasures(measure('cn-fish'), measure('cn-next', { regime, overrides: ['cn-fish'] })).filter((fault) =>
    fault.includes('regimes-apart'),
  );

it('finds an override of another regime, and none of its own', () => {
  expect(beside('maker')).toEqual([
    expect.stringMatching(
      /`cn-fish` \(.*cn\.yaml:3\) is of the regime `radiation`, this measure of `maker`; remove it/,
    ),
  ]);
  expect(beside('radiation')).toEqual([]);
});
