import { expect, it } from 'vitest';
import { chanceOf, weightOf } from '../../src/question/pointing.ts';

it.each([0, 0.1, 0.5, 0.66, 0.97])('a chance of %f comes back from its weight', (chance) => {
  expect(chanceOf(weightOf(chance))).toBeCloseTo(chance, 2);
});

it('what weighs more is likelier, and nothing is certain', () => {
  expect(chanceOf(100)).toBeLessThan(chanceOf(200));
  expect(chanceOf(2000)).toBeLessThan(1);
});
