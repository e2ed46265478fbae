// How long to wait after a try that failed, and after how many of them a notice is a dead letter.

const FIRST_MS = 2_000;
const LONGEST_MS = 60 * 60 * 1000;
/** Most of a day, in which a platform that is down comes back, or somebody looks. */
export const MOST_TRIES = 30;

/** Twice as long each time, and drawn from its upper half, so that what failed at once is not tried at once. `draw`: 0 to 1. */
export const backoffMs = (tries: number, draw: number): number => {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 20));
  return Math.round(whole / 2 + (whole / 2) * draw);
};
