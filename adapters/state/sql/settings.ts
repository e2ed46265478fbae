// Settings in a database: one row for each chooser, changed column by column, so that two writers lose nothing.
import type { Kysely } from 'kysely';
import { ANSWER_LANGUAGES } from '../../../src/language/answer-language.ts';
import { idKey } from '../keys.ts';
import type { Clock, Settings } from '../ports.ts';
import type { SettingsRow, Tables } from './tables.ts';

export const sqlSettings = (db: Kysely<Tables>, now: Clock): Settings => ({
  of: async (who, id) => {
    const row = await db
      .selectFrom('settings')
      .select(['language', 'importer'])
      .where('chooser', '=', who)
      .where('id', '=', idKey(id))
      .executeTakeFirst();
    // A language that a newer program knew, and this one does not, is no choice here.
    const language = ANSWER_LANGUAGES.find((known) => known === row?.language);
    const importer = row?.importer;
    return { ...(language ? { language } : {}), ...(importer ? { importer } : {}) };
  },
  set: async (who, id, change) => {
    const key = { chooser: who, id: idKey(id) };
    const changed: Pick<SettingsRow, 'changed_at'> & Partial<SettingsRow> = {
      ...('language' in change ? { language: change.language ?? null } : {}),
      ...('importer' in change ? { importer: change.importer ?? null } : {}),
      changed_at: now(),
    };
    await db
      .insertInto('settings')
      .values({ ...key, language: null, importer: null, ...changed })
      .onConflict((conflict) => conflict.columns(['chooser', 'id']).doUpdateSet(changed))
      .execute();
    const cleared = ('language' in change && !change.language) || ('importer' in change && !change.importer);
    if (!cleared) return;
    // Who chooses nothing any more leaves nothing behind.
    await db
      .deleteFrom('settings')
      .where('chooser', '=', key.chooser)
      .where('id', '=', key.id)
      .where('language', 'is', null)
      .where('importer', 'is', null)
      .execute();
  },
});
