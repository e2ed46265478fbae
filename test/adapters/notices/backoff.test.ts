import { expect, it } from 'vitest';
import { backoffMs, MOST_TRIES } from '../../../adapters/notices/backoff.ts';

it('waits twice as long each time, to an hour, and never the same for all', () => {
  expect([0, 1, 5, 11, 40].map((tries) => backoffMs(tries, 1))).toEqual([2_000, 4_000, 64_000, 3_600_000, 3_600_000]);
  expect([0, 1, 5, 11, 40].map((tries) => backoffMs(tries, 0))).toEqual([1_000, 2_000, 32_000, 1_800_000, 1_800_000]);
});

it('tries for most of a day', () => {
  const all = Array.from({ length: MOST_TRIES }, (_, tries) => backoffMs(tries, 0.5)).reduce((sum, ms) => sum + ms, 0);
  expect(all / 3_600_000).toBeGreaterThan(12);
});
