// Which row of a learned table is of a bucket, without a number for each bucket that has none.
import { BUCKETS } from './signs.ts';

/** Which row is of a bucket: a bit for each bucket that has one, and how many stand before each word of bits. */
export interface Rows {
  readonly bits: Uint32Array;
  readonly before: Uint32Array;
}

/** From buckets of three bytes each, in rising order: most have no row, so that a number for each would be mostly empty. */
export function rowsOf(text: string): Rows {
  const bytes = Uint8Array.fromBase64(text);
  const [bits, before] = [new Uint32Array(BUCKETS / 32), new Uint32Array(BUCKETS / 32)];
  for (let at = 0; at < bytes.length; at += 3) {
    const bucket = (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0) + 65536 * (bytes[at + 2] ?? 0);
    bits[bucket >>> 5] = (bits[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  }
  for (let at = 1; at < bits.length; at += 1) before[at] = (before[at - 1] ?? 0) + ones(bits[at - 1] ?? 0);
  return { bits, before };
}

/** The bucket's row; -1 where there is none. */
export function rowOf({ bits, before }: Rows, bucket: number): number {
  const [word, bit] = [bits[bucket >>> 5] ?? 0, 1 << (bucket & 31)];
  return (word & bit) === 0 ? -1 : (before[bucket >>> 5] ?? 0) + ones(word & (bit - 1));
}

/** How many bits of a word are set, by halves of halves. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
