import { expect, it } from 'vitest';
import { definition } from '../../../src/plan/intents/definition.ts';
import { askedOn } from '../asked.ts';
import { ACT, FIGURE, held, leadingOf, MEANT } from './leading.ts';

const leading = leadingOf(definition, 'definition');

it('is led by the act that is named, else by a figure, else by what tells of it', () => {
  expect(leading({ ...ACT, ...FIGURE }, MEANT)).toEqual(['measure terms']);
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({}, MEANT)).toEqual(['statement f']);
  expect(leading()).toBeNull();
});

it('adds nothing of its own', () => {
  expect(definition.adds(askedOn(held))).toEqual({});
});
