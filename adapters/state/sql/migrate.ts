// Brings a database to the tables this program knows, in one transaction: all of the missing steps, or none.
import type { Kysely, SchemaModule } from 'kysely';
import { first } from './migrations/001-first.ts';
import type { Tables } from './tables.ts';

/** In order, for ever: the schema's version is how many of them ran. What was released is never changed. */
const MIGRATIONS: readonly ((schema: SchemaModule) => Promise<void>)[] = [first];

/** Where a newer program has been here; it may hold what this one would lose. */
export interface Newer {
  readonly version: number;
  readonly known: number;
}

/** Null once the tables are there. The dialect begins its transactions so that of two programs one waits. */
export const migrate = (db: Kysely<Tables>): Promise<Newer | null> =>
  db.transaction().execute(async (transaction) => {
    const { schema } = transaction;
    await schema.createTable('schema_version').ifNotExists().addColumn('version', 'integer').execute();
    const rows = await transaction.selectFrom('schema_version').select('version').execute();
    const version = Math.max(0, ...rows.map((row) => row.version));
    if (version > MIGRATIONS.length) return { version, known: MIGRATIONS.length };
    for (const migration of MIGRATIONS.slice(version)) await migration(schema);
    // Written each time: a file that may only be read is found out now, not at somebody's first choice.
    await transaction.deleteFrom('schema_version').execute();
    await transaction.insertInto('schema_version').values({ version: MIGRATIONS.length }).execute();
    return null;
  });
