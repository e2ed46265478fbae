// What is taken of a reading that was learned, and where the rules lead. Which of the two leads and how likely ours has to be
// is learned with the rest (adapters/desk/crossed.ts); `npm run eval` prints what it is worth on the fifth set aside.
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import { type Asks, candidates, meantBy } from './meant.ts';
import { weightOf } from './pointing.ts';
import type { Pointer } from './query.ts';
import type { Reading, Scope } from './reader.ts';
import type { Signs } from './signs.ts';

/** On goods that go from a Japanese place, in a bag or a parcel to somebody: few of ours are below it, near half of the others. */
const OURS_OF_ROUTE = 0.1;
/** In a thread a short question says little by itself. No example has a thread: half of what tells ours elsewhere. */
const OURS_IN_THREAD = 0.3;
/** What names nothing that is held is answered by words alone: it has to be surer. */
const OURS_AGAINST_RULES = 0.7;
/** Names that tell, and are all that is said, are taken, however few people ask so: each entry is reached by them. */
const OURS_OF_TELLING = 0.05;
/** A second thing is asked where it is this likely. */
const ALSO = 0.25;
/** And this likely, what the words themselves name comes before the status: "sake to Korea, papers?". */
const BY_NAME = 0.35;
/** Entries less likely than this are not meant; beside a status only what is plainly meant is. */
const MEANT = { status: 0.25, other: 0.03 } as const satisfies Record<Asks, number>;
/** No words make an entry as sure as a button does. */
const SUREST = 0.97;
/**
 * How much more such a chance weighs than that of a name. The chance is shared among entries that say nearly the same, and
 * is as good as it says: of those at 0.3 one in two or three is the one, at 0.5 two in three, at 0.8 nine in ten.
 */
const ASKED_FOR = 4;
/** Entries that may be meant at once. */
const AT_ONCE = 8;

/** What else bears on whether a question is ours. */
export interface Bearing {
  readonly rule: Scope;
  /**
   * An entry or a series is named as it is called, and no word was left unread; a set of prefectures that a rule made is; or
   * goods and places are all that is said.
   */
  readonly telling: boolean;
  /** Goods or a place are named, and no word was left unread. */
  readonly bare: boolean;
  /** Goods go from a Japanese place, or with somebody who travels or by post, to an importer. */
  readonly route: boolean;
  readonly inThread: boolean;
}

/** Whether the question is ours; the rules' word where nothing was learned. */
export function scopeBy({ rule, telling, bare, route, inThread }: Bearing, reading: Reading | null): Scope {
  if (!reading) return rule;
  const { scope, least } = reading;
  const ofNames = Math.min(
    least.ours,
    telling ? OURS_OF_TELLING : least.ours,
    route ? OURS_OF_ROUTE : least.ours,
    bare ? least.names : least.ours,
  );
  const ofAll = rule === 'in' ? ofNames : Math.max(OURS_AGAINST_RULES, least.ours);
  if (scope.in >= (inThread ? OURS_IN_THREAD : ofAll)) return 'in';
  return scope.opinion > scope.out ? 'opinion' : 'out';
}

/** What is asked, best first. In a thread, what says nothing of it asks what was asked before. */
export function intentsBy(heard: readonly Intent[], reading: Reading | null, inThread: boolean): Intent[] {
  const [first] = heard;
  if (!reading || (first === undefined && inThread) || (first && reading.leads.has(first))) return [...heard];
  const likely = (Object.entries(reading.intents) as [Intent, number][]).sort(
    ([a, x], [b, y]) => y - x || compare(a, b),
  );
  const [best, second] = likely;
  // What is asked for by name is asked beside a status, which goes without saying.
  if (first && first !== 'status' && best?.[0] === 'status' && reading.intents[first] >= BY_NAME)
    return [...new Set<Intent>([first, 'status', ...heard])];
  return [...new Set([...(best ? [best[0]] : []), ...(second && second[1] >= ALSO ? [second[0]] : []), ...heard])];
}

/** Entries that such words ask for, of those that there are. */
export function entriesBy(knowledge: Knowledge, signs: Signs, reading: Reading | null, asks: Asks): Pointer[] {
  if (!reading) return [];
  return meantBy(candidates(knowledge, signs.named, reading), reading.worth, asks)
    .filter(({ chance }) => chance >= MEANT[asks])
    .slice(0, AT_ONCE)
    .map(({ id, chance }) => ({ id, weight: Math.round(ASKED_FOR * weightOf(Math.min(SUREST, chance))) }));
}
