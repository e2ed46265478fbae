// Whether the goods go along with who travels, by verbs of carrying and of travelling, and not by way of trade.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from './cover.ts';
import type { Pieces } from './pieces.ts';
import { hasFlag } from './roles.ts';
import { anyOf } from './words-of.ts';

const patterns = derived((knowledge): readonly RegExp[] =>
  [...knowledge.languages.values()].flatMap(({ questions }) =>
    questions.carried.map((source) => new RegExp(source, 'u')),
  ),
);

/** Counted by the carton or the tonne, goods are shipped. */
const bulk = derived(
  (knowledge): RegExp => anyOf([...knowledge.languages.values()].flatMap(({ questions }) => questions.bulk)),
);

/**
 * The words by which somebody carries the goods; null where nobody does. What is asked of an import is then asked of
 * luggage; other words of trade say that nobody does.
 */
export function carriedIn(
  knowledge: Knowledge,
  { text, names, cues }: Pick<Pieces, 'text' | 'names' | 'cues'>,
): Span | null {
  for (const pattern of patterns(knowledge)) {
    const found = pattern.exec(text);
    // The verb is none where it is a letter of a name: 裙带菜.
    if (!found || names.some((n) => n.start <= found.index && n.end > found.index)) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    const isTrade = cues.some((m) => hasFlag(m, 'trade') && (m.end <= span.start || m.start >= span.end));
    if (!isTrade && !bulk(knowledge).test(text)) return span;
  }
  return null;
}
