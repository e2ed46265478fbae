import { describe, expect, it } from 'vitest';
import { groupsOf, toldOf } from '../../src/plan/groups.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { measure, planted } from '../planted.ts';
import { verdictsOn } from './asked.ts';

const [ban] = verdictsOn(planted({ measures: [measure('ban')] }));
const verdict = (origins: readonly string[], more: Partial<Verdict> = {}): Verdict => {
  if (!ban) throw new Error('there is a ban');
  return { ...ban, origins, ...more };
};
const part = (product: string, status: Verdict['status']) => ({ product, status, onPaper: status });

describe('verdicts are told in one line', () => {
  it('where only their kinds differ: with all prefectures, none twice, and the strictest of each kind', () => {
    const groups = groupsOf([
      verdict(['aomori', 'chiba'], { within: [part('tuna', 'conditional')] }),
      verdict(['chiba', 'tokyo'], { within: [part('tuna', 'banned'), part('crab', 'permitted')] }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.told).toMatchObject({
      origins: ['aomori', 'chiba', 'tokyo'],
      within: [part('tuna', 'banned'), part('crab', 'permitted')],
    });
    expect(groups[0]?.verdicts).toHaveLength(2);
  });

  it('where only the regimes differ that stop it, or what else they need: with all of them', () => {
    const groups = groupsOf([
      verdict(['aomori'], { deciding: ['radiation'], silent: ['plant'] }),
      verdict(['chiba'], { deciding: ['radiation', 'animal'], silent: ['maker'] }),
    ]);
    expect(groups.map(({ told }) => told)).toMatchObject([
      { origins: ['aomori', 'chiba'], deciding: ['radiation', 'animal'], silent: ['plant', 'maker'] },
    ]);
    const clear = { status: 'clear', onPaper: 'clear' } as const;
    const apart = groupsOf([
      verdict(['aomori'], { ...clear, silent: ['plant'] }),
      verdict(['chiba'], { ...clear, silent: ['maker'] }),
    ]);
    expect(apart).toHaveLength(2);
  });

  it('and apart where anything else does, in the order they come', () => {
    const first = verdict(['chiba']);
    for (const more of [
      { importer: 'hk' },
      { product: 'rice' },
      { status: 'suspended' },
      { onPaper: 'conditional' },
      { since: '2011' },
      { announced: { date: '2026-12-01', announced: '2026-11-01', measures: [] } },
      { announcedOnPaper: { date: '2026-12-01', announced: '2026-11-01', measures: [] } },
      { day: '2024-01-01' },
    ] as const satisfies readonly Partial<Verdict>[]) {
      const groups = groupsOf([first, verdict(['tokyo'], more), verdict(['osaka'])]);
      expect(
        groups.map(({ told }) => told.origins),
        JSON.stringify(more),
      ).toEqual([['chiba', 'osaka'], ['tokyo']]);
    }
  });
});

describe('the day', () => {
  const days = (verdicts: readonly Verdict[]) => groupsOf(verdicts).map(({ told: { from, to } }) => [from, to]);

  it('is told where several are asked, or a stretch of days, and else goes without saying', () => {
    expect(days([verdict(['chiba'])])).toEqual([[null, null]]);
    expect(days([verdict(['chiba'], { day: '2024-01-01' }), verdict(['chiba'], { day: '2026-01-01' })])).toEqual([
      ['2024-01-01', '2024-01-01'],
      ['2026-01-01', '2026-01-01'],
    ]);
    expect(days([verdict(['chiba'], { from: '2024-01-01', to: '2024-06-30' })])).toEqual([
      ['2024-01-01', '2024-06-30'],
    ]);
  });
});

it('what is only announced has no day since when it is so', () => {
  const announced = { date: '2026-12-01', announced: '2026-11-01', measures: [] };
  const told = toldOf(verdict(['chiba'], { announced, announcedOnPaper: { ...announced, date: '2026-12-02' } }));
  expect([told.since, told.announced, told.announcedOnPaper]).toEqual([null, '2026-12-01', '2026-12-02']);
  expect(toldOf(verdict(['chiba']))).toMatchObject({ since: '2023-08-24', announced: null, announcedOnPaper: null });
});

it('the day on which a rule of another kind ended is not that of the conditions that are left', () => {
  const regime = (name: 'radiation' | 'maker', status: 'permitted' | 'conditional', since: string | null) => ({
    regime: name,
    status,
    onPaper: status,
    origins: ['aomori'],
    since,
    verified: null,
    stale: false,
    measures: [],
  });
  const conditional = (since: string | null): Partial<Verdict> => ({
    status: 'conditional',
    onPaper: 'conditional',
    since: '2021-09-21',
    deciding: ['maker'],
    regimes: [regime('radiation', 'permitted', '2021-09-21'), regime('maker', 'conditional', since)],
  });
  expect(toldOf(verdict(['aomori'], conditional(null))).eased).toBe('radiation');
  expect(toldOf(verdict(['aomori'], conditional('2021-09-21'))).eased).toBeNull();
});
