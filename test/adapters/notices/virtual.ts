// A clock that stands still until everybody waits: hours pass in no time, and in the right order.
import { setImmediate as turn } from 'node:timers/promises';

export interface Virtual {
  now(): number;
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass until the condition holds, as far as somebody waits for it. */
  until(holds: () => boolean): Promise<void>;
  /** Lets so much pass. */
  pass(ms: number): Promise<void>;
}

/** So many turns of the event loop without anybody new who waits: all that can be done now is done. */
const QUIET = 5;

export function virtual(start: number): Virtual {
  let now = start;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let changes = 0;
  const settle = async (): Promise<void> => {
    for (let quiet = 0, seen = changes; quiet < QUIET; quiet += 1) {
      await turn();
      if (seen !== changes) [quiet, seen] = [0, changes];
    }
  };
  const step = async (limit: number): Promise<boolean> => {
    await settle();
    const next = Math.min(...sleepers.map(({ at }) => at));
    if (next > limit || !Number.isFinite(next)) return false;
    now = Math.max(now, next);
    const due = sleepers.filter(({ at }) => at <= now);
    sleepers = sleepers.filter(({ at }) => at > now);
    for (const { wake } of due) wake();
    return true;
  };
  return {
    now: () => now,
    pause: (ms, signal) =>
      new Promise((done) => {
        changes += 1;
        if (signal?.aborted) return done();
        const sleeper = { at: now + ms, wake: done };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          changes += 1;
          sleepers = sleepers.filter((one) => one !== sleeper);
          done();
        });
      }),
    until: async (holds) => {
      while (!holds()) if (!(await step(Number.POSITIVE_INFINITY))) throw new Error('nobody waits any more');
    },
    pass: async (ms) => {
      const end = now + ms;
      while (await step(end));
      now = end;
    },
  };
}
