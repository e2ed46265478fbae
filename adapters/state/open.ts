// The state by its name in the configuration: `memory`, an address of Postgres, or a file of SQLite.
import { memoryState } from './memory/state.ts';
import type { Clock, State } from './ports.ts';

const POSTGRES = /^postgres(ql)?:/;

/** Throws a `StateFault` where it cannot be used. What is not named costs nothing: its code is not loaded. */
export async function openState(name: string, now: Clock): Promise<State> {
  if (name === 'memory') return memoryState(now);
  if (POSTGRES.test(name)) return (await import('./postgres/open.ts')).openPostgres(name, now);
  return (await import('./sqlite/open.ts')).openSqlite(name, now);
}
