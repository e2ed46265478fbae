// How properties are sampled: by a seed that the test command prints, and as often as it says.
import fc from 'fast-check';
import { chai } from 'vitest';

const { SEED, RUNS_TIMES } = process.env;

/** Of the runs of a property that its author names, so many where no number of times is asked for: minutes matter here. */
const SHARE = 0.12;

/** Runs of a property: a share of `most`, or as many times that as the exhaustive run asks for. */
export const runs = (most: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil(most * Number(RUNS_TIMES ?? SHARE)),
});

/**
 * Any character, beyond the first plane too: a unit of strings. The library's own, `binary`, first makes a table of the
 * million of them.
 */
export const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Of a walk, one in so many, drawn by the seed; all of it in the exhaustive run. */
export function sampled<T>(walk: Iterable<T>, oneIn: number): T[] {
  const all = [...walk];
  if (RUNS_TIMES !== undefined) return all;
  const first = Number(SEED ?? 0) % oneIn;
  return all.filter((_, index) => index % oneIn === first);
}

// The compiler knows what an assertion is called: no proxy has to find out, a hundred thousand times.
chai.config.useProxy = false;

fc.configureGlobal({ ...runs(100), ...(SEED ? { seed: Number(SEED) } : {}) });
