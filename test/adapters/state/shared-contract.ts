// What every store must do that several processes share. Within a test, `open` opens the same one, and `name` names it.
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Clock, State, Told } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { QUERY, quiet, UNDATED } from './contract.ts';
import { changeOf, subscribe, subscriptionOf } from './notices-contract.ts';

export function sharedContract(open: (now?: Clock) => Promise<State>, name: () => string): void {
  it('answer an event once between them', async () => {
    const [a, b] = [await open(), await open()].map((state) => new PromptState(state, { now: Date.now, log: quiet }));
    const done: string[] = [];
    const tries = Array.from({ length: 50 }, (_, event) =>
      [a, b].map((state) => state?.once(`Ev${event}`, async () => void done.push(`Ev${event}`))),
    );
    await Promise.all(tries.flat());
    expect(done).toHaveLength(50);
    expect(new Set(done).size).toBe(50);
  });

  it('as processes of their own, that make it and write at once, do neither harm nor twice the same', async () => {
    const program = fileURLToPath(import.meta.resolve('./claims.ts'));
    const run = promisify(execFile);
    const both = await Promise.all([1, 2].map(() => run(process.execPath, [program, name(), '300'])));
    const claimed = both.map(({ stdout }) => Number(stdout));
    expect(claimed.reduce((sum, n) => sum + n, 0)).toBe(300);
  });

  it('a newer question of a thread is not overwritten by an older one', async () => {
    const [late, early] = [await open(() => 2_000), await open(() => 1_000)];
    await late?.threads.set('c', QUERY);
    await early?.threads.set('c', UNDATED);
    expect(await late?.threads.last('c')).toEqual(QUERY);
  });

  it('lose neither of two choices made at the same moment, nor mix two queries', async () => {
    const [a, b] = [await open(), await open()];
    for (let round = 0; round < 20; round += 1) {
      const id = `p${round}`;
      await Promise.all([
        a.settings.set('person', id, { language: 'ko' }),
        b.settings.set('person', id, { importer: 'kr' }),
        a.threads.set(id, QUERY),
        b.threads.set(id, UNDATED),
        a.storedQueries.put(id),
        b.storedQueries.put(id),
      ]);
      expect(await a.settings.of('person', id)).toEqual({ language: 'ko', importer: 'kr' });
      expect([QUERY, UNDATED]).toContainEqual(await b.threads.last(id));
    }
  });

  it("see each other's choices and threads at once", async () => {
    const [a, b] = [await open(), await open()];
    await a.settings.set('place', 's', { importer: 'tw' });
    await a.threads.set('c', QUERY);
    const key = await a.storedQueries.put('a long query');
    expect(await b.settings.of('place', 's')).toEqual({ importer: 'tw' });
    expect(await b.threads.last('c')).toEqual(QUERY);
    expect(await b.storedQueries.get(key)).toBe('a long query');
    await b.forget('s');
    expect(await a.settings.of('place', 's')).toEqual({});
  });

  it('share what is to be told, and tell nothing twice, also while more is filled in', async () => {
    const states = [await open(), await open()];
    const [a, b] = states as [State, State];
    const places = Array.from({ length: 60 }, (_, n) => `p${String(n).padStart(2, '0')}`);
    await subscribe(a, ...places.map((place) => subscriptionOf(place)));
    const [first, second] = [
      { version: 'a', day: '2026-11-23' },
      { version: 'b', day: '2026-11-23' },
    ];
    const fill = (state: State, from: Told, to: Told, id: string): Promise<boolean> =>
      state.outbox.fill({ from, to, changes: [changeOf(id)], due: () => [{ change: id, at: 0 }] });
    for (const state of states) await state.outbox.begin(first);
    const both = await Promise.all(states.map((state) => fill(state, first, second, 'x')));
    expect(both.toSorted()).toEqual([false, true]);
    const told: string[] = [];
    const work = async (state: State): Promise<number> => {
      for (let idle = 0, mine = 0; ; ) {
        const parcels = await state.outbox.claim({ platforms: ['slack'], most: 4, forMs: 60_000 });
        for (const parcel of parcels) {
          told.push(...parcel.changes.map((one) => `${parcel.subscription.place} ${JSON.parse(one).id}`));
          await state.outbox.sent(parcel, null);
          // As while a platform answers.
          await pause(1);
        }
        if (parcels.length === 0) await pause(5);
        mine += parcels.length;
        idle = parcels.length > 0 ? 0 : idle + 1;
        if (idle > 20 && told.length >= 2 * places.length) return mine;
      }
    };
    const [mine, theirs] = await Promise.all([work(a), work(b), fill(b, second, first, 'y')]);
    expect(told.toSorted()).toEqual(places.flatMap((place) => [`${place} x`, `${place} y`]));
    expect(Math.min(mine, theirs)).toBeGreaterThan(0);
  });
}
