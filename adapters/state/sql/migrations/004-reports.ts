// What people passed on about answers, until a curator or its time takes it.
import type { Migration } from '../migration.ts';

export const reports: Migration = async (schema, text) => {
  await schema
    .createTable('reports')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('by', text, (column) => column.notNull())
    .addColumn('report', text, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  for (const column of ['by', 'at'] as const)
    await schema.createIndex(`reports_${column}`).on('reports').column(column).execute();
};
