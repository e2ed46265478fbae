import { expect, it } from 'vitest';
import { Intent } from '../../src/knowledge/language.ts';
import { FITTING, fittingOf, UNKNOWN_FIT } from '../../src/question/fitting.ts';
import { intentsOf } from '../../src/question/model.ts';

const row = (of: Partial<Record<Intent, number>>): number[] => Intent.options.map((intent) => of[intent] ?? FITTING);
const asks = (intent: Intent) => intentsOf(Intent.options.map((one) => Number(one === intent)));

const fits = fittingOf(['when', 'why'], Uint8Array.from([...row({ timeline: 4 * FITTING }), ...row({ reason: 0 })]));

it('an entry that is asked for so more than others are fits better, and the reverse', () => {
  expect(fits(asks('timeline'))('when')).toBeCloseTo(Math.log(4));
  expect(fits(asks('source'))('when')).toBe(0);
  expect(fits(asks('reason'))('why')).toBeLessThan(-2);
});

it('of an entry that nobody asked for nothing is known', () => {
  expect(fits(asks('timeline'))('other')).toBe(UNKNOWN_FIT);
});
