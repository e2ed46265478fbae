// How properties are sampled: by a seed that the test command prints, and as often as it says.
import fc from 'fast-check';

const { SEED, RUNS_TIMES } = process.env;

/** Runs of a property: `most` of them where its author names a number, times what the exhaustive run asks for. */
export const runs = (most: number): { readonly numRuns: number } => ({ numRuns: most * Number(RUNS_TIMES ?? 1) });

fc.configureGlobal({ ...runs(100), ...(SEED ? { seed: Number(SEED) } : {}) });
