// How people ask for each entry: the middle of its examples, in signs weighed by how rare they are.
import { compare } from '../../src/knowledge/faults.ts';
import type { Signs } from '../../src/question/signs.ts';

export interface Meant {
  readonly entry: string;
  readonly signs: Signs['meant'];
  readonly times: number;
}

export interface Middles {
  readonly ids: readonly string[];
  /** In rising order of buckets. */
  readonly signs: readonly {
    readonly bucket: number;
    readonly rarity: number;
    /** Entries in the order of `ids`, with how much the sign speaks for each. */
    readonly at: readonly (readonly [entry: number, weight: number])[];
  }[];
}

/** Signs kept of one entry, the most telling ones: more make it no better found. */
const KEPT = 45;

export function middlesOf(examples: readonly Meant[]): Middles {
  const users = new Map<number, number>();
  for (const { signs } of examples) for (const [bucket] of signs) users.set(bucket, (users.get(bucket) ?? 0) + 1);
  const rarity = (bucket: number): number => Math.log((examples.length + 1) / ((users.get(bucket) ?? 0) + 0.5));
  const ids = [...new Set(examples.map(({ entry }) => entry))].sort(compare);
  const byEntry = Map.groupBy(examples, ({ entry }) => entry);
  const kept = new Map<number, [entry: number, weight: number][]>();
  for (const [index, id] of ids.entries()) {
    const sums = new Map<number, number>();
    for (const { signs, times } of byEntry.get(id) ?? []) {
      const values = signs.map(([bucket, weight]) => [bucket, weight * rarity(bucket)] as const);
      const length = lengthOf(values);
      for (const [bucket, value] of values) sums.set(bucket, (sums.get(bucket) ?? 0) + (times * value) / length);
    }
    const best = [...sums].sort(([a, x], [b, y]) => y - x || a - b).slice(0, KEPT);
    const length = lengthOf(best);
    for (const [bucket, sum] of best) kept.set(bucket, [...(kept.get(bucket) ?? []), [index, sum / length]]);
  }
  const signs = [...kept].sort(([a], [b]) => a - b).map(([bucket, at]) => ({ bucket, rarity: rarity(bucket), at }));
  return { ids, signs };
}

const lengthOf = (values: readonly (readonly [number, number])[]): number =>
  Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
