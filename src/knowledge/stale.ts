// After how many days a status that nobody has confirmed counts as old.

/** Practice moves without notice, within a quarter. */
export const STALE_PRACTICE_DAYS = 90;
/** A published act stays until another one is published: a year. */
export const STALE_PAPER_DAYS = 365;
