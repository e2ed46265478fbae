import { expect, it } from 'vitest';
import { isCompound, withoutPlainWords } from '../../../src/language/zh/words.ts';

it.each([
  ['订购', ''],
  ['决定要求', ''],
  ['订购墨鱼', '墨鱼'],
  ['墨鱼', '墨鱼'],
])('of %s what names a thing is left: %s', (run, left) => {
  const { from, length } = withoutPlainWords(run);
  expect(run.slice(from, from + length)).toBe(left);
});

it('knows words that end in an animal and are another one', () => {
  expect(['田鸡', '蜗牛', '犀牛'].filter(isCompound)).toHaveLength(3);
  expect(['熟肉', '草鱼', '日牛'].filter(isCompound)).toEqual([]);
});
