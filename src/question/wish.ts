// Whether a question asks to be told once something moves ("notify me when China reopens"). It is answered by how things
// stand today; where notices are carried, they are offered beside it.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import type { Span } from './cover.ts';
import { anyOf } from './words-of.ts';

/** Of a long text, its end asks. */
const LOOKED_AT = 2_000;

const words = derived((knowledge) => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions.notices);
  return { asked: anyOf(all.flatMap(({ asked }) => asked)), moves: anyOf(all.flatMap(({ moves }) => moves)) };
});

export const asksToBeTold = (knowledge: Knowledge, text: string): boolean =>
  words(knowledge).asked.test(fold(text.slice(-LOOKED_AT)));

/** The words that ask so, and what is to move: "tell me when China banned it" has none, and asks for a day. */
export function wishIn(
  knowledge: Knowledge,
  text: string,
): { readonly asked: Span | null; readonly move: Span | null } {
  const { asked, moves } = words(knowledge);
  return { asked: spanOf(asked.exec(text)), move: spanOf(moves.exec(text)) };
}

const spanOf = (found: RegExpExecArray | null): Span | null =>
  found && { start: found.index, end: found.index + found[0].length };
