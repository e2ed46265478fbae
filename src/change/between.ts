// All that moved between two moments: what is told, and what is only better covered, for the curator.
import { createHash } from 'node:crypto';
import { atOnce } from '../knowledge/derived.ts';
import type { Change, Found, Moment } from './change.ts';
import { confirmedBetween } from './confirmed.ts';
import { dueIn, staleBetween } from './due.ts';
import { factsBetween } from './facts.ts';
import { grouped } from './grouped.ts';
import { movesOf } from './moves.ts';

/** What was never told, and is no news: a new product, regime, importer; nobody gets a notice of it. */
export type Coverage = Omit<Found, 'worth'>;

export interface Compared {
  /** What a reader can be told of, in the order of the importers. */
  readonly changes: readonly Change[];
  readonly coverage: readonly Coverage[];
}

/** The later moment's day is not before the earlier one's. */
export const changesBetween = (before: Moment, after: Moment): readonly Change[] => compared(before, after).changes;

export const compared = (before: Moment, after: Moment): Compared => atOnce(comparedInSteps(before, after));

/** In steps of some milliseconds, for whoever answers meanwhile. */
export function* comparedInSteps(before: Moment, after: Moment): Generator<void, Compared> {
  const all = yield* foundBetween(before, after);
  const found = all.map((one) => (one.day === '' ? { ...one, day: after.day } : one));
  return {
    changes: found.flatMap((one) => (one.worth === 'coverage' ? [] : [{ ...one, id: idOf(one, after) } as Change])),
    coverage: found.flatMap((one) => (one.worth === 'coverage' ? [one] : [])),
  };
}

function* foundBetween(before: Moment, after: Moment): Generator<void, Found[]> {
  const [old, { knowledge, day }] = [before.knowledge, after];
  const isSame = old === knowledge || old.version.hash === knowledge.version.hash;
  const moves = isSame ? [] : yield* movesOf(old, knowledge, day);

  const due = dueIn(knowledge, { after: before.day, to: day }, ({ importer, actsOn, product, origins }) =>
    moves.some(
      (move) =>
        move.importer === importer &&
        move.actsOn === actsOn &&
        move.product === product &&
        move.time !== 'ahead' &&
        move.origins.some((id) => origins.includes(id)),
    ),
  );
  return [
    ...grouped(knowledge, [...moves, ...due]),
    ...(isSame ? [] : factsBetween(old, knowledge)),
    ...(isSame ? [] : confirmedBetween(before, after)),
    ...staleBetween(before, after),
  ];
}

const DIGITS = 16;

/** By what it tells; what the knowledge moved may move back and again, and is told again by another version. */
function idOf({ worth, kind, told, importers, products, origins, day }: Found, after: Moment): string {
  const isOfTime = kind === 'stale' || (kind === 'verdict' && told.time === 'due');
  return idFor([worth, kind, told, importers, products, origins, day, isOfTime ? '' : after.knowledge.version.hash]);
}

export const idFor = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
