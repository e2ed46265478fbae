// Installations in a database: what is sealed is sealed before it comes here.
import type { Kysely } from 'kysely';
import { idKey } from '../keys.ts';
import type { Clock, Installations } from '../ports.ts';
import type { Tables } from './tables.ts';

export const sqlInstallations = (db: Kysely<Tables>, now: Clock): Installations => ({
  put: async (id, sealed) => {
    const row = { sealed, installed_at: now() };
    await db
      .insertInto('installations')
      .values({ id: idKey(id), ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },
  of: async (id) => {
    const row = await db.selectFrom('installations').select('sealed').where('id', '=', idKey(id)).executeTakeFirst();
    return row?.sealed;
  },
  all: () => db.selectFrom('installations').select(['id', 'sealed']).orderBy('id').execute(),
  replace: async (id, before, after) => {
    await db
      .updateTable('installations')
      .set({ sealed: after })
      .where('id', '=', idKey(id))
      .where('sealed', '=', before)
      .execute();
  },
  delete: async (id) => {
    await db.deleteFrom('installations').where('id', '=', idKey(id)).execute();
  },
  meet: async (id, place) => {
    await db
      .insertInto('met_places')
      .values({ id: idKey(id), place: idKey(place) })
      .onConflict((conflict) => conflict.columns(['id', 'place']).doNothing())
      .execute();
  },
  met: async (id) => {
    const rows = await db
      .selectFrom('met_places')
      .select('place')
      .where('id', '=', idKey(id))
      .orderBy('place')
      .execute();
    return rows.map(({ place }) => place);
  },
});
