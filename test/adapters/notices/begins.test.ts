// A measure begins at 00:00 where it is decided: the clock is stepped over midnight there, and over its changes.
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../adapters/host/day.ts';
import { beginsAt } from '../../../adapters/notices/begins.ts';
import { Telling } from '../../../adapters/notices/telling.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { changesBetween } from '../../../src/change/between.ts';
import type { Change } from '../../../src/change/change.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { entry, measureOf, small, withOther } from '../../change/moments.ts';
import { subscribe, subscriptionOf } from '../state/notices-contract.ts';
import { factChange } from './matters.ts';

const importer = entry(small.importers, 'cn');
const zoned = (id: string, zone?: string, parent?: string) =>
  [id, { ...importer, id, ...(zone ? { zone } : {}), ...(parent ? { parent } : {}) }] as const;
const importers = new Map([
  zoned('cn', 'Asia/Shanghai'),
  zoned('eu', 'Europe/Brussels'),
  zoned('de', undefined, 'eu'),
  zoned('us', 'America/New_York'),
  zoned('eg', 'Africa/Cairo'),
]);
const known: Knowledge = { ...small, importers };

const due = (ids: readonly string[], day: string, time: 'due' | 'now' = 'due'): Change =>
  ({ ...factChange('x'), kind: 'verdict', importers: ids, day, told: { time, from: day } }) as unknown as Change;
const begins = (change: Change): string => new Date(beginsAt(known, change)).toISOString().slice(0, 16);

describe('what was announced begins', () => {
  it.each([
    ['cn', '2026-12-01', '2026-11-30T16:00'],
    ['eu', '2026-12-01', '2026-11-30T23:00'],
    ['de', '2026-12-01', '2026-11-30T23:00'],
    ['us', '2026-12-01', '2026-12-01T05:00'],
    // The clock changes on the day, and after it.
    ['eu', '2026-03-29', '2026-03-28T23:00'],
    ['eu', '2026-03-30', '2026-03-29T22:00'],
    ['us', '2026-11-01', '2026-11-01T04:00'],
    ['us', '2026-11-02', '2026-11-02T05:00'],
    // There is no 00:00 on that day.
    ['eg', '2026-04-24', '2026-04-23T22:00'],
  ])('of %s for %s at %sZ', (id, day, expected) => expect(begins(due([id], day))).toBe(expected));

  it('of several when the last of them has it', () => {
    expect(begins(due(['cn', 'us', 'eu'], '2026-12-01'))).toBe('2026-12-01T05:00');
  });

  it('at once, where its clock is not known or time alone did not bring it about', () => {
    expect(beginsAt(small, due(['cn'], '2026-12-01'))).toBe(0);
    expect(beginsAt(known, due(['cn'], '2026-12-01', 'now'))).toBe(0);
    expect(beginsAt(known, factChange('x'))).toBe(0);
  });
});

/** Each importer's ban ends and conditions begin on the day. */
const changing = (day: string): Knowledge => ({
  ...withOther(small, {
    measures: ['cn', 'eu', 'us'].flatMap((id) => [
      measureOf('cn-fish', { id: `${id}-fish`, importer: id, until: day, ended_by: 'cn-said' }),
      measureOf('cn-fish', { id: `${id}-free`, importer: id, effect: 'conditional', conditions: ['paper'], from: day }),
    ]),
  }),
  importers,
});

const MINUTES = 60_000;

it.each([
  ['2026-12-01', { cn: '2026-11-30T16:00', eu: '2026-11-30T23:00', us: '2026-12-01T05:00' }],
  ['2026-03-30', { cn: '2026-03-29T16:00', eu: '2026-03-29T22:00', us: '2026-03-30T04:00' }],
  ['2026-11-02', { cn: '2026-11-01T16:00', eu: '2026-11-01T23:00', us: '2026-11-02T05:00' }],
])('what begins on %s is told once, when the clock there says so', async (day, expected) => {
  const knowledge = changing(day);
  let now = Date.parse(`${day}T00:00:00Z`) - 36 * 60 * MINUTES;
  const state = memoryState(() => now);
  for (const id of ['cn', 'eu', 'us'])
    await subscribe(state, {
      ...subscriptionOf(id),
      follows: [{ importers: [id], products: [], origins: [], topics: [] }],
    });
  const telling = new Telling({
    outbox: state.outbox,
    knowledge: () => knowledge,
    today: () => dayIn(undefined, now),
    now: () => now,
    compare: async (from, to) => ({
      ok: true,
      changes: changesBetween({ knowledge, day: from.day }, { knowledge, day: to.day }),
    }),
    isReleased: () => true,
    filled: () => {},
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  const told: [string, string][] = [];
  for (const end = now + 72 * 60 * MINUTES; now < end; now += 10 * MINUTES) {
    await telling.look();
    for (const parcel of await state.outbox.claim({ platforms: ['slack'], most: 10, forMs: 1_000 })) {
      told.push([parcel.subscription.place, new Date(now).toISOString().slice(0, 16)]);
      await state.outbox.sent(parcel, '1');
    }
  }
  expect(told.length).toBe(3);
  expect(Object.fromEntries(told.map(([place, at]) => [place.split(':').at(-1), at]))).toEqual(expected);
});
