// Seen events in a database: one statement takes an event on, so that of two processes one does.
import type { Kysely } from 'kysely';
import { idKey } from '../keys.ts';
import { type Clock, KEPT_MS, type SeenEvents } from '../ports.ts';
import type { Tables } from './tables.ts';

export const sqlSeenEvents = (db: Kysely<Tables>, now: Clock): SeenEvents => ({
  claim: async (event) => {
    const claimed_at = now();
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('seen_events')
      .values({ id: idKey(event), claimed_at })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ claimed_at })
          .where('seen_events.claimed_at', '<', claimed_at - KEPT_MS.seenEvents),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  },
  release: async (event) => {
    await db.deleteFrom('seen_events').where('id', '=', idKey(event)).execute();
  },
});
