// Logistic regression over signs that are there or not, by stochastic descent: the same examples give the same weights.
import { compare } from '../../src/knowledge/faults.ts';
import { hash32 } from '../../src/knowledge/set-aside.ts';

export interface Example {
  /** Says when its turn comes in a round: one more example leaves the turns of the others. */
  readonly key: string;
  /** Buckets, each once. */
  readonly signs: readonly number[];
  /** The output that is right. */
  readonly right: number;
  /** Counts as so many. */
  readonly times: number;
}

export interface Weights {
  /** Rows of `outputs` numbers, one for each bucket. */
  readonly of: Float32Array;
  readonly bias: Float64Array;
}

const ROUNDS = 6;
const STEP = 1;
/** The bias sees every example: it moves the more slowly. */
const BIAS_STEP = 0.02;
/** Keeps first steps from being wild. */
const CALM = 0.01;
/** What is as good as right moves nothing. */
const NEGLIGIBLE = 1e-3;

export function descend(examples: readonly Example[], outputs: number, buckets: number): Weights {
  const of = new Float32Array(buckets * outputs);
  const moved = new Float32Array(buckets * outputs);
  const bias = new Float64Array(outputs);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { signs, right, times } of inTurns(examples, round)) {
      const share = 1 / Math.sqrt(signs.length);
      const chances = chancesOf(of, bias, signs, share);
      for (let k = 0; k < outputs; k += 1) {
        const off = ((chances[k] ?? 0) - (k === right ? 1 : 0)) * times;
        if (Math.abs(off) < NEGLIGIBLE) continue;
        bias[k] = (bias[k] ?? 0) - BIAS_STEP * off;
        const slope = off * share;
        for (const sign of signs) {
          const at = sign * outputs + k;
          moved[at] = (moved[at] ?? 0) + slope * slope;
          of[at] = (of[at] ?? 0) - (STEP * slope) / Math.sqrt((moved[at] ?? 0) + CALM);
        }
      }
    }
  }
  return { of, bias };
}

function chancesOf(of: Float32Array, bias: Float64Array, signs: readonly number[], share: number): Float64Array {
  const sums = Float64Array.from(bias);
  for (const sign of signs)
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (of[sign * sums.length + k] ?? 0) * share;
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function inTurns(examples: readonly Example[], round: number): Example[] {
  return examples
    .map((example) => ({ example, turn: hash32(`${round} ${example.key}`) }))
    .sort((a, b) => a.turn - b.turn || compare(a.example.key, b.example.key))
    .map(({ example }) => example);
}
