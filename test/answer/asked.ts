// Queries and verdicts made by hand, for the tests of this folder.
import { type Words, wordsOf } from '../../src/answer/words.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { casesOf, queryOf } from '../../src/question/make.ts';
import type { Case, Query } from '../../src/question/query.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

/** Every planted knowledge has the words of the frozen one. */
export const words: Words = wordsOf(knowledge, 'en');

/** What a test says of a query: its cases are each importer with each of the goods. */
type Said = Partial<Omit<Query, 'cases'> & Pick<Case, 'steps' | 'actsOn' | 'at'>>;

/** The status of fish to China, but for what is given. */
export const asked = ({
  importers = ['cn'],
  products = ['fish'],
  origins = [],
  steps = [],
  actsOn = 'import',
  at = null,
  ...more
}: Said = {}): Query =>
  queryOf({
    language: 'en',
    intents: ['status'],
    cases: casesOf(importers, products, { origins, steps, actsOn, at }),
    ...more,
  });

interface Resolved {
  readonly importer?: string;
  readonly product?: string;
  readonly origins?: readonly string[];
  readonly day?: string;
}

export const verdictsOn = (
  held: Knowledge,
  { importer = 'cn', product = 'fish', origins = [], day = TODAY }: Resolved = {},
): Verdict[] => resolve(held, { importer, product, origins, steps: [], actsOn: 'import' }, day);
