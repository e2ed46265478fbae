// Long work in small turns, between which everything else gets its own.
import { setImmediate as next } from 'node:timers/promises';

/** Small beside what a person notices, and beside what a platform waits for. */
const TURN_MS = 5;

export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await next();
  }
}
