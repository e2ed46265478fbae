// Who would be told of changes: counted by whoever keeps subscriptions, asked by the curator's desk.
import type { Change } from '../../src/change/change.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

export interface Audience {
  /** How many places would get each of the changes, in their order; null where no subscriptions are kept. */
  placesOf(knowledge: Knowledge, changes: readonly Change[]): Promise<readonly number[] | null>;
}

export const NO_AUDIENCE: Audience = { placesOf: () => Promise.resolve(null) };
