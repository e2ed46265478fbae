// Which kinds of papers a question asks after: "do I need a certificate of origin?" is of one of several.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Paper } from '../knowledge/schema.ts';
import { anyOf } from './words-of.ts';

const patterns = derived((knowledge): readonly (readonly [Paper, RegExp])[] =>
  Paper.options.map((paper) => [
    paper,
    anyOf([...knowledge.languages.values()].flatMap(({ questions }) => questions.papers?.[paper] ?? [])),
  ]),
);

const enough = derived((knowledge) =>
  anyOf([...knowledge.languages.values()].flatMap(({ questions }) => questions.enough ?? [])),
);

/** In the order of the kinds; none where it is asked whether they are all that is needed. */
export const papersIn = (knowledge: Knowledge, text: string): Paper[] =>
  enough(knowledge).test(text)
    ? []
    : patterns(knowledge).flatMap(([paper, pattern]) => (pattern.test(text) ? [paper] : []));
