import { expect, it } from 'vitest';
import { MARKS, OF_PLACE } from '../../../src/language/ja/particles.ts';

it('mark what is spoken of or acted on', () => {
  expect(['を輸出', 'は', 'から'].map((text) => MARKS.test(text))).toEqual([true, true, false]);
});

it('stand between a place and its goods', () => {
  expect(['産の', '県産', 'の', 'で'].map((text) => OF_PLACE.test(text))).toEqual([true, true, true, false]);
});
