// Whether a question asks to be told once something moves ("notify me when China reopens"). It is answered by how things
// stand today; where notices are carried, they are offered beside it.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import { fold } from '../language/fold.ts';
import { type Span, shareCovered } from './cover.ts';
import { isPast } from './tense.ts';
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

/** What asks to be told of a move; without a move, of whoever asks nothing else. */
export function wishOf(knowledge: Knowledge, text: string, heard: readonly Intent[]): readonly Span[] | null {
  const { asked, move } = wishIn(knowledge, text);
  if (!asked || (!move && (heard.length > 0 || isPast(knowledge, text)))) return null;
  return move ? [asked, move] : [asked];
}

/** English has everyday words that are not counted as unread: schools reopen, too. */
export function isReadBeside(text: string, spans: readonly Span[], wish: readonly Span[], mostly: number): boolean {
  const beside = wish.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return !/[a-z]{3}/.test(beside) || shareCovered(beside, spans) >= mostly;
}
