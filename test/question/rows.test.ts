import { expect, it } from 'vitest';
import { threes } from '../../adapters/desk/packed.ts';
import { rowOf, rowsOf } from '../../src/question/rows.ts';

it('finds the row of each bucket that has one, and none of another', () => {
  const buckets = [0, 31, 32, 63, 64, 4096, 1_048_575];
  const rows = rowsOf(threes(buckets));
  expect(buckets.map((bucket) => rowOf(rows, bucket))).toEqual(buckets.map((_, row) => row));
  expect([1, 30, 33, 65, 1_048_574].map((bucket) => rowOf(rows, bucket))).toEqual([-1, -1, -1, -1, -1]);
});
