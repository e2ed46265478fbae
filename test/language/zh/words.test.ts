import { expect, it } from 'vitest';
import { withoutPlainWords } from '../../../src/language/zh/words.ts';

it.each([
  ['订购', ''],
  ['决定要求', ''],
  ['订购墨鱼', '墨鱼'],
  ['墨鱼', '墨鱼'],
])('of %s what names a thing is left: %s', (run, left) => {
  const { from, length } = withoutPlainWords(run);
  expect(run.slice(from, from + length)).toBe(left);
});
