// Who asked a conversation's last question: it goes with what else is held of them.
import type { Migration } from '../migration.ts';

export const askedBy: Migration = async (schema, text) => {
  await schema.alterTable('threads').addColumn('asked_by', text).execute();
  await schema.createIndex('threads_asked_by').on('threads').column('asked_by').execute();
};
