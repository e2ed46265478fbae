// Whether a question asks after whatever moved ("what changed today?", "anything new?"), not how things stand.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from './cover.ts';
import { anyOf } from './words-of.ts';

const words = derived((knowledge) => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  return { changes: anyOf(all.flatMap((q) => q.changes)), thisDay: anyOf(all.flatMap((q) => q.this_day)) };
});

/** The words that ask so, where there are any. */
export function changesIn(knowledge: Knowledge, text: string): Span | null {
  const found = words(knowledge).changes.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Whether this very day is named. */
export const namesThisDay = (knowledge: Knowledge, text: string): boolean => words(knowledge).thisDay.test(text);
