import { expect, it } from 'vitest';
import { askedAs } from '../../../adapters/desk/fitting.ts';
import { Intent } from '../../../src/knowledge/language.ts';
import { FITTING } from '../../../src/question/fitting.ts';

const examples = [
  ...Array.from({ length: 9 }, () => ({ entry: 'a', first: 'timeline' as const, times: 1 })),
  ...Array.from({ length: 30 }, () => ({ entry: 'b', first: 'status' as const, times: 1 })),
  { entry: 'c', first: undefined, times: 1 },
];
const of = (bytes: Uint8Array, row: number, intent: Intent): number =>
  bytes[row * Intent.options.length + Intent.options.indexOf(intent)] ?? Number.NaN;

it('what an entry is asked for counts more for it than what all are asked for', () => {
  const bytes = askedAs(['a', 'b'], examples);
  expect(of(bytes, 0, 'timeline')).toBeGreaterThan(2 * FITTING);
  expect(of(bytes, 0, 'status')).toBeLessThan(FITTING);
  expect(of(bytes, 1, 'status')).toBeGreaterThan(FITTING);
});

it('of an entry whose examples ask for nothing, each way is as usual', () => {
  const bytes = askedAs(['c'], examples);
  expect([...bytes]).toEqual(Intent.options.map(() => FITTING));
});

it('an example that counts more weighs more', () => {
  const heavy = askedAs(['a'], [...examples, { entry: 'a', first: 'reason', times: 9 }]);
  const light = askedAs(['a'], [...examples, { entry: 'a', first: 'reason', times: 1 }]);
  expect(of(heavy, 0, 'timeline')).toBeLessThan(of(light, 0, 'timeline'));
});
