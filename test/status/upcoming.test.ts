import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/status/resolve.ts';
import { upcoming } from '../../src/status/upcoming.ts';
import { beefBan, LIFT, planted } from '../announced.ts';

const ban = beefBan();
const TODAY = '2026-11-28';
const beef: Case = { importer: 'cn', product: 'beef', origins: ['hokkaido'], actsOn: 'import' };

describe('what is to come', () => {
  it('stands by date, with what each day changes', () => {
    const again = { ...LIFT, id: 'cn-beef-again', effect: 'banned' as const, from: '2027', overrides: undefined };
    const known = planted({ ...LIFT, until: '2027', ended_by: again.id }, again);
    expect(upcoming(known, beef, TODAY)).toMatchObject([
      { date: '2026-12-01', changes: [{ event: 'starts', announced: '2026-11-25' }], after: [{ status: 'permitted' }] },
      { date: '2027', changes: [{ event: 'starts', measure: { id: again.id } }], after: [{ status: 'banned' }] },
    ]);
  });

  it('is nothing until it is announced', () => {
    const known = planted(LIFT);
    expect(upcoming(known, beef, '2026-11-24')).toEqual([]);
    expect(upcoming(known, beef, '2026-11-25')).toHaveLength(1);
    const ending = planted({ ...ban, until: '2026-12-01', verified: '2026-11-25', sources: LIFT.sources });
    expect(upcoming(ending, beef, '2026-11-24')).toEqual([]);
    expect(upcoming(ending, beef, '2026-11-25')).toHaveLength(1);
  });

  it('of an announcement of which only the month is known is told in that month', () => {
    const month = planted({ ...LIFT, verified: '2026-11' });
    expect(upcoming(month, beef, '2026-10-31')).toEqual([]);
    expect(upcoming(month, beef, '2026-11-20')).toHaveLength(1);
  });

  it('is nothing once its day has come, or of other goods, origins or acts', () => {
    const known = planted({ ...LIFT, origins: ['hokkaido'] });
    expect(upcoming(known, beef, '2026-11-30')).toHaveLength(1);
    expect(upcoming(known, beef, '2026-12-01')).toEqual([]);
    for (const other of [
      { product: 'sake' },
      { origins: ['aomori'] },
      { importer: 'hk' },
      { actsOn: 'luggage' as const },
    ])
      expect(upcoming(known, { ...beef, ...other }, TODAY)).toEqual([]);
  });

  it('has no verdicts where the goods stay under another act', () => {
    expect(upcoming(planted(LIFT), { ...beef, origins: ['fukushima'] }, TODAY)).toMatchObject([{ after: [] }]);
  });

  it('is told of a kind where it is the kind that changes', () => {
    const overrides = ['cn-beef-bse-ban', 'cn-boneless-beef-no-access', 'cn-boneless-beef-2019'];
    const known = planted({ ...LIFT, products: ['boneless-beef'], overrides });
    expect(upcoming(known, beef, TODAY)[0]?.after).toMatchObject([{ product: 'boneless-beef', status: 'permitted' }]);
  });

  it('may be an end, unless what ends it begins on that day', () => {
    const ending = planted({ ...ban, until: '2026-12' });
    expect(upcoming(ending, beef, TODAY)).toMatchObject([
      { date: '2026-12', changes: [{ event: 'ends', measure: { id: ban.id } }], after: [{ status: 'unknown' }] },
    ]);
    const ended = planted({ ...ban, until: '2026-12-01', ended_by: LIFT.id }, { ...LIFT, overrides: undefined });
    expect(upcoming(ended, beef, TODAY)[0]?.changes).toMatchObject([{ event: 'starts', measure: { id: LIFT.id } }]);
  });
});
