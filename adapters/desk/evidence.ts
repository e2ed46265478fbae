// How much each kind of evidence for an entry says: learned from questions whose own situation the likeness has not seen.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Intent } from '../../src/knowledge/language.ts';
import { asksOf, candidates, EVIDENCE, NONE } from '../../src/question/meant.ts';
import { likes, type ModelFile } from '../../src/question/model.ts';
import type { Reading } from '../../src/question/reader.ts';
import type { Signs } from '../../src/question/signs.ts';
import { byTurns } from './crossed.ts';

const SIZE = Object.keys(NONE).length + EVIDENCE.length;
const ROUNDS = 30;
const STEP = 0.3;
const CALM = 1e-4;
/** Keeps what is rarely seen small. */
const DECAY = 1e-5;

/** A question with what it shows, and the entry that is meant. */
interface Asks {
  readonly situation: string;
  readonly intents?: readonly Intent[] | undefined;
  readonly entry?: string | undefined;
  readonly signs: Signs;
  /** What it asks, as others taught it. */
  readonly chances: Reading['intents'];
}

interface Choice {
  readonly evidence: readonly (readonly number[])[];
  /** Of the entry that is meant; -1 where none is. */
  readonly right: number;
  /** Where what speaks for none stands. */
  readonly none: number;
}

export function worthOf<T extends Asks>(
  knowledge: Knowledge,
  seen: readonly T[],
  asksFor: (some: readonly T[]) => ModelFile['entries'],
): number[] {
  const choices: Choice[] = [];
  for (const { part, others } of byTurns(seen)) {
    const alike = likes(asksFor(others));
    for (const one of part) {
      const list = candidates(knowledge, one.signs.named, alike(one.signs.meant, one.chances));
      const right = list.findIndex(({ id }) => id === one.entry);
      // Where the entry is not among those looked at, there is nothing to tell it by.
      if (one.entry === undefined || right >= 0)
        choices.push({
          evidence: list.map(({ evidence }) => evidence),
          right,
          none: NONE[asksOf(one.intents?.[0] ?? 'status')],
        });
    }
  }
  return chosen(choices);
}

/** The likeliest worth of each kind, by steps that grow shorter where they have gone far. */
function chosen(choices: readonly Choice[]): number[] {
  const worth = new Float64Array(SIZE);
  const gone = new Float64Array(SIZE);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const choice of choices) {
      const slope = slopeOf(worth, choice);
      for (let k = 0; k < SIZE; k += 1) {
        const by = (slope[k] ?? 0) + DECAY * (worth[k] ?? 0);
        gone[k] = (gone[k] ?? 0) + by * by;
        worth[k] = (worth[k] ?? 0) - (STEP * by) / Math.sqrt((gone[k] ?? 0) + CALM);
      }
    }
  }
  return [...worth];
}

function slopeOf(worth: Float64Array, { evidence, right, none: at }: Choice): Float64Array {
  const sums = evidence.map((one) => one.reduce((sum, value, k) => sum + value * (worth[k] ?? 0), 0));
  const none = worth[at] ?? 0;
  const top = Math.max(none, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const ofNone = Math.exp(none - top);
  const total = powers.reduce((a, b) => a + b, ofNone);
  const slope = new Float64Array(SIZE);
  for (const [index, one] of evidence.entries()) {
    const off = (powers[index] ?? 0) / total - (index === right ? 1 : 0);
    for (const [k, value] of one.entries()) slope[k] = (slope[k] ?? 0) + off * value;
  }
  slope[at] = ofNone / total - (right < 0 ? 1 : 0);
  return slope;
}
