// What the text around the part that asks names: a letter, a form, a pasted notice.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { collect } from './collect.ts';
import { type Beside, speaksFor } from './complete.ts';
import { LONG, weight } from './parts.ts';
import type { Pieces } from './pieces.ts';

/** Its importer where it is one, and of a short note goods and places too. */
export function besideOf(knowledge: Knowledge, around: readonly Pieces[]): Beside {
  const parts = around.map((part) => collect(knowledge, part.text, part.names, part.cues));
  const one = <T>(of: (part: ReturnType<typeof collect>) => readonly T[], most: number): readonly T[] => {
    const found = [...new Set(parts.flatMap(of))];
    return found.length <= most ? found : [];
  };
  const isNote = around.reduce((sum, { text }) => sum + weight(text), 0) <= LONG;
  return {
    // Whose authority a pasted notice is of, theirs is the rule.
    importers: one(({ importers, parties }) => [...importers, ...speaksFor(knowledge, parties)], isNote ? 3 : 1),
    products: one(({ products }) => products, isNote ? 3 : 1),
    origins: isNote ? one(({ origins }) => origins, 3) : [],
  };
}
