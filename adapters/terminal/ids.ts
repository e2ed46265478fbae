// Ids that a curator types: old ones lead to what took their place, unknown ones end the program with the nearest name.

import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { fail, USAGE } from './edge.ts';

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

export function unknownId(id: string, kind: string, names: Iterable<string>, otherwise: string): never {
  return fail(USAGE, `${id} is no ${kind}: ${didYouMean(id, names, otherwise)}`);
}

/** An id of a map, or the end of the program. */
export function checkId(flag: string, id: string, known: ReadonlyMap<string, unknown>): void {
  if (known.has(id)) return;
  fail(
    USAGE,
    `${flag} ${id} is not known: ${didYouMean(id, known.keys(), `use one of ${[...known.keys()].join(', ')}`)}`,
  );
}
