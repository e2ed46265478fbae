// How much each kind of evidence for an entry says: learned from questions whose own situation the likeness has not seen.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Intent } from '../../src/knowledge/language.ts';
import { hash32 } from '../../src/knowledge/set-aside.ts';
import { asksOf, candidates, EVIDENCE, NONE } from '../../src/question/meant.ts';
import { likes, type ModelFile } from '../../src/question/model.ts';
import type { Signs } from '../../src/question/signs.ts';

/** Parts that take turns: of each, likeness is learned from the others. */
const PARTS = 4;
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
  const partOf = ({ situation }: T): number => hash32(situation, PARTS) % PARTS;
  const choices: Choice[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const alike = likes(asksFor(seen.filter((one) => partOf(one) !== part)));
    for (const one of seen.filter((each) => partOf(each) === part)) {
      const list = candidates(knowledge, one.signs.named, alike(one.signs.meant));
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
