// The reader that learned from examples: weights of signs, added up. Trained by `npm run generate`, committed, the same for all.
import { lazily } from '../knowledge/derived.ts';
import { Intent } from '../knowledge/language.ts';
import { bestOf } from './best.ts';
import { fittingOf } from './fitting.ts';
import type { Likes } from './meant.ts';
import weights from './model.generated.json' with { type: 'json' };
import type { Reader, Reading, Scope } from './reader.ts';
import { type Rows, rowOf, rowsOf } from './rows.ts';
import type { Signs } from './signs.ts';
import { type WritersFile, writersOf } from './writers.ts';

/** Ours, and the sorts of what is not. */
export const SORTS = ['in', 'opinion', 'near', 'reverse', 'far'] as const;
/** What is added up for each sign: the intents, then the sorts. */
export const OUTPUTS = [...Intent.options, ...SORTS] as const;

/** Numbers as text: little-endian bytes in base 64. */
export interface ModelFile {
  /** Of the questions, and of the words that questions are read with: what it was learned from. */
  readonly questions: string;
  readonly words: string;
  /** Buckets in rising order, three bytes each. */
  readonly buckets: string;
  /** A byte for each output of each bucket, and what a byte of each output is worth. */
  readonly weights: string;
  readonly worth: readonly number[];
  readonly bias: readonly number[];
  /**
   * Of each intent that the rules hear first where the model says another, by questions that had no part in it: how often,
   * and how often each was right.
   */
  readonly leads: Readonly<Record<Intent, Differ>>;
  readonly least: Reading['least'];
  /** Whose Traditional Chinese a text is in. */
  readonly writers: WritersFile;
  /** How much each kind of evidence for an entry says, and what speaks for none. */
  readonly worthOfEvidence: readonly number[];
  readonly entries: {
    readonly ids: readonly string[];
    readonly buckets: string;
    /** A byte for each bucket: how rare it is, in sixteenths. */
    readonly rarity: string;
    /** A byte for each bucket: how many entries it points at. */
    readonly counts: string;
    /** For each of them two bytes for the entry and one for the weight, in parts of 255. */
    readonly pointers: string;
    /** For each entry a byte for each intent: how many times likelier than usual it is asked for so, in parts of FITTING. */
    readonly fitting: string;
  };
}

export interface Differ {
  readonly times: number;
  readonly rule: number;
  readonly model: number;
}

/** Entries that are told; the rest are no likelier than chance. */
const ENTRIES = 60;
export const RARITY = 16;

interface Unpacked {
  readonly rows: Rows;
  readonly weights: Int8Array;
  readonly entries: Pointing;
  readonly fitting: (intents: Reading['intents']) => Reading['fits'];
}

interface Pointing {
  readonly rows: Rows;
  readonly rarity: Uint8Array;
  /** Where the pointers of each row begin, and after the last where they end. */
  readonly from: Uint32Array;
  readonly pointers: Uint8Array;
}

/** Chances as a reading has them. */
export const intentsOf = (chances: ArrayLike<number>): Reading['intents'] =>
  Object.fromEntries(Intent.options.map((intent, k) => [intent, chances[k] ?? 0])) as Reading['intents'];

export function readerOf(file: ModelFile): Reader {
  const unpacked = lazily(() => unpack(file));
  const leads = new Set(Intent.options.filter((intent) => file.leads[intent].rule > file.leads[intent].model));
  const writers = lazily(() => writersOf(file.writers));
  return {
    writers: (text) => writers()(text),
    read(signs) {
      const shown = signs();
      const model = unpacked();
      const sums = sumsOf(file, model, shown.asked);
      // Most questions are on a status, by names that say all of it: which entry they are like is not looked at.
      const entries = lazily(() => entriesOf(file.entries.ids, model.entries, shown.meant));
      const [intents, sorts] = [sums.slice(0, Intent.options.length), sums.slice(Intent.options.length)];
      const asked = chances(Intent.options, intents);
      return {
        intents: asked,
        scope: scopeOf(chances(SORTS, sorts)),
        get entries() {
          return entries();
        },
        fits: model.fitting(asked),
        leads,
        least: file.least,
        worth: file.worthOfEvidence,
      };
    },
  };
}

/** The one that is committed. */
export const LEARNED: Reader = readerOf(weights);

function sumsOf({ bias, worth }: ModelFile, model: Unpacked, asked: Signs['asked']): number[] {
  const sums = new Float64Array(OUTPUTS.length);
  for (const bucket of asked) {
    const row = rowOf(model.rows, bucket);
    if (row >= 0)
      for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (model.weights[row * sums.length + k] ?? 0);
  }
  const share = 1 / Math.sqrt(Math.max(1, asked.length));
  return [...sums].map((sum, k) => (bias[k] ?? 0) + sum * (worth[k] ?? 0) * share);
}

/** Chances of the members, in parts of one. */
function chances<T extends string>(members: readonly T[], sums: readonly number[]): Record<T, number> {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(members.map((member, k) => [member, (powers[k] ?? 0) / total])) as Record<T, number>;
}

const scopeOf = ({ near, reverse, far, ...rest }: Record<(typeof SORTS)[number], number>): Record<Scope, number> => ({
  ...rest,
  out: near + reverse + far,
});

/** What a question's signs, and what it asks, say of entries. */
export function likes(file: ModelFile['entries']): (meant: Signs['meant'], intents: Reading['intents']) => Likes {
  const pointing = pointingOf(file);
  const fitsAs = fittingOf(file.ids, Uint8Array.fromBase64(file.fitting));
  return (meant, intents) => ({
    entries: entriesOf(file.ids, pointing, meant),
    fits: fitsAs(intents),
  });
}

function entriesOf(
  ids: readonly string[],
  { rows, rarity, from, pointers }: Pointing,
  meant: Signs['meant'],
): Reading['entries'] {
  const scores = new Float64Array(ids.length);
  let length = 0;
  for (const [bucket, weight] of meant) {
    const row = rowOf(rows, bucket);
    if (row < 0) continue;
    const value = (weight * (rarity[row] ?? 0)) / RARITY;
    length += value * value;
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at += 3) {
      const entry = (pointers[at] ?? 0) + 256 * (pointers[at + 1] ?? 0);
      scores[entry] = (scores[entry] ?? 0) + (value * (pointers[at + 2] ?? 0)) / 255;
    }
  }
  const share = Math.sqrt(Math.max(1, length));
  for (let entry = 0; entry < scores.length; entry += 1) scores[entry] = (scores[entry] ?? 0) / share;
  return bestOf(ids, scores, ENTRIES).map(({ id, score }) => ({ id, likeness: score }));
}

function unpack({ buckets, weights, entries }: ModelFile): Unpacked {
  const bytes = Uint8Array.fromBase64(weights);
  return {
    rows: rowsOf(buckets),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    entries: pointingOf(entries),
    fitting: fittingOf(entries.ids, Uint8Array.fromBase64(entries.fitting)),
  };
}

function pointingOf({ buckets, rarity, counts, pointers }: ModelFile['entries']): Pointing {
  const many = Uint8Array.fromBase64(counts);
  const from = new Uint32Array(many.length + 1);
  for (let row = 0; row < many.length; row += 1) from[row + 1] = (from[row] ?? 0) + 3 * (many[row] ?? 0);
  return {
    rows: rowsOf(buckets),
    rarity: Uint8Array.fromBase64(rarity),
    from,
    pointers: Uint8Array.fromBase64(pointers),
  };
}
