import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Case, resolve, resolvePeriod } from '../../src/status/resolve.ts';
import { beefBan, KNOWN as knowledge, LIFT, planted } from '../announced.ts';

const ban = beefBan();
const BEFORE = '2026-11-28';
const AFTER = '2026-12-02';

const beef: Case = { importer: 'cn', product: 'beef', origins: ['hokkaido'], actsOn: 'import' };
const on = (known: Knowledge, day: string, asked: Partial<Case> = {}) =>
  resolve(known, { ...beef, ...asked }, day)[0] ?? expect.unreachable('a case without a verdict');

describe('a lift that is announced', () => {
  const known = planted(LIFT);

  it('leaves the verdict as it is until its day', () => {
    expect(on(known, '2026-11-30')).toEqual(on(knowledge, '2026-11-30'));
  });

  it('counts from its day, as announced and not as confirmed', () => {
    expect(on(known, AFTER)).toMatchObject({
      status: 'permitted',
      since: '2026-12-01',
      verified: null,
      verifiedOnPaper: null,
      announced: { date: '2026-12-01', announced: '2026-11-25', measures: [LIFT.id] },
      announcedOnPaper: { date: '2026-12-01' },
      stale: false,
    });
  });

  it('is old once nothing has confirmed it for as long as an act may go unconfirmed', () => {
    expect(on(known, '2027-11-25').stale).toBe(false);
    expect(on(known, '2027-11-26').stale).toBe(true);
  });

  it('is plain once a source of its day or later is held', () => {
    for (const verified of ['2026-12-01', '2026-12-03', '2026-12']) {
      const confirmed = planted({ ...LIFT, verified, sources: [...LIFT.sources, `notice-${verified}`] });
      expect(on(confirmed, AFTER)).toMatchObject({ status: 'permitted', verified });
      expect(on(confirmed, AFTER).announced).toBeUndefined();
    }
  });

  it('is plain once it ended by an act that speaks of it', () => {
    const end = { ...LIFT, id: 'cn-beef-again', effect: 'banned' as const, from: '2026-12-20', overrides: undefined };
    const ended = { ...LIFT, until: '2026-12-20', ended_by: end.id };
    const confirmed = planted(ended, { ...end, verified: '2026-12-15', sources: ['notice-2026-12-15'] });
    expect(on(confirmed, AFTER)).toMatchObject({ status: 'permitted', verified: '2026-12-15' });
    expect(on(confirmed, AFTER).announced).toBeUndefined();
  });

  it('changes nothing where the prefectures stay banned by another act', () => {
    expect(on(known, AFTER, { origins: ['fukushima'] })).toMatchObject({ status: 'banned', verified: '2025-11-20' });
    expect(on(known, AFTER, { origins: ['fukushima'] }).announced).toBeUndefined();
  });

  it('parts the prefectures for which it counts from the others', () => {
    expect(resolve(known, { ...beef, origins: [] }, AFTER).map((v) => [v.status, v.announced?.date])).toEqual([
      ['banned', undefined],
      ['permitted', '2026-12-01'],
    ]);
  });

  it('begins a stretch of its own in a period', () => {
    const stretches = resolvePeriod(known, beef, '2026-11-01', '2026-12-31');
    expect(stretches.map((v) => [v.from, v.status, v.announced?.date])).toEqual([
      ['2026-11-01', 'banned', undefined],
      ['2026-12-01', 'permitted', '2026-12-01'],
    ]);
  });

  it('is announced of a step too', () => {
    const steps = [{ step: 'farmed' as const, origin: 'hokkaido' }];
    expect(on(known, AFTER, { steps }).announced?.date).toBe('2026-12-01');
  });

  it('of a month counts from its first day and keeps its precision', () => {
    const month = planted({ ...LIFT, from: '2026-12' });
    expect(on(month, AFTER)).toMatchObject({ status: 'permitted', announced: { date: '2026-12' } });
  });

  it('of a kind is told of the kind, within the goods asked', () => {
    const kind = planted({
      ...LIFT,
      products: ['boneless-beef'],
      overrides: [...(LIFT.overrides ?? []), 'cn-boneless-beef-no-access', 'cn-boneless-beef-2019'],
    });
    const within = on(kind, AFTER).within.find(({ product }) => product === 'boneless-beef');
    expect(within).toMatchObject({ status: 'permitted', announced: '2026-12-01' });
    expect(on(kind, AFTER).announced).toBeUndefined();
  });

  it('does not part a kind of which the same is confirmed', () => {
    const kind = { ...LIFT, id: 'cn-kind', products: ['boneless-beef'], from: '2020-01-01', verified: '2026-11-01' };
    const overrides = ['cn-beef-bse-ban', 'cn-boneless-beef-no-access', 'cn-boneless-beef-2019'];
    const within = on(planted(LIFT, { ...kind, overrides, sources: ['notice-2026-11-01'] }), AFTER).within;
    expect(within.map(({ product }) => product)).not.toContain('boneless-beef');
  });
});

describe('other changes that are announced', () => {
  it('a planned ban is to come, and from its day is announced', () => {
    const planned = planted({
      ...LIFT,
      id: 'cn-sake-ban',
      effect: 'banned',
      products: ['sake'],
      overrides: undefined,
    });
    const sake = { ...beef, product: 'sake' };
    expect(on(planned, BEFORE, sake)).toEqual(on(knowledge, BEFORE, sake));
    expect(on(planned, AFTER, sake)).toMatchObject({
      status: 'banned',
      verified: null,
      announced: { date: '2026-12-01' },
    });
  });

  it('a stop in practice leaves the paper confirmed', () => {
    const stop = planted({
      ...LIFT,
      id: 'cn-sake-stop',
      effect: 'suspended',
      standing: 'practice',
      products: ['sake'],
      overrides: undefined,
    });
    const found = on(stop, AFTER, { product: 'sake' });
    expect(found).toMatchObject({ status: 'suspended', announced: { date: '2026-12-01' } });
    expect(found.announcedOnPaper).toBeUndefined();
    expect(found.verifiedOnPaper).not.toBeNull();
  });

  it('a lift on paper leaves the stop in practice confirmed', () => {
    const paper = planted({
      ...LIFT,
      products: ['boneless-beef'],
      overrides: [...(LIFT.overrides ?? []), 'cn-boneless-beef-2019'],
    });
    const found = on(paper, AFTER, { product: 'boneless-beef' });
    expect(found).toMatchObject({
      status: 'suspended',
      onPaper: 'permitted',
      announcedOnPaper: { date: '2026-12-01' },
    });
    expect(found.announced).toBeUndefined();
    expect(found.verified).not.toBeNull();
    expect(found.verifiedOnPaper).toBeNull();
  });

  it('an end without what comes after it is to come, and from its day is announced', () => {
    const ending = planted({ ...ban, until: '2026-12-01' });
    expect(on(ending, AFTER)).toMatchObject({ status: 'unknown', verified: null, announced: { measures: [ban.id] } });
  });

  it('an end by another measure is told as that one’s start, from its sources', () => {
    const ended = planted({ ...ban, until: '2026-12-01', ended_by: LIFT.id }, { ...LIFT, overrides: undefined });
    expect(on(ended, AFTER)).toMatchObject({ status: 'permitted', announced: { announced: '2026-11-25' } });
  });

  it('an act that takes the place of another leaves the status as old as its last confirmation', () => {
    const next = { ...LIFT, id: 'cn-beef-ban-2026', effect: 'banned' as const, overrides: undefined };
    const replaced = planted({ ...ban, until: '2026-12-01', ended_by: next.id }, next);
    expect(on(replaced, AFTER)).toMatchObject({ status: 'banned', since: '2001-09', verified: ban.verified });
    expect(on(replaced, AFTER).announced).toBeUndefined();
  });
});

it('a source that users may not see confirms nothing', () => {
  const known = planted({ ...LIFT, sources: [...LIFT.sources, 'notice-2026-12-03'] });
  const hidden = [...known.sources].map(
    ([id, source]) => [id, id === 'notice-2026-12-03' ? { ...source, link: 'internal' as const } : source] as const,
  );
  expect(on({ ...known, sources: new Map(hidden) }, AFTER).announced?.date).toBe('2026-12-01');
});
