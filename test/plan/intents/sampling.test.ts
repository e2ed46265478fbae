import { expect, it } from 'vitest';
import { sampling } from '../../../src/plan/intents/sampling.ts';
import { askedOn } from '../asked.ts';
import { ACT, FIGURE, held, leadingOf, MEANT } from './leading.ts';

const leading = leadingOf(sampling, 'sampling');

it('is led by a figure, else by what was found, whatever the status; else another leads', () => {
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({}, MEANT)).toEqual(['statement f']);
  expect(leading(ACT)).toBeNull();
});

it('adds nothing of its own', () => {
  expect(sampling.adds(askedOn(held))).toEqual({});
});
