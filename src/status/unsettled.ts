// A verdict that stricter rules may cover, of which nothing says whether they do: it is not told as open.
import type { Verdict } from './verdict.ts';

/** Unknown, with the rules that may cover it beside those that may already. */
export const unsettledBy = (verdict: Verdict, measures: readonly string[]): Verdict => ({
  ...verdict,
  status: 'unknown',
  onPaper: 'unknown',
  deciding: [],
  since: null,
  sinceOnPaper: null,
  sinceEarlier: [],
  verified: null,
  verifiedOnPaper: null,
  announced: undefined,
  announcedOnPaper: undefined,
  stale: false,
  governing: [],
  governingOnPaper: [],
  overturning: undefined,
  possible: [...new Set([...verdict.possible, ...measures])],
});
