// "Good morning", よろしくお願いします: said to whoever is asked, and read as nothing.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { anyOf } from './words-of.ts';

const courtesies = derived(
  (knowledge) =>
    new RegExp(
      `(?:${anyOf([...knowledge.languages.values()].flatMap(({ questions }) => questions.courtesies)).source})[,，、!！.。]*`,
      'gu',
    ),
);

/** The folded text with blanks in their place, so that all else stands where it stood. */
export const withoutCourtesies = (knowledge: Knowledge, text: string): string =>
  text.replace(courtesies(knowledge), (words) => ' '.repeat(words.length));
