import { expect, it } from 'vitest';
import { middlesOf } from '../../../adapters/desk/likeness.ts';

const meant = (entry: string, ...buckets: number[]) => ({
  entry,
  signs: buckets.map((bucket) => [bucket, 1] as const),
  times: 1,
});

const { ids, signs } = middlesOf([meant('b', 1, 2, 9), meant('b', 1, 3, 9), meant('a', 4, 9), meant('a', 5, 9)]);
const of = (bucket: number) => signs.find((sign) => sign.bucket === bucket);

it('entries are in the order of their ids, signs in that of their buckets', () => {
  expect(ids).toEqual(['a', 'b']);
  expect(signs.map(({ bucket }) => bucket)).toEqual([1, 2, 3, 4, 5, 9]);
});

it('a sign that all examples have tells little, one that is in several of an entry tells much', () => {
  expect(of(9)?.rarity).toBeLessThan(of(1)?.rarity ?? 0);
  expect(of(1)?.at).toHaveLength(1);
  expect(of(1)?.at[0]?.[1]).toBeGreaterThan(of(2)?.at[0]?.[1] ?? 1);
});
