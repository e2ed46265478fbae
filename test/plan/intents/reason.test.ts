import { expect, it } from 'vitest';
import { reason } from '../../../src/plan/intents/reason.ts';
import { askedOn } from '../asked.ts';
import { FIGURE, held, leadingOf, MEANT, RICE } from './leading.ts';

const leading = leadingOf(reason, 'reason');

it('is led by what was said of goods that nothing stops; a stop, or a premise to put right, comes first', () => {
  expect(leading({ ...RICE, ...FIGURE }, MEANT)).toEqual(['figure measured']);
  expect(leading(RICE, MEANT)).toEqual(['statement f']);
  expect(leading({}, MEANT)).toBeNull();
  expect(leading({ ...RICE, premise: 'lifted' }, MEANT)).toBeNull();
});

it('adds nothing of its own', () => {
  expect(reason.adds(askedOn(held))).toEqual({});
});
