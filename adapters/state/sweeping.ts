// What is older than it is kept is deleted: at the start, then every hour.
import type { State } from './ports.ts';
import type { StateLog } from './prompt-state.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Gives what ends it. A process that has nothing else to do is not kept alive by it. */
export function keepSwept(state: State, log: StateLog): () => void {
  const sweep = (): void => {
    state.sweep().catch((error: unknown) => {
      log.warn({ error: error instanceof Error ? error.message : String(error) }, 'what is too old was not deleted');
    });
  };
  sweep();
  const timer = setInterval(sweep, HOUR_MS).unref();
  return () => clearInterval(timer);
}
