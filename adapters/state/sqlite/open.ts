// A state in a file: opened, brought to the known tables, or refused in one line.
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { StateFault } from '../fault.ts';
import type { Clock, State } from '../ports.ts';
import { migrate, type Newer } from '../sql/migrate.ts';
import { sqlState } from '../sql/state.ts';
import type { Tables } from '../sql/tables.ts';
import { codeOf } from './codes.ts';
import { patiently, sqliteAlone, sqliteDialect } from './dialect.ts';

/** Waited on the spot, for the commit that another process is in the middle of; longer waits let other work go on. */
const BUSY_TIMEOUT_MS = 2;

/** Throws a `StateFault`. The file is made where there is none, its folder is not. */
export async function openSqlite(file: string, now: Clock): Promise<State> {
  let database: DatabaseSync | undefined;
  try {
    const opened = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    database = opened;
    // Readers go on while one writes. A crash of the machine may cost the last moments, never the file.
    await patiently(() => opened.exec('pragma journal_mode = wal; pragma synchronous = normal'));
    const db = new Kysely<Tables>({ dialect: sqliteDialect(opened) });
    // Its transactions begin by writing, so that one waits for the other.
    const newer = await migrate(db, { text: 'text', begin: async () => undefined });
    if (newer) throw new StateFault(tooNew(file, newer));
    // The same file by another handle: a transaction of several statements takes nothing of others' into itself.
    const apart = (): DatabaseSync => {
      const handle = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
      handle.exec('pragma synchronous = normal');
      return handle;
    };
    return sqlState(db, now, { db: new Kysely<Tables>({ dialect: sqliteAlone(apart) }), skipsLocked: false });
  } catch (error) {
    if (database?.isOpen) database.close();
    throw error instanceof StateFault ? error : new StateFault(notOpened(file, error), { cause: error });
  }
}

const tooNew = (file: string, { version, known }: Newer): string =>
  `STATE ${file} was written by a newer version (schema ${version}, known here: ${known}): run that one, or name another file`;

function notOpened(file: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (codeOf(error) === 'not_a_database')
    return `STATE ${file} is damaged or no database (${reason}): put a copy back, or move it away and a new one is made`;
  return `STATE ${file} cannot be opened for writing (${reason}): name a file in a folder that this user may write, or STATE=memory to keep nothing`;
}
