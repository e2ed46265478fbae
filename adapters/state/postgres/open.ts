// A state in Postgres: for several processes and machines. `pg` is loaded here and nowhere else.
import { Kysely, PostgresDialect, sql } from 'kysely';
import { defaults, Pool, types } from 'pg';
import { StateFault } from '../fault.ts';
import type { Clock, State } from '../ports.ts';
import { migrate, type Newer } from '../sql/migrate.ts';
import { sqlState } from '../sql/state.ts';
import type { Tables } from '../sql/tables.ts';

/** Statements are short: a few connections serve many askers, and one stands ready. */
const POOL = { min: 1, max: 5, idleTimeoutMillis: 30_000 } as const;
/** So long a statement waits for a connection, the server for the statement, and we for the server; a line that fell silent is found out. */
const PATIENCE = { connectionTimeoutMillis: 6_000, statement_timeout: 3_000, query_timeout: 8_000, keepAlive: true };
/** The number of our migrations among the database's locks. */
const LOCK = 8_267_463;

/** Throws a `StateFault`. The database is there already, and its tables are made where there are none. */
export async function openPostgres(url: string, now: Clock): Promise<State> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'ban-status',
    ...POOL,
    ...PATIENCE,
    // Times are milliseconds and fit a number.
    types: {
      getTypeParser: (type, format) => (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)),
    },
  });
  // A connection that is lost while nobody uses it: the next statement gets another.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
    const encoding = rows[0]?.server_encoding;
    if (encoding !== 'UTF8') throw new StateFault(`${named(url)} holds ${encoding}: make it with ENCODING 'UTF8'`);
    const newer = await migrate(db, {
      // As SQLite orders it: by code point, whatever the database's own language.
      text: sql<string>`text collate "C"`,
      begin: async (transaction) => void (await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction)),
    });
    if (newer) throw new StateFault(tooNew(url, newer));
    return sqlState(db, now, { db, skipsLocked: true });
  } catch (error) {
    // Kysely ends a pool only that it has used.
    await (pool.ended ? undefined : pool.end());
    throw error instanceof StateFault ? error : new StateFault(notOpened(url, error), { cause: error });
  }
}

/** Without its password. */
function named(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `DATABASE_URL (${hostname}:${port || defaults.port}${pathname})`;
}

const tooNew = (url: string, { version, known }: Newer): string =>
  `${named(url)} was written by a newer version (schema ${version}, known here: ${known}): run that one, or name another database`;

/** postgresql.org/docs/current/errcodes-appendix.html, and the system's own. */
const REMEDIES: Readonly<Record<string, string>> = {
  '28P01': 'correct the password',
  '28000': 'let this user connect from here',
  '3D000': 'make the database first: createdb',
  '42501': 'let this user make tables there',
  ECONNREFUSED: 'start the server, or correct host and port',
  ENOTFOUND: 'correct the host',
};

function notOpened(url: string, error: unknown): string {
  const reason = error instanceof Error && error.message !== '' ? error.message : codeOf(error);
  return `${named(url)} cannot be used (${reason}): ${REMEDIES[codeOf(error)] ?? 'correct the address, or leave it out for a file'}`;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
