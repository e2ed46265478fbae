// The reader that learned from examples: weights of signs, added up. Trained by `npm run generate`, committed, the same for all.
import { lazily } from '../knowledge/derived.ts';
import { Intent } from '../knowledge/language.ts';
import weights from './model.generated.json' with { type: 'json' };
import type { Reader, Reading, Scope } from './reader.ts';
import { BUCKETS, type Signs } from './signs.ts';

export const SCOPES = ['in', 'opinion', 'out'] as const satisfies readonly Scope[];
/** What is added up for each sign: the intents, then the scopes. */
export const OUTPUTS = [...Intent.options, ...SCOPES] as const;

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
  readonly entries: {
    readonly ids: readonly string[];
    readonly buckets: string;
    /** A byte for each bucket: how rare it is, in sixteenths. */
    readonly rarity: string;
    /** A byte for each bucket: how many entries it points at. */
    readonly counts: string;
    /** For each of them two bytes for the entry and one for the weight, in parts of 255. */
    readonly pointers: string;
  };
}

/** Entries that are told; the rest are no likelier than chance. */
const ENTRIES = 8;
export const RARITY = 16;

interface Unpacked {
  /** Bucket to its row, counted from one; 0 for none. */
  readonly rows: Uint16Array;
  readonly weights: Int8Array;
  readonly entries: ReadonlyMap<number, Pointing>;
}

interface Pointing {
  readonly rarity: number;
  readonly at: readonly (readonly [entry: number, weight: number])[];
}

export function readerOf(file: ModelFile): Reader {
  const unpacked = lazily(() => unpack(file));
  return {
    read(signs) {
      const { asked, meant } = signs();
      const model = unpacked();
      const sums = sumsOf(file, model, asked);
      const [intents, scopes] = [sums.slice(0, Intent.options.length), sums.slice(Intent.options.length)];
      return {
        intents: chances(Intent.options, intents),
        scope: chances(SCOPES, scopes),
        entries: entriesOf(file, model, meant),
      };
    },
  };
}

/** The one that is committed. */
export const LEARNED: Reader = readerOf(weights);

function sumsOf({ bias, worth }: ModelFile, model: Unpacked, asked: Signs['asked']): number[] {
  const sums = new Float64Array(OUTPUTS.length);
  for (const bucket of asked) {
    const row = (model.rows[bucket] ?? 0) - 1;
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

function entriesOf({ entries: { ids } }: ModelFile, model: Unpacked, meant: Signs['meant']): Reading['entries'] {
  const scores = new Float64Array(ids.length);
  let length = 0;
  for (const [bucket, weight] of meant) {
    const known = model.entries.get(bucket);
    if (!known) continue;
    const value = weight * known.rarity;
    length += value * value;
    for (const [entry, share] of known.at) scores[entry] = (scores[entry] ?? 0) + value * share;
  }
  const all = ids.map((id, entry) => ({ id, likeness: (scores[entry] ?? 0) / Math.sqrt(Math.max(1, length)) }));
  return all
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, ENTRIES);
}

function unpack(file: ModelFile): Unpacked {
  const rows = new Uint16Array(BUCKETS);
  for (const [index, bucket] of threes(file.buckets).entries()) rows[bucket] = index + 1;
  const bytes = Uint8Array.fromBase64(file.weights);
  return {
    rows,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    entries: pointings(file.entries),
  };
}

function pointings({ buckets, rarity, counts, pointers }: ModelFile['entries']): Map<number, Pointing> {
  const [rare, many, bytes] = [rarity, counts, pointers].map((text) => Uint8Array.fromBase64(text));
  const found = new Map<number, Pointing>();
  let from = 0;
  for (const [index, bucket] of threes(buckets).entries()) {
    const at = Array.from({ length: many?.[index] ?? 0 }, (_, n): readonly [number, number] => {
      const [low = 0, high = 0, weight = 0] = bytes?.subarray(from + 3 * n, from + 3 * n + 3) ?? [];
      return [low + 256 * high, weight / 255];
    });
    from += 3 * at.length;
    found.set(bucket, { rarity: (rare?.[index] ?? 0) / RARITY, at });
  }
  return found;
}

function threes(text: string): number[] {
  const bytes = Uint8Array.fromBase64(text);
  return Array.from({ length: bytes.length / 3 }, (_, n) => {
    const [low = 0, middle = 0, high = 0] = bytes.subarray(3 * n, 3 * n + 3);
    return low + 256 * middle + 65536 * high;
  });
}
