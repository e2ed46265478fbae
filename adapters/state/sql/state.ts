// The state in a database, whichever it is: the dialect is the caller's.
import type { Kysely } from 'kysely';
import { type Clock, KEPT_MS, type State } from '../ports.ts';
import type { Alone } from './alone.ts';
import { isBelow } from './below.ts';
import { sqlInstallations } from './installations.ts';
import { sqlOutbox } from './outbox.ts';
import { sqlStoredQueries, sqlThreads } from './queries.ts';
import { sqlReports } from './reports.ts';
import { sqlSeenEvents } from './seen-events.ts';
import { sqlSettings } from './settings.ts';
import { sqlSubscriptions } from './subscriptions.ts';
import type { Tables } from './tables.ts';

export const sqlState = (db: Kysely<Tables>, now: Clock, alone: Alone): State => ({
  settings: sqlSettings(db, now),
  threads: sqlThreads(db, now),
  storedQueries: sqlStoredQueries(db, now),
  seenEvents: sqlSeenEvents(db, now),
  installations: sqlInstallations(db, now),
  reports: sqlReports(db, now),
  subscriptions: sqlSubscriptions(db, now),
  outbox: sqlOutbox(alone, now),
  held: async (id) => {
    const count = async (table: keyof Tables, ...columns: string[]): Promise<number> => {
      const { rows } = await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number | bigint>().as('rows'))
        .where((where) => where.or(columns.map((column) => isBelow(column, id))))
        .executeTakeFirstOrThrow();
      return Number(rows);
    };
    return {
      choices: await count('settings', 'id'),
      conversations: await count('threads', 'id', 'asked_by'),
      reports: await count('reports', 'by'),
      subscriptions: await count('subscriptions', 'place', 'by'),
    };
  },
  forget: async (id) => {
    for (const table of ['settings', 'threads', 'seen_events', 'installations', 'met_places'] as const)
      await db.deleteFrom(table).where(isBelow('id', id)).execute();
    await db.deleteFrom('threads').where(isBelow('asked_by', id)).execute();
    await db.deleteFrom('reports').where(isBelow('by', id)).execute();
    for (const table of ['outbox', 'subscriptions'] as const)
      await db.deleteFrom(table).where(isBelow('place', id)).execute();
    // A channel goes on being told, of nobody.
    await db.updateTable('subscriptions').set({ by: null, by_address: null }).where(isBelow('by', id)).execute();
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
      .deleteFrom('reports')
      .where('at', '<', time - KEPT_MS.reports)
      .execute();
    await db
      .deleteFrom('seen_events')
      .where('claimed_at', '<', time - KEPT_MS.seenEvents)
      .execute();
    await db
      .deleteFrom('outbox')
      .where('done_at', '<', time - KEPT_MS.notices)
      .execute();
    await db
      .deleteFrom('changes')
      .where('filled_at', '<', time - KEPT_MS.notices)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('outbox').select('place').whereRef('outbox.change', '=', 'changes.id'))),
      )
      .execute();
    await db
      .deleteFrom('subscriptions')
      .where('off', 'is not', null)
      .where('changed_at', '<', time - KEPT_MS.notices)
      .execute();
  },
  close: async () => {
    await db.destroy();
    if (alone.db !== db) await alone.db.destroy();
  },
});
