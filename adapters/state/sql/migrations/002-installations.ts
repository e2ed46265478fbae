// Where the program is installed, and which workspaces an installation for a whole organisation has been met in.
import type { Migration } from '../migration.ts';

export const installations: Migration = async (schema, text) => {
  await schema
    .createTable('installations')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('sealed', text, (column) => column.notNull())
    .addColumn('installed_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('met_places')
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('place', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('met_places_key', ['id', 'place'])
    .execute();
};
