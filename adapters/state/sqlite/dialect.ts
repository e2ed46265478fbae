// `node:sqlite` under kysely. Everything here is at once but the waiting for another process, which lets others work.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { codeOf } from './codes.ts';

/** While another process writes, a statement is tried again this often before it fails: for a second and a half. */
const BUSY_TRIES = 75;
const BUSY_PAUSE_MS = 20;

/** Runs it again while another process has the file. */
export async function patiently<T>(run: () => T | Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await run();
    } catch (error) {
      if (codeOf(error) !== 'busy' || tries >= BUSY_TRIES) throw error;
      await pause(BUSY_PAUSE_MS);
    }
}

export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new OneHandleForAll(),
  createDriver: () => new PatientDriver({ database: forKysely(database) }),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** One after the other, each transaction with the handle to itself: of a handle of its own, opened by who first needs it. */
export const sqliteAlone = (open: () => DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new PatientDriver({ database: async () => forKysely(open()) }),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/**
 * Statements are single and done at once, so those of many askers may follow each other on one handle, and reading
 * goes on while a write waits for another process. Only migrations have a transaction here, and nothing runs beside them.
 */
class OneHandleForAll extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class PatientDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query, options) => patiently(() => connection.executeQuery(query, options)),
      streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
    };
  }

  /** Writing from the start: a transaction that reads first and then cannot write would have to begin again. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

const forKysely = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (sql) => {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters.map(input)),
      run: (parameters) => statement.run(...parameters.map(input)),
      iterate: (parameters) => statement.iterate(...parameters.map(input)),
    };
  },
});

function input(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`${typeof value} cannot be stored`);
}
