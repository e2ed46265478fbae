// Queries, verdicts and what a plan is made from, by hand: for the tests of this folder and of what tells it.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact } from '../../src/knowledge/schema.ts';
import { type Asked, askedOf } from '../../src/plan/asked.ts';
import type { Relevant } from '../../src/plan/relevance.ts';
import { casesOf, queryOf } from '../../src/question/make.ts';
import type { Case, Query } from '../../src/question/query.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact } from '../planted.ts';

/** Every planted knowledge has the words of the frozen one. */
export const words: Words = wordsOf(knowledge, 'en');

/** What a test says of a query: its cases are each importer with each of the goods. */
export type Said = Partial<Omit<Query, 'cases'> & Pick<Case, 'steps' | 'actsOn' | 'at'>>;

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

/** What a plan of that query is made from; with these facts, where they are given. */
export const askedOn = (held: Knowledge, said: Said = {}, facts?: readonly Relevant[]): Asked => ({
  ...askedOf(held, asked(said), TODAY),
  ...(facts ? { facts } : {}),
});

/** A fact that is meant to that degree. */
export const relevant = (id: string, relevance: number, more: Partial<Fact> = {}): Relevant => ({
  fact: fact(id, more),
  relevance,
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
): readonly Verdict[] => resolve(held, { importer, product, origins, steps: [], actsOn: 'import' }, day);
