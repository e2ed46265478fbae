import { expect, it } from 'vitest';
import { Pacing } from '../../../adapters/notices/pacing.ts';

const all = { key: 'all', most: 3, perMs: 1_000 };
const of = (channel: string) => [all, { key: channel, most: 1, perMs: 1_000 }];

it('lets no more through, within any such time, than each limit has, whatever comes in whatever order', () => {
  let now = 0;
  const pacing = new Pacing(() => now);
  const channels = 'aababcccadbbbdacbdaaabc';
  const turns = [...channels].map((channel, n) => {
    if (n % 5 === 4) now += 700;
    return { channel, at: now + pacing.reserve(of(channel), 60_000).waitMs };
  });
  const most = (among: typeof turns): number =>
    Math.max(...among.map(({ at }) => among.filter((other) => other.at >= at && other.at < at + 1_000).length));
  expect(most(turns)).toBeLessThanOrEqual(3);
  for (const channel of 'abcd') expect(most(turns.filter((turn) => turn.channel === channel))).toBe(1);
  // And not much less than it has.
  expect(Math.max(...turns.map(({ at }) => at))).toBeLessThan(14_000);
});

it('puts off who would wait too long, each to a time of their own', () => {
  let now = 0;
  const pacing = new Pacing(() => now);
  const limit = { key: 'slow', most: 2, perMs: 1_000 };
  const turns = Array.from({ length: 8 }, () => pacing.reserve([limit], 1_500));
  expect(turns.map(({ isTaken }) => isTaken)).toEqual([true, true, true, true, false, false, false, false]);
  expect(turns.slice(4).map(({ waitMs }) => waitMs)).toEqual([2_500, 3_000, 3_500, 4_000]);
  now = 2_500;
  expect(pacing.reserve([limit], 1_500)).toEqual({ isTaken: true, waitMs: 0 });
});

it('lets nothing through that is halted, and forgets what rests', () => {
  let now = 0;
  const pacing = new Pacing(() => now);
  pacing.reserve(of('a'), 0);
  pacing.halt('all', 5_000);
  pacing.halt('all', 1_000);
  expect(pacing.reserve(of('b'), 10_000)).toEqual({ isTaken: true, waitMs: 5_000 });
  for (let n = 0; n < 50_000; n += 1) {
    now += 1_000;
    pacing.reserve(of(`c${n}`), 60_000);
  }
  expect(pacing.size).toBeLessThan(6_000);
});
