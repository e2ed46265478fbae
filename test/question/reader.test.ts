import { expect, it } from 'vitest';
import { BY_RULES } from '../../src/question/reader.ts';

it('the rules alone have nothing that was learned, and look at no sign', () => {
  expect(
    BY_RULES.read(() => {
      throw new Error('signs take time');
    }),
  ).toBeNull();
});
