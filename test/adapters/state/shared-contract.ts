// What every store must do that several processes share. Within a test, `open` opens the same one, and `name` names it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Clock, State } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { QUERY, quiet, UNDATED } from './contract.ts';

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
    const both = await Promise.all([1, 2, 3].map(() => run(process.execPath, [program, name(), '300'])));
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
}
