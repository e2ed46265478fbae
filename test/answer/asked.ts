// Readings and verdicts made by hand, for the tests of this folder.
import { type Words, wordsOf } from '../../src/answer/words.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Query, type Reading, readingOf } from '../../src/question/query.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

/** Every planted knowledge has the words of the frozen one. */
export const words: Words = wordsOf(knowledge, 'en');

/** The status of fish to China, but for what is given. */
export const asked = (query: Partial<Query> = {}, beside: Partial<Reading> = {}): Reading => ({
  ...readingOf(
    {
      intents: ['status'],
      importers: ['cn'],
      products: ['fish'],
      origins: [],
      steps: [],
      at: null,
      actsOn: 'import',
      assumed: [],
      read: [],
      ...query,
    },
    'en',
  ),
  ...beside,
});

interface Case {
  readonly importer?: string;
  readonly product?: string;
  readonly origins?: readonly string[];
  readonly day?: string;
}

export const verdictsOn = (
  held: Knowledge,
  { importer = 'cn', product = 'fish', origins = [], day = TODAY }: Case = {},
): Verdict[] => resolve(held, { importer, product, origins, actsOn: 'import' }, day);
