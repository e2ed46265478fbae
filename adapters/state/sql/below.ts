// What is of somebody: rows of the very id, or of one that goes on with `:`, which `;` follows. By order and not by pattern, so
// that no character of an id means more. An id that is no plain text is held by its hash, and is found by no part of it;
// platforms have none.
import { type RawBuilder, sql } from 'kysely';
import { idKey } from '../keys.ts';

export function isBelow(column: string, id: string): RawBuilder<boolean> {
  const [of, key] = [sql.ref(column), idKey(id)];
  return sql<boolean>`(${of} = ${key} or (${of} >= ${`${key}:`} and ${of} < ${`${key};`}))`;
}
