// Who is told what.
import type { Change } from '../../src/change/change.ts';
import { concerns } from '../../src/change/concerns.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Due } from '../state/ports.ts';
import type { Subscription } from '../state/subscription.ts';
import { beginsAt } from './begins.ts';
import { timeOf } from './digest.ts';

/** What a matter needs to be matched. */
export type Matter = Pick<Change, 'importers' | 'products' | 'origins' | 'topic'>;

/** What of the changes a place is told, once each, and from when on; `now`: wall-clock milliseconds. */
export function dueOf(
  knowledge: Knowledge,
  changes: readonly Change[],
  { follows, pace }: Pick<Subscription, 'follows' | 'pace'>,
  now: number,
): Due[] {
  return changes
    .filter((change) => pace.kind === 'weekly' || !change.digestOnly)
    .filter((change) => follows.some((follow) => concerns(knowledge, change, follow)))
    .map((change) => ({ change: change.id, at: timeOf(pace, Math.max(now, beginsAt(knowledge, change))) }));
}
