// How properties are sampled: by a seed that the test command prints, and as often as it says.
import fc from 'fast-check';

const { SEED, RUNS_TIMES } = process.env;

/** Runs of a property: `most` of them where its author names a number, times what the exhaustive run asks for. */
export const runs = (most: number): { readonly numRuns: number } => ({ numRuns: most * Number(RUNS_TIMES ?? 1) });

/** Of a walk, one in so many, drawn by the seed; all of it in the exhaustive run. */
export function sampled<T>(walk: Iterable<T>, oneIn: number): T[] {
  const all = [...walk];
  if (RUNS_TIMES !== undefined) return all;
  const first = Number(SEED ?? 0) % oneIn;
  return all.filter((_, index) => index % oneIn === first);
}

fc.configureGlobal({ ...runs(100), ...(SEED ? { seed: Number(SEED) } : {}) });
