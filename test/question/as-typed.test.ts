import { expect, it } from 'vitest';
import { asTyped } from '../../src/question/as-typed.ts';

it.each([
  ['長野のりんごを台湾の親戚に', '亲戚', '親戚'],
  ['Haddock from Aomori', 'haddock', 'Haddock'],
  ['ﾎﾟﾃﾁを香港に', 'ポテチ', 'ﾎﾟﾃﾁ'],
  ['fishh cakes', 'fish cakes', 'fish cakes'],
])('of %s, %s is told as %s', (raw, word, typed) => {
  expect(asTyped(raw, word)).toBe(typed);
});
