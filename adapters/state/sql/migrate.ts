// Brings a database to the tables this program knows, in one transaction: all of the missing steps, or none.
import type { Kysely, Transaction } from 'kysely';
import type { Migration, TextType } from './migration.ts';
import { first } from './migrations/001-first.ts';
import { installations } from './migrations/002-installations.ts';
import { askedBy } from './migrations/003-asked-by.ts';
import { reports } from './migrations/004-reports.ts';
import { notices } from './migrations/005-notices.ts';
import type { Tables } from './tables.ts';

/** What a database has of its own. */
export interface Ways {
  readonly text: TextType;
  /** Of two programs that begin at once, one waits here. */
  readonly begin: (transaction: Transaction<Tables>) => Promise<void>;
}

/** In order, for ever: the schema's version is how many of them ran. What was released is never changed. */
const MIGRATIONS: readonly Migration[] = [first, installations, askedBy, reports, notices];

/** Where a newer program has been here; it may hold what this one would lose. */
export interface Newer {
  readonly version: number;
  readonly known: number;
}

/** Null once the tables are there. */
export const migrate = (db: Kysely<Tables>, { text, begin }: Ways): Promise<Newer | null> =>
  db.transaction().execute(async (transaction) => {
    await begin(transaction);
    const { schema } = transaction;
    await schema.createTable('schema_version').ifNotExists().addColumn('version', 'integer').execute();
    const rows = await transaction.selectFrom('schema_version').select('version').execute();
    const version = Math.max(0, ...rows.map((row) => row.version));
    if (version > MIGRATIONS.length) return { version, known: MIGRATIONS.length };
    for (const migration of MIGRATIONS.slice(version)) await migration(schema, text);
    // Written each time: a file that may only be read is found out now, not at somebody's first choice.
    await transaction.deleteFrom('schema_version').execute();
    await transaction.insertInto('schema_version').values({ version: MIGRATIONS.length }).execute();
    return null;
  });
