// Whether the goods go along with who travels, by verbs of carrying and of travelling, and not by way of trade.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn } from '../knowledge/schema.ts';
import type { Pieces } from './pieces.ts';
import { hasFlag } from './roles.ts';

const patterns = derived((knowledge): readonly RegExp[] =>
  [...knowledge.languages.values()].flatMap(({ questions }) =>
    questions.carried.map((source) => new RegExp(source, 'u')),
  ),
);

/** What is asked of an import is asked of luggage where somebody carries the goods; other words of trade say that nobody does. */
export function carriedOr(
  knowledge: Knowledge,
  said: ActsOn,
  { text, names, cues }: Pick<Pieces, 'text' | 'names' | 'cues'>,
): ActsOn {
  if (said !== 'import') return said;
  const isCarried = patterns(knowledge).some((pattern) => {
    const found = pattern.exec(text);
    // The verb is none where it is a letter of a name: 裙带菜.
    if (!found || names.some((n) => n.start <= found.index && n.end > found.index)) return false;
    const end = found.index + found[0].length;
    return !cues.some((m) => hasFlag(m, 'trade') && (m.end <= found.index || m.start >= end));
  });
  return isCarried ? 'luggage' : said;
}
