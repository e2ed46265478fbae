// What a database has of its own, for work of several statements.
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export interface Alone {
  /** Its transactions have the connection to themselves. */
  readonly db: Kysely<Tables>;
  /** Whether rows that another transaction has are passed over; else it has them all. */
  readonly skipsLocked: boolean;
}
