// What the resolver says of one importer, one product and one group of origins.
import type { Effect, Regime } from '../knowledge/schema.ts';

export type Status = 'banned' | 'suspended' | 'conditional' | 'clear' | 'permitted' | 'unknown';

/**
 * Higher is stricter. `clear`: nothing stands against the case, and yet not every rule that such goods need is held.
 * `unknown` stands outside the order and is never compared as if it were a permission.
 */
export const STRICTNESS: Readonly<Record<Status, number>> = {
  banned: 5,
  suspended: 4,
  conditional: 3,
  clear: 2,
  permitted: 1,
  unknown: 0,
};

/** Whether nothing comes in: by a published act, or in practice. */
export const isStop = (status: Status): boolean => STRICTNESS[status] >= STRICTNESS.suspended;

/** What one regime says: an effect, `open` where a stricter one may cover the case, or `silent` where nothing is held. */
export type RegimeStatus = Effect | 'open' | 'silent';

export interface RegimeVerdict {
  readonly regime: Regime;
  readonly status: RegimeStatus;
  readonly onPaper: RegimeStatus;
  /** Those of the verdict's prefectures for which it is so. */
  readonly origins: readonly string[];
  readonly since: string | null;
  readonly verified: string | null;
  readonly stale: boolean;
  /** What it stands on; of an open one what may cover the case. */
  readonly measures: readonly string[];
}

export interface Part {
  readonly product: string;
  readonly status: Status;
  readonly onPaper: Status;
  /** The day for which the status, or that on paper, was announced, where nothing confirms it since. */
  readonly announced?: string;
  readonly announcedOnPaper?: string;
}

/** A status that rests on an announcement: no source of its day or later confirms it. */
export interface Announced {
  /** The day it was announced for, ISO at known precision. */
  readonly date: string;
  /** The newest source that told of it beforehand. */
  readonly announced: string;
  /** What begins or ends by it. */
  readonly measures: readonly string[];
}

export interface Verdict {
  readonly importer: string;
  readonly product: string;
  /** Prefecture ids in ISO order. */
  readonly origins: readonly string[];
  readonly status: Status;
  readonly onPaper: Status;
  /** What each regime says that is held or needed, in their order; where prefectures differ, an entry for each. */
  readonly regimes: readonly RegimeVerdict[];
  /** The regimes that give all of the prefectures their status; none where it is unknown. */
  readonly deciding: readonly Regime[];
  /** Regimes that such goods need and of which nothing is held. */
  readonly silent: readonly Regime[];
  /** ISO at known precision; null where no source says since when. */
  readonly since: string | null;
  readonly sinceOnPaper: string | null;
  /** Earlier dates from which a part of the group has had this status. */
  readonly sinceEarlier: readonly string[];
  /**
   * The confirmation of the status: of a stop the newest, of anything milder that of the oldest needed regime, of a
   * group that of its oldest prefecture; null where it is unknown or only announced.
   */
  readonly verified: string | null;
  readonly verifiedOnPaper: string | null;
  /** Present where the status, or that on paper, was announced for a day and not confirmed since. */
  readonly announced?: Announced;
  readonly announcedOnPaper?: Announced;
  /** Neither confirmed nor announced for longer than its standing allows. */
  readonly stale: boolean;
  readonly conditions: readonly string[];
  /** Governing measures of both columns, then the other measures that cover the case. */
  readonly measures: readonly string[];
  readonly governing: readonly string[];
  readonly governingOnPaper: readonly string[];
  /** Present where measures overrode or ended what would else decide: the status is news by them, whether they set it or not. The newest first. */
  readonly overturning?: readonly string[];
  readonly within: readonly Part[];
  /** Measures that may cover the case; they never set a status, but can make it unknown. */
  readonly possible: readonly string[];
  /** The stretch of days this verdict holds for, where a period was asked. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day that was resolved. */
  readonly day: string;
}

/** What a verdict stands on, what brought it about first. */
export const deciding = ({ overturning = [], governing, governingOnPaper }: Verdict): string[] => [
  ...new Set([...overturning, ...governing, ...governingOnPaper]),
];
