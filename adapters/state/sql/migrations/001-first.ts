// Settings, threads, stored queries and seen events.
import type { Migration } from '../migration.ts';

export const first: Migration = async (schema, text) => {
  await schema
    .createTable('settings')
    .addColumn('chooser', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('language', text)
    .addColumn('importer', text)
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['chooser', 'id'])
    .execute();
  for (const [table, key, content, time] of [
    ['threads', 'id', 'query', 'asked_at'],
    ['stored_queries', 'key', 'text', 'put_at'],
    ['seen_events', 'id', null, 'claimed_at'],
  ] as const) {
    const created = schema
      .createTable(table)
      .addColumn(key, text, (column) => column.primaryKey().notNull())
      .addColumn(time, 'bigint', (column) => column.notNull());
    await (content ? created.addColumn(content, text, (column) => column.notNull()) : created).execute();
    // What is too old is found by its time.
    await schema.createIndex(`${table}_${time}`).on(table).column(time).execute();
  }
};
