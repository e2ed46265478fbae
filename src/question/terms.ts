// Whether a question asks what a word of the answers means: a status, or what stands on paper.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Term } from '../knowledge/language.ts';
import { fold } from '../language/fold.ts';

/** Each term by the words that the answers have for it, and by how else it is called. */
const terms = derived((knowledge): readonly (readonly [Term, string])[] =>
  [...knowledge.languages.values()]
    .flatMap(({ questions, answers }) =>
      Term.options.flatMap((term) =>
        [...questions.terms[term], answers.statuses[term]?.word ?? ''].map((word) => [term, fold(word)] as const),
      ),
    )
    .filter(([, word]) => word !== '')
    .sort(([, a], [, b]) => b.length - a.length),
);

/** The one with the longest word in the folded text. */
export const termIn = (knowledge: Knowledge, text: string): Term | null =>
  terms(knowledge).find(([, word]) => stands(text, word))?.[0] ?? null;

/** In Latin letters as whole words, often quoted. */
const stands = (text: string, word: string): boolean =>
  /^[a-z]/.test(word)
    ? new RegExp(`(?<![a-z0-9])${RegExp.escape(word)}(?![a-z0-9])`, 'u').test(text)
    : text.includes(word);
