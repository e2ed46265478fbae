// What places are told of, what is still to be told, and up to which moment it was.
import type { Migration } from '../migration.ts';

export const notices: Migration = async (schema, text) => {
  await schema
    .createTable('subscriptions')
    .addColumn('place', text, (column) => column.primaryKey().notNull())
    .addColumn('platform', text, (column) => column.notNull())
    .addColumn('subscription', text, (column) => column.notNull())
    .addColumn('by', text)
    .addColumn('by_address', text)
    .addColumn('off', text)
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('parcel', text)
    .addColumn('claimed_until', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('subscriptions_by').on('subscriptions').column('by').execute();
  // In the order in which they are claimed.
  await schema
    .createIndex('subscriptions_next')
    .on('subscriptions')
    .columns(['platform', 'next_at', 'place'])
    .execute();
  await schema
    .createTable('changes')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('change', text, (column) => column.notNull())
    .addColumn('is_alone', 'integer', (column) => column.notNull())
    .addColumn('filled_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('outbox')
    .addColumn('place', text, (column) => column.notNull())
    .addColumn('change', text, (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('parcel', text)
    .addColumn('done_at', 'bigint')
    .addColumn('dead', text)
    .addColumn('post', text)
    .addPrimaryKeyConstraint('outbox_key', ['place', 'change'])
    .execute();
  await schema.createIndex('outbox_done_at').on('outbox').column('done_at').execute();
  await schema
    .createTable('told')
    .addColumn('one', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('version', text, (column) => column.notNull())
    .addColumn('day', text, (column) => column.notNull())
    .execute();
};
