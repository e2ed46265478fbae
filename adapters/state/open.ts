// The state by its name in the configuration: `memory`, or a file of SQLite.
import { memoryState } from './memory/state.ts';
import type { Clock, State } from './ports.ts';
import { openSqlite } from './sqlite/open.ts';

/** Throws a `StateFault` where the file cannot be used. */
export const openState = async (name: string, now: Clock): Promise<State> =>
  name === 'memory' ? memoryState(now) : openSqlite(name, now);
