// What every store of the state must do, whatever it keeps things in. Each test gets an empty one.
import { expect, it } from 'vitest';
import { type Clock, KEPT_MS, type State } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { casesOf, queryOf } from '../../../src/question/make.ts';
import type { Query } from '../../../src/question/query.ts';
import { noticesContract } from './notices-contract.ts';

const CASES = casesOf(['cn', 'hk'], ['scallop'], {
  origins: ['hokkaido'],
  steps: [{ step: 'landed', origin: 'miyagi' }],
  actsOn: 'sale',
  at: '2023-08/2025-06-29',
});

/** A query that says something in every part. */
export const QUERY: Query = {
  ...queryOf({ language: 'zh-Hant', intents: ['status', 'source', 'timeline'], cases: CASES }),
  form: 'table',
  topics: ['talks', 'shipment'],
  parties: ['gac'],
  entries: [{ id: 'an-act', weight: 275 }],
  hits: [{ id: 'a-fact', weight: 100 }],
  series: [{ id: 'a-series', weight: 58 }],
  superlative: 'highest',
  dates: ['2023-08-24', '2025-06'],
  impossibleDates: ['30 February'],
  premise: 'lifted',
  future: true,
  past: true,
  lifts: true,
  statusSaid: false,
  elsewhere: ['Mongolia'],
  ingredients: ['beef'],
  assumed: ['importers'],
  read: [{ typed: 'fukashima \u0000\ud800"', read: '福島' }],
};

/** The same but for its date: another query. */
export const UNDATED: Query = {
  ...QUERY,
  cases: [
    { ...CASES[0], at: null },
    { ...CASES[0], importer: 'hk', at: null },
  ],
};

export const quiet = { warn: (): void => undefined };

/** Ids as no platform has them, and texts as people paste them. */
const UNUSUAL = [
  '',
  'a',
  'a\u0000',
  'a\u0000b',
  'A',
  'a ',
  'ａ',
  'person a',
  '🐟',
  '\ud83d',
  '\udc1f',
  '\ufffd',
  'é',
  'e\u0301',
  "'; drop table settings; --",
  'sha256:',
  // Of 64 bits, beyond what a number tells apart.
  '9223372036854775806',
  '9223372036854775807',
  '18446744073709551615',
  'x'.repeat(100_000),
  `${'x'.repeat(99_999)}y`,
];

export function stateContract(open: (now: Clock) => Promise<State>): void {
  const START = Date.UTC(2026, 10, 23);
  const withClock = async (): Promise<{ state: State; pass: (ms: number) => void }> => {
    let time = START;
    const state = await open(() => time);
    return {
      state,
      pass: (ms) => {
        time += ms;
      },
    };
  };
  const opened = async (): Promise<State> => (await withClock()).state;

  it('keeps what is not chosen anew, apart for persons, channels and places', async () => {
    const { settings } = await opened();
    expect(await settings.of('person', 'slack:T1:U1')).toEqual({});
    await settings.set('person', 'slack:T1:U1', { language: 'ja' });
    await settings.set('person', 'slack:T1:U1', { importer: 'hk' });
    await settings.set('channel', 'slack:T1:U1', { importer: 'tw' });
    expect(await settings.of('person', 'slack:T1:U1')).toEqual({ language: 'ja', importer: 'hk' });
    expect(await settings.of('channel', 'slack:T1:U1')).toEqual({ importer: 'tw' });
    expect(await settings.of('place', 'slack:T1:U1')).toEqual({});
  });

  it('takes back one choice and leaves the other', async () => {
    const { settings } = await opened();
    await settings.set('place', 'p', { language: 'zh-Hant', importer: 'tw' });
    await settings.set('place', 'p', {});
    await settings.set('place', 'p', { language: undefined });
    expect(await settings.of('place', 'p')).toEqual({ importer: 'tw' });
    await settings.set('place', 'p', { language: 'ko', importer: undefined });
    expect(await settings.of('place', 'p')).toEqual({ language: 'ko' });
    await settings.set('place', 'p', { language: undefined });
    await settings.set('place', 'q', { language: undefined });
    expect([await settings.of('place', 'p'), await settings.of('place', 'q')]).toEqual([{}, {}]);
  });

  it('loses neither of two choices made at the same moment', async () => {
    const { settings } = await opened();
    await Promise.all([
      settings.set('person', 'p', { language: 'ko' }),
      settings.set('person', 'p', { importer: 'kr' }),
    ]);
    expect(await settings.of('person', 'p')).toEqual({ language: 'ko', importer: 'kr' });
  });

  it('gives back the last query of a conversation, whole', async () => {
    const { threads } = await opened();
    expect(await threads.last('c')).toBeUndefined();
    await threads.set('c', UNDATED);
    await threads.set('c', QUERY);
    expect(await threads.last('c')).toEqual(QUERY);
  });

  it.each([
    ['an intent', { intents: ['frobnicate'] }],
    ['a step', { cases: [{ ...CASES[0], steps: [{ step: 'dreamt', origin: 'miyagi' }] }] }],
    ['a date', { cases: [{ ...CASES[0], at: 'soon' }] }],
    ['a key', { text: 'as typed' }],
    ['cases', { cases: [] }],
    ['a shape', { importers: 'cn' }],
  ])('reads no query that holds %s it does not know', async (_, part) => {
    const { threads } = await opened();
    await threads.set('c', Object.assign(structuredClone(QUERY), part));
    expect(await threads.last('c')).toBeUndefined();
  });

  it('keeps long queries under short keys, the same for the same', async () => {
    const { storedQueries } = await opened();
    const keys = await Promise.all(UNUSUAL.map((text) => storedQueries.put(text)));
    expect(new Set(keys).size).toBe(UNUSUAL.length);
    for (const key of keys) expect(key).toMatch(/^[\w-]{22}$/);
    expect(await Promise.all(UNUSUAL.map((text) => storedQueries.put(text)))).toEqual(keys);
    expect(await Promise.all(keys.map((key) => storedQueries.get(key)))).toEqual(UNUSUAL);
    expect(await Promise.all(UNUSUAL.map((key) => storedQueries.get(key)))).toEqual(UNUSUAL.map(() => undefined));
  });

  it('tells how much is held of somebody, also where they asked, and deletes it all', async () => {
    const { settings, threads, held, forget } = await opened();
    expect(await held('slack:T1:U1')).toEqual({ choices: 0, conversations: 0, reports: 0, subscriptions: 0 });
    await settings.set('person', 'slack:T1:U1', { language: 'ja' });
    await settings.set('place', 'slack:T1', { importer: 'hk' });
    await settings.set('place', 'slack:T12', { importer: 'hk' });
    await threads.set('slack:T1:C1:1.0', QUERY, 'slack:T1:U1');
    await threads.set('slack:T1:C1:2.0', QUERY, 'slack:T1:U2');
    await threads.set('slack:T1:C1:2.0', UNDATED, 'slack:T1:U1');
    await threads.set('slack:T1:C1:3.0', QUERY, 'slack:T1:U10');
    await threads.set('discord:channel:1', QUERY, 'discord:user:1');
    await threads.set('discord:channel:2', QUERY);
    expect(await held('slack:T1:U1')).toEqual({ choices: 1, conversations: 2, reports: 0, subscriptions: 0 });
    expect(await held('slack:T1')).toEqual({ choices: 2, conversations: 3, reports: 0, subscriptions: 0 });
    expect(await held('discord:user:1')).toEqual({ choices: 0, conversations: 1, reports: 0, subscriptions: 0 });
    await forget('slack:T1:U1');
    await forget('discord:user:1');
    expect(await held('slack:T1:U1')).toEqual({ choices: 0, conversations: 0, reports: 0, subscriptions: 0 });
    expect(await held('slack:T1')).toEqual({ choices: 1, conversations: 1, reports: 0, subscriptions: 0 });
    expect(await threads.last('discord:channel:1')).toBeUndefined();
    expect(await threads.last('discord:channel:2')).toEqual(QUERY);
    await forget('slack:T1');
    expect(await held('slack:T1')).toEqual({ choices: 0, conversations: 0, reports: 0, subscriptions: 0 });
    expect(await held('slack:T12')).toEqual({ choices: 1, conversations: 0, reports: 0, subscriptions: 0 });
  });

  it('keeps what is passed on for its time, of nobody to who reads it, and deletes it with who did', async () => {
    const { state, pass } = await withClock();
    const { reports, held, forget } = state;
    const report = { wrong: 'fact', language: 'zh-Hant', query: '2.abc.x', answer: '⛔ 不可' } as const;
    await reports.add('slack:T1:U1', { ...report, question: UNUSUAL.join(' ') });
    pass(1);
    await reports.add('slack:T1:U2', { ...report, question: '' });
    expect(await held('slack:T1')).toEqual({ choices: 0, conversations: 0, reports: 2, subscriptions: 0 });
    const [first, second] = await reports.all();
    expect(first).toEqual({ ...report, id: expect.any(String), at: START, question: UNUSUAL.join(' ') });
    await forget('slack:T1:U1');
    expect(await reports.all()).toEqual([second]);
    pass(KEPT_MS.reports);
    await state.sweep();
    expect(await reports.all()).toHaveLength(1);
    pass(1);
    expect(await reports.all()).toEqual([]);
    await state.sweep();
    await reports.add('slack:T1:U1', { ...report, question: 'a' });
    const [again] = await reports.all();
    await reports.delete(again?.id ?? '');
    expect([await reports.all(), await held('slack:T1')]).toEqual([
      [],
      { choices: 0, conversations: 0, reports: 0, subscriptions: 0 },
    ]);
  });

  it('tells apart whatever differs in an id', async () => {
    const { settings, threads, seenEvents } = await opened();
    for (const [index, id] of UNUSUAL.entries()) {
      await settings.set('person', id, { importer: `importer-${index}` });
      await threads.set(id, { ...QUERY, importers: [`importer-${index}`] });
      expect(await seenEvents.claim(id)).toBe(true);
    }
    for (const [index, id] of UNUSUAL.entries()) {
      expect(await settings.of('person', id)).toEqual({ importer: `importer-${index}` });
      expect((await threads.last(id))?.importers).toEqual([`importer-${index}`]);
      expect(await seenEvents.claim(id)).toBe(false);
    }
  });

  it('forgets what is held of a place and of all below it, and of no other', async () => {
    const { settings, threads, seenEvents, forget } = await opened();
    const theirs = ['slack:T1', 'slack:T1:U1', 'slack:T1:C1:10.1'];
    const others = ['slack:T12', 'slack:T12:U1', 'slack:T', 'discord:T1:U1', 'slack:T1;x', 'slack:t1:U1'];
    for (const id of [...theirs, ...others]) {
      for (const who of ['person', 'place'] as const) await settings.set(who, id, { importer: 'hk' });
      await threads.set(id, QUERY);
      await seenEvents.claim(id);
    }
    await forget('slack:T1');
    for (const id of [...theirs, ...others]) {
      const isKept = others.includes(id);
      expect((await settings.of('person', id)).importer === 'hk', id).toBe(isKept);
      expect((await settings.of('place', id)).importer === 'hk', id).toBe(isKept);
      expect((await threads.last(id)) !== undefined, id).toBe(isKept);
      expect(await seenEvents.claim(id), id).toBe(!isKept);
    }
  });

  it('counts ages by instants, whatever the clocks on the wall do', async () => {
    // New York sets its clocks back at 06:00 UTC of this day: 05:30 and 06:30 are both told as 01:30.
    const at = (time: string): number => Date.parse(`2026-11-01T${time}:00Z`);
    let now = at('05:30');
    const { threads, seenEvents } = await open(() => now);
    await threads.set('c', UNDATED);
    expect(await seenEvents.claim('Ev1')).toBe(true);
    now = at('06:30');
    await threads.set('c', QUERY);
    expect(await threads.last('c')).toEqual(QUERY);
    now = at('05:30') + KEPT_MS.seenEvents;
    expect(await seenEvents.claim('Ev1')).toBe(false);
    now += 1;
    expect(await seenEvents.claim('Ev1')).toBe(true);
    // A machine whose clock is set back by an hour goes on.
    now -= 60 * 60 * 1000;
    await threads.set('c', UNDATED);
    expect(await threads.last('c')).toEqual(UNDATED);
    expect([await seenEvents.claim('Ev1'), await seenEvents.claim('Ev2')]).toEqual([false, true]);
  });

  it('has one row for a key, also of what is nothing but a null elsewhere', async () => {
    const { settings, threads, forget } = await opened();
    for (const importer of ['hk', 'tw']) await settings.set('place', '', { language: undefined, importer });
    for (const query of [QUERY, UNDATED]) await threads.set('', query);
    expect([await settings.of('place', ''), await threads.last('')]).toEqual([{ importer: 'tw' }, UNDATED]);
    await forget('');
    expect([await settings.of('place', ''), await threads.last('')]).toEqual([{}, undefined]);
  });

  it('forgets by code point: letters of other scripts are below no id', async () => {
    const { settings, forget } = await opened();
    const others = [
      'slack:T1é',
      'slack:T1🐟',
      'slack:T1\ufffd',
      'slack:T1 :U1',
      'slack-T1:U1',
      'slack:T1;',
      'slack:T19',
    ];
    for (const id of [...others, 'slack:T1:🐟']) await settings.set('person', id, { importer: 'hk' });
    await forget('slack:T1');
    for (const id of others) expect(await settings.of('person', id), id).toEqual({ importer: 'hk' });
  });

  it('keeps an installation for each id, the newest, and where it was met', async () => {
    const { installations, forget } = await opened();
    for (const [index, id] of UNUSUAL.entries()) {
      for (const sealed of ['before', `sealed-${index}`]) await installations.put(id, sealed);
      for (const place of ['T2', 'T1', 'T2']) await installations.meet(id, place);
    }
    for (const [index, id] of UNUSUAL.entries()) {
      expect(await installations.of(id)).toBe(`sealed-${index}`);
      expect((await installations.met(id)).toSorted()).toEqual(['T1', 'T2']);
    }
    expect(await installations.all()).toHaveLength(UNUSUAL.length);
    await installations.put('slack:T1', 'a');
    await installations.replace('slack:T1', 'b', 'c');
    expect(await installations.of('slack:T1')).toBe('a');
    await installations.replace('slack:T1', 'a', 'c');
    expect(await installations.of('slack:T1')).toBe('c');
    await forget('slack:T1');
    await installations.delete('a');
    expect([await installations.of('slack:T1'), await installations.of('a')]).toEqual([undefined, undefined]);
    expect(await installations.of('A')).toMatch(/^sealed-/);
  });

  it('lets one of all who try take an event on, and anew who comes after it was given back', async () => {
    const { seenEvents } = await opened();
    const tries = await Promise.all(Array.from({ length: 20 }, () => seenEvents.claim('Ev1')));
    expect(tries.filter(Boolean)).toHaveLength(1);
    await seenEvents.release('Ev1');
    expect([await seenEvents.claim('Ev1'), await seenEvents.claim('Ev1')]).toEqual([true, false]);
  });

  it('answers once an event that comes twice, and again one whose answer failed', async () => {
    const state = new PromptState(await opened(), { now: () => START, log: quiet });
    const done: string[] = [];
    const failing = state.once('Ev1', () => Promise.reject(new Error('not delivered')));
    await expect(failing).rejects.toThrow('not delivered');
    const answer = async (): Promise<void> => void done.push('Ev1');
    expect(await Promise.all([state.once('Ev1', answer), state.once('Ev1', answer)])).toEqual([true, false]);
    expect(done).toEqual(['Ev1']);
  });

  it.each(['read', 'swept'] as const)('keeps each thing for its time and no longer (%s)', async (how) => {
    const { state, pass } = await withClock();
    const { settings, threads, storedQueries, seenEvents } = state;
    await settings.set('person', 'p', { importer: 'hk' });
    await threads.set('c', QUERY);
    const key = await storedQueries.put('q');
    await seenEvents.claim('Ev1');
    const times = [0, KEPT_MS.seenEvents, 1, KEPT_MS.threads - KEPT_MS.seenEvents - 1, 1];
    const left = [
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [false, true],
    ];
    for (const [index, ms] of times.entries()) {
      pass(ms);
      if (how === 'swept') await state.sweep();
      expect([(await threads.last('c')) !== undefined, (await storedQueries.get(key)) !== undefined]).toEqual(
        left[index],
      );
      // Too old after a day and a moment; taken on again then, for a day.
      if (index < 3) expect(await seenEvents.claim('Ev1')).toBe(index === 2);
    }
    pass(KEPT_MS.storedQueries - KEPT_MS.threads - 1);
    expect(await storedQueries.get(key)).toBe('q');
    await storedQueries.put('q');
    pass(KEPT_MS.storedQueries);
    expect(await storedQueries.get(key)).toBe('q');
    pass(1);
    await state.sweep();
    expect(await storedQueries.get(key)).toBeUndefined();
    expect(await settings.of('person', 'p')).toEqual({ importer: 'hk' });
  });

  noticesContract(withClock);
}
