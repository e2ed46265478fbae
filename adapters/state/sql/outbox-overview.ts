// What stands in the outbox, for who runs it.
import type { Kysely } from 'kysely';
import type { Overview } from '../ports.ts';
import type { Tables } from './tables.ts';

export async function overviewOf(db: Kysely<Tables>, time: number): Promise<Overview> {
  const told = await db.selectFrom('told').select(['version', 'day']).executeTakeFirst();
  const outbox = () => db.selectFrom('outbox').select(({ fn }) => fn.countAll<number | bigint>().as('rows'));
  const places = () => db.selectFrom('subscriptions').select(({ fn }) => fn.countAll<number | bigint>().as('rows'));
  const number = async (counted: {
    executeTakeFirstOrThrow(): Promise<{ readonly rows: number | bigint }>;
  }): Promise<number> => Number((await counted.executeTakeFirstOrThrow()).rows);
  const open = () => outbox().where('done_at', 'is', null);
  const off = await db
    .selectFrom('subscriptions')
    .select(['place', 'off'])
    .where('off', 'is not', null)
    .orderBy('place')
    .execute();
  const dead = await db
    .selectFrom('outbox')
    .select(['place', 'change', 'dead'])
    .where('dead', 'is not', null)
    .orderBy('place')
    .orderBy('change')
    .execute();
  return {
    told: told ?? null,
    places: await number(places().where('off', 'is', null)),
    due: await number(open().where('due_at', '<=', time)),
    later: await number(open().where('due_at', '>', time)),
    underWay: await number(places().where('claimed_until', '>', time)),
    sent: await number(outbox().where('done_at', 'is not', null).where('dead', 'is', null)),
    dead: dead.map(({ place, change, dead: why }) => ({ place, change, why: why ?? '' })),
    off: off.map(({ place, off: why }) => ({ place, why: why ?? '' })),
  };
}
