// How many places would be told of changes, for the curator who is about to release them.
import type { Audience } from '../host/audience.ts';
import type { State } from '../state/ports.ts';
import { dueOf } from './matching.ts';

/** `open`: the store, which is closed again; null where there is none. */
export const audienceIn = (open: () => Promise<State | null>): Audience => ({
  placesOf: async (knowledge, changes) => {
    const state = await open();
    if (!state) return null;
    try {
      const counts = new Map(changes.map(({ id }) => [id, 0]));
      await state.subscriptions.each((subscription) => {
        for (const { change } of dueOf(knowledge, changes, subscription, 0))
          counts.set(change, (counts.get(change) ?? 0) + 1);
      });
      return changes.map(({ id }) => counts.get(id) ?? 0);
    } finally {
      await state.close();
    }
  },
});
