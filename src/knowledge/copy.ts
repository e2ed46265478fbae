// The knowledge as one line of text, and back: what a start can read instead of YAML, without its parser and its shapes.
import type { Knowledge } from './knowledge.ts';

/** A knowledge that was found without a fault, and from which day on it is one. */
export interface Checked {
  readonly knowledge: Knowledge;
  /** The first day on which no date of it lies in the future. */
  readonly holdsFrom: string;
}

export function toText({ knowledge, holdsFrom }: Checked): string {
  const maps: [string, unknown][] = [];
  const rest: [string, unknown][] = [];
  for (const [name, value] of Object.entries(knowledge)) {
    if (value instanceof Map) maps.push([name, [...value]]);
    else rest.push([name, value]);
  }
  return JSON.stringify({ holdsFrom, maps, rest });
}

/** Undefined for a text that holds no knowledge. Whether it is the text that was written, the keeper of it has to know. */
export function fromText(text: string): Checked | undefined {
  try {
    const { holdsFrom, maps, rest }: Parts = JSON.parse(text);
    const knowledge: unknown = Object.fromEntries([...maps.map(([name, list]) => [name, new Map(list)]), ...rest]);
    return isKnowledge(knowledge) && typeof holdsFrom === 'string' ? { knowledge, holdsFrom } : undefined;
  } catch {
    return undefined;
  }
}

interface Parts {
  readonly holdsFrom: unknown;
  readonly maps: readonly [string, readonly [string, unknown][]][];
  readonly rest: readonly [string, unknown][];
}

/** A key for each map, so that the compiler names one that is left out. */
const MAPS: Readonly<Record<Exclude<keyof Knowledge, 'version'>, true>> = {
  importers: true,
  prefectures: true,
  places: true,
  products: true,
  parties: true,
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
  return Object.keys(MAPS).every((name) => fields[name] instanceof Map);
}
