import { expect, it } from 'vitest';
import { reason } from '../../../src/plan/intents/reason.ts';
import { fact } from '../../planted.ts';
import { askedOn } from '../asked.ts';
import { FIGURE, held, leadingOf, MEANT, RICE } from './leading.ts';

const leading = leadingOf(reason, 'reason');

it('is led by what was said of goods that nothing stops; a stop, or a premise to put right, comes first', () => {
  expect(leading({ ...RICE, ...FIGURE }, MEANT)).toEqual(['figure measured']);
  expect(leading(RICE, MEANT)).toEqual(['statement f']);
  expect(leading({}, MEANT)).toBeNull();
  expect(leading({ ...RICE, premise: 'lifted' }, MEANT)).toBeNull();
});

it('is led by what is filed as a reason, whatever is stopped and whatever words ask for it', () => {
  const own = fact('why', { topic: ['reason'] });
  const leadingWhy = leadingOf(reason, 'reason', { ...held, facts: new Map([...held.facts, ['why', own]]) });
  expect(leadingWhy({}, MEANT)).toEqual(['statement why']);
  expect(leadingWhy({ premise: 'lifted' }, MEANT)).toBeNull();
});

it('adds nothing of its own', () => {
  expect(reason.adds(askedOn(held))).toEqual({});
});
