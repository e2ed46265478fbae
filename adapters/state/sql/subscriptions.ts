// Subscriptions in a database: one row for each place, changed only as it was read.
import type { Kysely, Selectable } from 'kysely';
import { idKey } from '../keys.ts';
import type { Clock, Subscriptions } from '../ports.ts';
import { type Subscription, subscriptionFromText, subscriptionToText } from '../subscription.ts';
import type { Tables } from './tables.ts';

/** So often two who change the same at once try again. */
const TRIES = 10;
const PAGE = 500;

export const COLUMNS = ['place', 'subscription', 'by', 'by_address', 'off'] as const;
export type SubscriptionRow = Pick<Selectable<Tables['subscriptions']>, (typeof COLUMNS)[number]>;

export const subscriptionOf = ({ subscription, by, by_address, off }: SubscriptionRow): Subscription | undefined =>
  subscriptionFromText(subscription, { by: by && by_address ? { id: by, address: by_address } : null, off });

/** Rows of those that are on, in the order of their places, after one of them. */
export const pageAfter = (db: Kysely<Tables>, place: string): Promise<SubscriptionRow[]> =>
  db
    .selectFrom('subscriptions')
    .select(COLUMNS)
    .where('place', '>', place)
    .where('off', 'is', null)
    .orderBy('place')
    .limit(PAGE)
    .execute();

export const sqlSubscriptions = (db: Kysely<Tables>, now: Clock): Subscriptions => {
  const rowOf = (place: string): Promise<SubscriptionRow | undefined> =>
    db.selectFrom('subscriptions').select(COLUMNS).where('place', '=', place).executeTakeFirst();
  /** Whether the row was still as it was read. */
  const write = async (place: string, before: SubscriptionRow | undefined, made: Subscription): Promise<boolean> => {
    const row = {
      platform: made.platform,
      subscription: subscriptionToText(made),
      by: made.by && idKey(made.by.id),
      by_address: made.by?.address ?? null,
      off: made.off,
      changed_at: now(),
    };
    if (!before) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('subscriptions')
        .values({ place, ...row, next_at: null, parcel: null, claimed_until: 0, tries: 0 })
        .onConflict((conflict) => conflict.column('place').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    }
    // What was to be told of its being off is no more.
    const isBack = before.off !== null && made.off === null;
    const { numUpdatedRows } = await db
      .updateTable('subscriptions')
      .set({ ...row, ...(isBack ? { next_at: null, parcel: null, tries: 0 } : {}) })
      .where('place', '=', place)
      .where('subscription', '=', before.subscription)
      .where('off', before.off === null ? 'is' : '=', before.off)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  };
  return {
    of: async (place) => {
      const row = await rowOf(idKey(place));
      return row && subscriptionOf(row);
    },
    change: async (id, make) => {
      const place = idKey(id);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const before = await rowOf(place);
        const made = make(before && subscriptionOf(before));
        if (made) {
          if (await write(place, before, made)) return;
        } else {
          await db.deleteFrom('subscriptions').where('place', '=', place).execute();
          await db.deleteFrom('outbox').where('place', '=', place).execute();
          return;
        }
      }
      throw new Error('a subscription was changed by others again and again');
    },
    each: async (take) => {
      for (let rows = await pageAfter(db, ''); rows.length > 0; rows = await pageAfter(db, rows.at(-1)?.place ?? ''))
        for (const row of rows) {
          const found = subscriptionOf(row);
          if (found) take(found);
        }
    },
  };
};
