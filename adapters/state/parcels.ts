// Which of what is due at a place goes into one message, the same for every store.
import { contentKey } from './keys.ts';

export interface Waiting {
  /** Id of the change. */
  readonly change: string;
  readonly dueAt: number;
  readonly isAlone: boolean;
}

/** All that is due together, but what goes alone by itself; the earliest first. Empty where nothing is due. */
export function together(waiting: readonly Waiting[], now: number): string[] {
  const due = waiting.filter(({ dueAt }) => dueAt <= now);
  const [first] = due.toSorted((a, b) => a.dueAt - b.dueAt || (a.change < b.change ? -1 : 1));
  if (!first) return [];
  const with_ = first.isAlone ? [first] : due.filter(({ isAlone }) => !isAlone);
  return with_.map(({ change }) => change).sort();
}

/** Of what is in it, so that whoever makes the same one gives it the same id. */
export const parcelId = (place: string, changes: readonly string[]): string =>
  contentKey(JSON.stringify([place, ...changes]));

/** That a place is off is told under an id of its own. */
export const offId = (place: string, why: string): string => contentKey(JSON.stringify(['off', place, why]));
