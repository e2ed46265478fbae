// The state in a database, whichever it is: the dialect is the caller's.
import type { Kysely } from 'kysely';
import { idKey } from '../keys.ts';
import { type Clock, KEPT_MS, type State } from '../ports.ts';
import { sqlInstallations } from './installations.ts';
import { sqlStoredQueries, sqlThreads } from './queries.ts';
import { sqlSeenEvents } from './seen-events.ts';
import { sqlSettings } from './settings.ts';
import type { Tables } from './tables.ts';

export const sqlState = (db: Kysely<Tables>, now: Clock): State => ({
  settings: sqlSettings(db, now),
  threads: sqlThreads(db, now),
  storedQueries: sqlStoredQueries(db, now),
  seenEvents: sqlSeenEvents(db, now),
  installations: sqlInstallations(db, now),
  forget: async (id) => {
    // What goes on with `:`, which `;` follows: by order and not by pattern, so that no character of an id means more.
    // An id that is no plain text is held by its hash, and is found by no part of it; platforms have none.
    const key = idKey(id);
    for (const table of ['settings', 'threads', 'seen_events', 'installations', 'met_places'] as const)
      await db
        .deleteFrom(table)
        .where((where) =>
          where.or([where('id', '=', key), where.and([where('id', '>=', `${key}:`), where('id', '<', `${key};`)])]),
        )
        .execute();
  },
  sweep: async () => {
    const time = now();
    await db
      .deleteFrom('threads')
      .where('asked_at', '<', time - KEPT_MS.threads)
      .execute();
    await db
      .deleteFrom('stored_queries')
      .where('put_at', '<', time - KEPT_MS.storedQueries)
      .execute();
    await db
      .deleteFrom('seen_events')
      .where('claimed_at', '<', time - KEPT_MS.seenEvents)
      .execute();
  },
  close: () => db.destroy(),
});
