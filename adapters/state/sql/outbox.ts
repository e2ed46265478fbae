// The outbox in a database. What is queued is the place, so that one worker at a time is at it; rows are change × place.
import { type Kysely, sql, type Transaction } from 'kysely';
import { idKey } from '../keys.ts';
import { offId, parcelId, together } from '../parcels.ts';
import type { Clock, Due, Filling, Outbox, Parcel } from '../ports.ts';
import type { Subscription } from '../subscription.ts';
import type { Alone } from './alone.ts';
import { overviewOf } from './outbox-overview.ts';
import { COLUMNS, pageAfter, subscriptionOf } from './subscriptions.ts';
import type { Tables } from './tables.ts';

/** Values of one statement: SQLite takes 32,766, Postgres twice as many. */
const ROWS_AT_ONCE = 2_000;
const POSTS = 200;
const ONE = 1;

export const sqlOutbox = ({ db, skipsLocked }: Alone, now: Clock): Outbox => ({
  told: () => db.selectFrom('told').select(['version', 'day']).executeTakeFirst(),
  begin: async (told) => {
    await db
      .insertInto('told')
      .values({ one: ONE, ...told })
      .onConflict((conflict) => conflict.column('one').doNothing())
      .execute();
  },
  restart: async () => {
    await db.deleteFrom('told').execute();
  },
  fill: (filling) => db.transaction().execute((transaction) => fill(transaction, filling, now())),
  claim: async ({ platforms, most, forMs }) => {
    const time = now();
    const until = time + forMs;
    const due = db
      .selectFrom('subscriptions')
      .select('place')
      .where('next_at', '<=', time)
      .where('claimed_until', '<=', time)
      .where('platform', 'in', platforms)
      .orderBy('next_at')
      .orderBy('place')
      .limit(most);
    const rows = await db
      .updateTable('subscriptions')
      .set({ claimed_until: until })
      .where('place', 'in', skipsLocked ? due.forUpdate().skipLocked() : due)
      .returning([...COLUMNS, 'parcel', 'tries'])
      .execute();
    const parcels: Parcel[] = [];
    for (const row of rows) {
      const subscription = subscriptionOf(row);
      const found = subscription && (await contents(db, row.place, subscription, row.parcel, time));
      if (found) parcels.push({ ...found, subscription, tries: row.tries, until });
      // Nothing is due there any more, or nobody here can read what is.
      else await letGo(db, row.place, until);
    }
    return parcels;
  },
  soonest: async (platforms) => {
    const row = await db
      .selectFrom('subscriptions')
      .select('next_at')
      .where('next_at', 'is not', null)
      .where('claimed_until', '<=', now())
      .where('platform', 'in', platforms)
      .orderBy('next_at')
      .limit(1)
      .executeTakeFirst();
    return row?.next_at ?? null;
  },
  posted: async ({ id, subscription: { place } }, post) => {
    await db.updateTable('outbox').set({ post }).where('place', '=', idKey(place)).where('parcel', '=', id).execute();
  },
  sent: (parcel, post) => done(db, parcel, { post, done_at: now() }),
  later: async ({ subscription: { place }, until }, at, isTry) => {
    await db
      .updateTable('subscriptions')
      .set((set) => ({ next_at: at, claimed_until: 0, tries: set('tries', '+', isTry ? 1 : 0) }))
      .where('place', '=', idKey(place))
      .where('claimed_until', '=', until)
      .execute();
  },
  dead: (parcel, why) => done(db, parcel, { dead: why, done_at: now() }),
  off: ({ subscription }, why) =>
    db.transaction().execute(async (transaction) => {
      const [place, by] = [idKey(subscription.place), subscription.by];
      const told = by ? { next_at: now(), parcel: offId(place, why) } : { next_at: null, parcel: null };
      await transaction
        .updateTable('subscriptions')
        .set({ off: why, ...told, claimed_until: 0, tries: 0, changed_at: now() })
        .where('place', '=', place)
        .execute();
      await transaction.deleteFrom('outbox').where('place', '=', place).where('done_at', 'is', null).execute();
    }),
  posts: async (place) => {
    const rows = await db
      .selectFrom('outbox')
      .innerJoin('changes', 'changes.id', 'outbox.change')
      .select(['changes.change', 'outbox.post'])
      .where('outbox.place', '=', idKey(place))
      .where('outbox.post', 'is not', null)
      .orderBy('outbox.done_at', 'desc')
      .limit(POSTS)
      .execute();
    return rows.flatMap(({ change, post }) => (post === null ? [] : [{ change, post }]));
  },
  revive: async () => {
    const { numUpdatedRows } = await db
      .updateTable('outbox')
      .set({ dead: null, done_at: null, parcel: null, post: null })
      .where('dead', 'is not', null)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('subscriptions')
      .set({ next_at: now(), tries: 0 })
      .where('off', 'is', null)
      .where('next_at', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('outbox')
            .select('outbox.change')
            .whereRef('outbox.place', '=', 'subscriptions.place')
            .where('done_at', 'is', null),
        ),
      )
      .execute();
    return Number(numUpdatedRows);
  },
  overview: () => overviewOf(db, now()),
});

type Db = Kysely<Tables> | Transaction<Tables>;

async function fill(db: Transaction<Tables>, { from, to, changes, due }: Filling, time: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('told')
    .set({ ...to })
    .where('version', '=', from.version)
    .where('day', '=', from.day)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return false;
  if (changes.length === 0) return true;
  const kept = changes.map(({ id, change, isAlone }) => ({ id, change, is_alone: isAlone ? 1 : 0, filled_at: time }));
  for (const rows of sliced(kept))
    await db
      .insertInto('changes')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  for (let page = await pageAfter(db, ''); page.length > 0; page = await pageAfter(db, page.at(-1)?.place ?? '')) {
    const subscriptions = page.map(subscriptionOf).filter((one) => one !== undefined);
    await queue(
      db,
      subscriptions.map((one) => [idKey(one.place), due(one)] as const),
    );
  }
  return true;
}

async function queue(db: Db, places: readonly (readonly [string, readonly Due[]])[]): Promise<void> {
  const rows = places.flatMap(([place, all]) =>
    all.map(({ change, at }) => ({ place, change, due_at: at, parcel: null, done_at: null, dead: null, post: null })),
  );
  for (const some of sliced(rows))
    await db
      .insertInto('outbox')
      .values(some)
      .onConflict((conflict) => conflict.columns(['place', 'change']).doNothing())
      .execute();
  const byTime = Map.groupBy(
    places.filter(([, all]) => all.length > 0),
    ([, all]) => Math.min(...all.map(({ at }) => at)),
  );
  for (const [at, some] of byTime)
    await db
      .updateTable('subscriptions')
      // Each row is written, and so locked, also where it is due before: who lets it go meanwhile waits for what is new.
      .set({ next_at: sql<number>`case when next_at <= ${at} then next_at else ${at} end` })
      .where(
        'place',
        'in',
        some.map(([place]) => place),
      )
      .execute();
}

function* sliced<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}

type Contents = Pick<Parcel, 'id' | 'changes' | 'post'>;

/** What was tried before and is not done; else what is due, which from now on is one parcel. */
async function contents(
  db: Db,
  place: string,
  { off }: Subscription,
  tried: string | null,
  time: number,
): Promise<Contents | undefined> {
  if (off !== null) return tried === null ? undefined : { id: tried, changes: [], post: null };
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('changes', 'changes.id', 'outbox.change')
    .select(['outbox.change as id', 'changes.change', 'changes.is_alone', 'due_at', 'parcel', 'post'])
    .where('outbox.place', '=', place)
    .where('outbox.done_at', 'is', null)
    .orderBy('outbox.change')
    .execute();
  const again = tried === null ? [] : rows.filter(({ parcel }) => parcel === tried);
  const [first] = again;
  if (tried !== null && first) return { id: tried, changes: again.map(({ change }) => change), post: first.post };
  const ids = together(
    rows.map((row) => ({ change: row.id, dueAt: row.due_at, isAlone: row.is_alone === 1 })),
    time,
  );
  if (ids.length === 0) return undefined;
  const id = parcelId(place, ids);
  await db.updateTable('outbox').set({ parcel: id }).where('place', '=', place).where('change', 'in', ids).execute();
  await db.updateTable('subscriptions').set({ parcel: id }).where('place', '=', place).execute();
  return { id, changes: rows.filter((row) => ids.includes(row.id)).map(({ change }) => change), post: null };
}

async function done(
  db: Kysely<Tables>,
  { id, subscription, until }: Parcel,
  as: { readonly done_at: number; readonly post?: string | null; readonly dead?: string },
): Promise<void> {
  const place = idKey(subscription.place);
  // The first by itself: from then on it does not come again, whatever becomes of the rest.
  await db
    .updateTable('outbox')
    .set(as)
    .where('place', '=', place)
    .where('parcel', '=', id)
    .where('done_at', 'is', null)
    .execute();
  await letGo(db, place, until);
}

/**
 * Unless another has it by now. With the row locked first, so that what is filled meanwhile is either seen here or sets the
 * time after it.
 */
const letGo = (db: Kysely<Tables>, place: string, until: number): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const update = () => transaction.updateTable('subscriptions').where('place', '=', place);
    const { numUpdatedRows } = await update()
      .set({ parcel: null, claimed_until: 0, tries: 0 })
      .where('claimed_until', '=', until)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return;
    await update()
      .set(({ selectFrom }) => ({
        next_at: sql<number | null>`case when ${sql.ref('off')} is null then (${selectFrom('outbox')
          .select(({ fn }) => fn.min('due_at').as('next'))
          .where('place', '=', place)
          .where('done_at', 'is', null)}) end`,
      }))
      .execute();
  });
