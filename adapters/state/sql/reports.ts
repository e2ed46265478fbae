// Reports in a database.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { idKey } from '../keys.ts';
import { type Clock, KEPT_MS, type Reports } from '../ports.ts';
import { reportFromText, reportToText } from '../report.ts';
import type { Tables } from './tables.ts';

export const sqlReports = (db: Kysely<Tables>, now: Clock): Reports => ({
  add: async (by, report) => {
    const row = { id: randomUUID(), by: idKey(by), report: reportToText(report), at: now() };
    await db.insertInto('reports').values(row).execute();
  },
  all: async () => {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'report', 'at'])
      .where('at', '>=', now() - KEPT_MS.reports)
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.flatMap(({ id, report, at }) => {
      const read = reportFromText(report);
      return read ? [{ id, at, ...read }] : [];
    });
  },
  delete: async (id) => {
    await db.deleteFrom('reports').where('id', '=', idKey(id)).execute();
  },
});
