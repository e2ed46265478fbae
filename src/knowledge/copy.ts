// The knowledge as a few lines of text, and back: what a start can read instead of YAML, without its parser and its shapes.
import { atOnce } from './derived.ts';
import type { Knowledge } from './knowledge.ts';

/** A knowledge that was found without a fault, and from which day on it is one. */
export interface Checked {
  readonly knowledge: Knowledge;
  /** The first day on which no date of it lies in the future. */
  readonly holdsFrom: string;
}

/** A line for each field of the knowledge, the first for all else: none holds an end of line. */
export function toLines({ knowledge, holdsFrom }: Checked): string[] {
  const maps: string[] = [];
  const rest: [string, unknown][] = [];
  for (const [name, value] of Object.entries(knowledge)) {
    if (value instanceof Map) maps.push(JSON.stringify([name, [...value]]));
    else rest.push([name, value]);
  }
  return [JSON.stringify({ holdsFrom, rest }), ...maps];
}

export const toText = (checked: Checked): string => toLines(checked).join('\n');

/** Undefined for lines that hold no knowledge. Whether they are those that were written, the keeper of them has to know. */
export function* fromLines(lines: readonly string[]): Generator<void, Checked | undefined> {
  const [first = '', ...others] = lines;
  const maps: [string, ReadonlyMap<string, unknown>][] = [];
  try {
    const { holdsFrom, rest }: Rest = JSON.parse(first);
    for (const line of others) {
      yield;
      const [name, list]: Line = JSON.parse(line);
      maps.push([name, new Map(list)]);
    }
    const knowledge: unknown = Object.fromEntries([...maps, ...rest]);
    return isKnowledge(knowledge) && typeof holdsFrom === 'string' ? { knowledge, holdsFrom } : undefined;
  } catch {
    return undefined;
  }
}

export const fromText = (text: string): Checked | undefined => atOnce(fromLines(text.split('\n')));

interface Rest {
  readonly holdsFrom: unknown;
  readonly rest: readonly [string, unknown][];
}

type Line = readonly [string, readonly [string, unknown][]];

/** A key for each map, so that the compiler names one that is left out. */
const MAPS: Readonly<Record<Exclude<keyof Knowledge, 'version' | 'released'>, true>> = {
  importers: true,
  prefectures: true,
  places: true,
  products: true,
  parties: true,
  publishers: true,
  conditions: true,
  series: true,
  measures: true,
  facts: true,
  sources: true,
  redirects: true,
  retired: true,
  languages: true,
};

function isKnowledge(value: unknown): value is Knowledge {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if (!('released' in value) || !Array.isArray(value.released)) return false;
  return Object.keys(MAPS).every((name) => fields[name] instanceof Map);
}
