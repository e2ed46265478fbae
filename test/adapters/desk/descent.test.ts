import { expect, it } from 'vitest';
import { descend, type Example } from '../../../adapters/desk/descent.ts';

let made = 0;
const example = (signs: readonly number[], right: number, times = 1): Example => ({
  key: `example ${made++}`,
  signs,
  right,
  times,
});

const best = ({ of, bias }: ReturnType<typeof descend>, signs: readonly number[]): number => {
  const sums = [...bias].map(
    (base, k) => base + signs.reduce((sum, sign) => sum + (of[sign * bias.length + k] ?? 0), 0),
  );
  return sums.indexOf(Math.max(...sums));
};

const examples = Array.from({ length: 40 }, (_, n) => example([n % 2, 2 + (n % 5)], n % 2));

it('what tells the outputs apart is learned, what does not is not', () => {
  const weights = descend(examples, 2, 8);
  expect([best(weights, [0, 3]), best(weights, [1, 3])]).toEqual([0, 1]);
  expect(Math.abs(weights.of[2 * 3] ?? 0)).toBeLessThan(Math.abs(weights.of[0] ?? 0));
});

it('the same examples give the same weights', () => {
  const [one, other] = [descend(examples, 2, 8), descend(examples, 2, 8)];
  expect([...one.of, ...one.bias]).toEqual([...other.of, ...other.bias]);
});

it('an example that counts more outweighs one that says otherwise', () => {
  expect(best(descend([example([0], 0), example([0], 1, 5)], 2, 1), [0])).toBe(1);
  expect(best(descend([example([0], 0, 5), example([0], 1)], 2, 1), [0])).toBe(0);
});
