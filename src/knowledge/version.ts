// Which state of the knowledge an answer stood on: a hash of the content, and the date of the newest source.
import { createHash } from 'node:crypto';
import { firstDay, lastDay } from './dates.ts';
import { compare } from './faults.ts';
import type { Version } from './knowledge.ts';
import type { Source } from './schema.ts';

/** Enough that two states never share one by accident, short enough to print and to carry in a button. */
const DIGITS = 12;

/** The same content gives the same hash, in whatever files and order it was written. */
export function versionOf(content: ReadonlyMap<string, unknown>, sources: Iterable<Source>): Version {
  const hash = createHash('sha256');
  for (const [id, value] of [...content].sort(([a], [b]) => compare(a, b))) hash.update(`${id} ${canonical(value)}\n`);
  const dates = [...sources].flatMap((source) => (source.link === 'internal' ? [] : (sourceDate(source) ?? [])));
  return { hash: hash.digest('hex').slice(0, DIGITS), newestSource: newestDate(dates) ?? '' };
}

/** When a source speaks: the day it was published or, where that is not known, the day it cannot be older than. */
export function sourceDate(source: Source): string | undefined {
  return source.published ?? source.not_before;
}

/** The latest by first day; of dates that start together, the most exact. */
export function newestDate(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => compare(firstDay(a), firstDay(b)) || a.length - b.length).at(-1);
}

/** The earliest by last day; of dates that end together, the least exact. */
export function oldestDate(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => compare(lastDay(a), lastDay(b)) || a.length - b.length)[0];
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)));
  });
}
