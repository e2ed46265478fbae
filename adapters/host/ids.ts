// Ids that a curator types: old ones lead to what took their place, unknown ones end the program with the nearest name.

import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { fail, USAGE } from './command-line.ts';

/** The ids that this one stands for: itself, or where its redirect leads. */
export function follow(knowledge: Knowledge, id: string, known: (id: string) => boolean): string[] {
  const seen = new Set<string>();
  const walk = (from: string): string[] => {
    if (known(from)) return [from];
    if (seen.has(from)) return [];
    seen.add(from);
    return (knowledge.redirects.get(from) ?? []).flatMap(walk);
  };
  return [...new Set(walk(id))];
}

/** Ids that hold what was typed, where none is near enough to be meant. */
const SHOWN = 5;

export function unknownId(id: string, kind: string, names: Iterable<string>, otherwise: string): never {
  const all = [...names];
  const alike = all.filter((name) => id.split('-').every((part) => name.split('-').includes(part)));
  const more = alike.length > SHOWN ? `, +${alike.length - SHOWN}` : '';
  const instead = alike.length > 0 ? `there are ${alike.slice(0, SHOWN).join(', ')}${more}` : otherwise;
  return fail(USAGE, `${id} is no ${kind}: ${didYouMean(id, all, instead)}`);
}

/** Under so many letters every id is one slip away from another. */
const NEAR_FROM = 4;

/** An id of the map, or what took its place, or the end of the program. */
export function idOr(knowledge: Knowledge, flag: string, id: string, known: ReadonlyMap<string, unknown>): string {
  const [first, ...rest] = follow(knowledge, id, (one) => known.has(one));
  if (rest.length > 0) fail(USAGE, `${flag} ${id} is an old id: use ${[first, ...rest].join(' or ')}`);
  if (first !== undefined) return first;
  const all = `use one of ${[...known.keys()].join(', ')}`;
  return fail(USAGE, `${flag} ${id} is not known: ${id.length < NEAR_FROM ? all : didYouMean(id, known.keys(), all)}`);
}
