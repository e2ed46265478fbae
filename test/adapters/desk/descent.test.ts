import { expect, it } from 'vitest';
import { chancesOf, descend, type Example } from '../../../adapters/desk/descent.ts';

const example = (signs: readonly number[], right: number, times = 1): Example => ({ signs, right, times });

const best = (weights: ReturnType<typeof descend>, signs: readonly number[]): number => {
  const chances = chancesOf(weights, signs);
  return chances.indexOf(Math.max(...chances));
};

const examples = Array.from({ length: 40 }, (_, n) => example([n % 2, 2 + (n % 5)], n % 2));

it('what tells the outputs apart is learned, what does not is not', () => {
  const weights = descend(examples, 2);
  expect([best(weights, [0, 3]), best(weights, [1, 3])]).toEqual([0, 1]);
  const [telling, other] = [0, 3].map((sign) => Math.abs(weights.of.get(sign)?.[0] ?? 0));
  expect(other).toBeLessThan(telling ?? 0);
});

it('what one example alone shows is not learned', () => {
  const { of } = descend([...examples, example([0, 9], 0)], 2);
  expect([of.has(0), of.has(9)]).toEqual([true, false]);
});

it('the same examples give the same weights', () => {
  const [one, other] = [descend(examples, 2), descend(examples, 2)];
  expect([...one.of, ...one.bias]).toEqual([...other.of, ...other.bias]);
});

it('an example that counts more outweighs one that says otherwise', () => {
  expect(best(descend([example([0], 0), example([0], 1, 5)], 2), [0])).toBe(1);
  expect(best(descend([example([0], 0, 5), example([0], 1)], 2), [0])).toBe(0);
});

it('the weights are the likeliest: no small step from them is better', () => {
  const { of, bias } = descend(examples, 2);
  const unlikely = (nudge: number): number => {
    const nudged = new Map(
      [...of].map(([sign, row]) => [sign, row.map((v, k) => (sign === 0 && k === 0 ? v + nudge : v))]),
    );
    const scales = new Map([...of.keys()].map((sign) => [sign, Math.log(41 / ((sign < 2 ? 20 : 8) + 0.5))]));
    const size = [...nudged].reduce(
      (sum, [sign, row]) => sum + row.reduce((s, v) => s + (v / (scales.get(sign) ?? 1)) ** 2 / 2, 0),
      0,
    );
    return examples.reduce(
      (sum, { signs, right }) => sum - Math.log(chancesOf({ of: nudged, bias }, signs)[right] ?? 0),
      size,
    );
  };
  expect(unlikely(0)).toBeLessThan(unlikely(0.05));
  expect(unlikely(0)).toBeLessThan(unlikely(-0.05));
});
