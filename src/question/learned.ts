// What is taken of a reading that was learned, and where the rules lead. Set on the fifth of the questions that nothing is
// learned from; `npm run eval` prints what each is worth there.
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import { candidates, meantBy } from './meant.ts';
import { weightOf } from './pointing.ts';
import type { Pointer } from './query.ts';
import type { Reading, Scope } from './reader.ts';
import type { Signs } from './signs.ts';

/**
 * Where the rules hear this first and the model something else: who was right more often. After each, of the fifth set
 * aside: how often they differ, the rules were right, the model was.
 */
const LEADS: Readonly<Record<Intent, 'rule' | 'model'>> = {
  status: 'model', // 121: 6, 85
  list_regions: 'model', // 3: 0, 2
  list_products: 'model', // 1: 0, 1
  requirements: 'model', // 54: 7, 33
  sampling: 'model', // 28: 2, 21
  timeline: 'model', // 19: 5, 12
  reason: 'model', // 13: 2, 6
  source: 'model', // 15: 4, 8
  comparison: 'model', // 10: 1, 5
  definition: 'model', // 7: 0, 5
  trade_data: 'model', // 8: 2, 4
};

/**
 * Ours below this chance is not taken for ours: so 96 of 100 of ours are taken, and 78 of 100 others are not. At 0.8 it is
 * 95 and 80, at 0.6 97 and 72, at 0.5 98 and 68.
 */
const OURS = 0.7;
/** Who names an importer, and goods or a place, asks what is ours: of 369 such, 41 did not; 18 of these are below it, 3 of ours. */
const OURS_OF_PAIR = 0.3;
/** On goods that go from a Japanese place, in a bag or a parcel to somebody: of 335 of ours 2 are below it, of 103 others 47. */
const OURS_OF_ROUTE = 0.15;
/** Where names are all that is said, they say more than the letters. */
const OURS_OF_NAMES = 0.05;
/** What the rules take for ours as well: two that agree need less of each. */
const OURS_TO_BOTH = 0.6;
/** In a thread a short question says little by itself. No example has a thread: it is as low as for a pair. */
const OURS_IN_THREAD = 0.3;
/** A second thing is asked where it is this likely. */
const ALSO = 0.25;
/** Entries less likely than this are not meant: of those from it on, one in seven is the one. */
const MEANT = 0.06;
/** No words make an entry as sure as a button does. */
const SUREST = 0.97;
/**
 * How much more such a chance weighs than that of a name. The chance is shared among entries that say nearly the same, and
 * is as good as it says: of those at 0.3 one in two or three is the one, at 0.5 two in three, at 0.8 nine in ten.
 */
const ASKED_FOR = 2.5;
/** Entries that may be meant at once. */
const AT_ONCE = 8;

/** What else bears on whether a question is ours. */
export interface Bearing {
  readonly rule: Scope;
  /** An importer is named or the place's own, and goods or a place. */
  readonly pair: boolean;
  /** Goods, a place or what an entry or a series is called are named, and no word was left unread. */
  readonly bare: boolean;
  /** Goods go from a Japanese place, or with somebody who travels or by post, to an importer. */
  readonly route: boolean;
  readonly inThread: boolean;
}

/** Whether the question is ours; the rules' word where nothing was learned. */
export function scopeBy({ rule, pair, bare, route, inThread }: Bearing, reading: Reading | null): Scope {
  if (!reading) return rule;
  const { scope } = reading;
  const least = inThread
    ? OURS_IN_THREAD
    : rule !== 'in'
      ? OURS
      : bare
        ? OURS_OF_NAMES
        : route
          ? OURS_OF_ROUTE
          : pair
            ? OURS_OF_PAIR
            : OURS_TO_BOTH;
  if (scope.in >= least) return 'in';
  return scope.opinion > scope.out ? 'opinion' : 'out';
}

/** What is asked, best first. In a thread, what says nothing of it asks what was asked before. */
export function intentsBy(heard: readonly Intent[], reading: Reading | null, inThread: boolean): Intent[] {
  const [first] = heard;
  if (!reading || (first === undefined && inThread) || (first && LEADS[first] === 'rule')) return [...heard];
  const likely = (Object.entries(reading.intents) as [Intent, number][]).sort(
    ([a, x], [b, y]) => y - x || compare(a, b),
  );
  const [best, second] = likely;
  return [...new Set([...(best ? [best[0]] : []), ...(second && second[1] >= ALSO ? [second[0]] : []), ...heard])];
}

/** Entries that such words ask for, of those that there are. */
export function entriesBy(knowledge: Knowledge, signs: Signs, reading: Reading | null): Pointer[] {
  if (!reading) return [];
  return meantBy(candidates(knowledge, signs.named, reading.entries), reading.worth)
    .filter(({ chance }) => chance >= MEANT)
    .slice(0, AT_ONCE)
    .map(({ id, chance }) => ({ id, weight: Math.round(ASKED_FOR * weightOf(Math.min(SUREST, chance))) }));
}
