// Queries in a database: the last one of each conversation, and those that were too long for a button.
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { contentKey, idKey } from '../keys.ts';
import { type Clock, KEPT_MS, type StoredQueries, type Threads } from '../ports.ts';
import { queryFromText, queryToText } from '../query-text.ts';
import type { Tables } from './tables.ts';

/** No write waits so long. */
const LONGEST_WAIT_MS = 10_000;

export const sqlThreads = (db: Kysely<Tables>, now: Clock): Threads => ({
  last: async (conversation) => {
    const row = await db
      .selectFrom('threads')
      .select('query')
      .where('id', '=', idKey(conversation))
      .where('asked_at', '>=', now() - KEPT_MS.threads)
      .executeTakeFirst();
    return row && queryFromText(row.query);
  },
  set: async (conversation, query, by) => {
    const row = {
      query: queryToText(query),
      asked_at: now(),
      asked_by: by === undefined ? null : idKey(by),
    };
    await db
      .insertInto('threads')
      .values({ id: idKey(conversation), ...row })
      // A write that had to wait does not overtake a later question's; what seems later by more was asked before the
      // clock was set back.
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(row)
          .where((where) =>
            where.or([
              where('threads.asked_at', '<=', row.asked_at),
              where('threads.asked_at', '>', row.asked_at + LONGEST_WAIT_MS),
            ]),
          ),
      )
      .execute();
  },
});

export const sqlStoredQueries = (db: Kysely<Tables>, now: Clock): StoredQueries => ({
  put: async (text) => {
    const key = contentKey(text);
    const row = { text: JSON.stringify(text), put_at: now() };
    await db
      .insertInto('stored_queries')
      .values({ key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
    return key;
  },
  get: async (key) => {
    const row = await db
      .selectFrom('stored_queries')
      .select('text')
      .where('key', '=', idKey(key))
      .where('put_at', '>=', now() - KEPT_MS.storedQueries)
      .executeTakeFirst();
    return row && z.string().parse(JSON.parse(row.text));
  },
});
