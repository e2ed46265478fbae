import { expect, it } from 'vitest';
import { confirmedBetween } from '../../src/change/confirmed.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { DAY, LATER, later, measureOf, small, withOther } from './moments.ts';

const between = (after: Knowledge, before = small) =>
  confirmedBetween({ knowledge: before, day: DAY }, { knowledge: after, day: DAY });

it('what was looked at again is told in digests, if the source is later', () => {
  const again = { verified: LATER, sources: ['notice', 'later'] };
  const both = withOther(small, {
    measures: [measureOf('cn-fish', again), measureOf('cn-tea', again)],
    sources: [later],
  });
  expect(between(both)).toMatchObject([
    {
      worth: 'news',
      digestOnly: true,
      importers: ['cn'],
      products: ['fish', 'tea'],
      origins: [],
      day: LATER,
      told: { measures: ['cn-fish', 'cn-tea'], before: '2026-11-01', after: LATER },
    },
  ]);
  expect(between(withOther(small, { measures: [measureOf('cn-fish', { verified: '2026-11-20' })] }))).toMatchObject([
    { worth: 'coverage', origins: ['p01', 'p02'] },
  ]);
});

it('is none of what no verdict stands on', () => {
  const over = { until: '2024-01-01', ended_by: 'cn-said' };
  const before = withOther(small, { measures: [measureOf('cn-fish', over)] });
  expect(
    between(withOther(before, { measures: [measureOf('cn-fish', { ...over, verified: LATER })] }), before),
  ).toEqual([]);
});

it('that what was announced did come is told at once', () => {
  const coming = withOther(small, { measures: [measureOf('cn-fish', { from: '2026-11-10', verified: '2026-11-01' })] });
  const come = withOther(coming, {
    measures: [measureOf('cn-fish', { from: '2026-11-10', verified: LATER, sources: ['notice', 'later'] })],
    sources: [later],
  });
  expect(between(come, coming)).toMatchObject([
    { worth: 'news', digestOnly: false, told: { before: null, after: LATER } },
  ]);
});
