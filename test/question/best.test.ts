import { expect, it } from 'vitest';
import { bestOf } from '../../src/question/best.ts';

const best = (scores: readonly number[], most: number) =>
  bestOf(
    scores.map((_, at) => 'dcbaefg'.charAt(at)),
    Float64Array.from(scores),
    most,
  ).map(({ id, score }) => `${id} ${score}`);

it('tells the best first, and no more than are wanted', () => {
  expect(best([1, 4, 2, 3], 3)).toEqual(['c 4', 'a 3', 'b 2']);
  expect(best([1, 4, 2, 3], 9)).toEqual(['c 4', 'a 3', 'b 2', 'd 1']);
});

it('tells those that are alike by id, also where only some of them fit', () => {
  expect(best([1, 1, 1, 1, 2], 3)).toEqual(['e 2', 'a 1', 'b 1']);
});

it('tells none that has nothing', () => {
  expect(best([0, 3, 0], 3)).toEqual(['c 3']);
  expect(best([0, 3, 0], 2)).toEqual(['c 3']);
});
