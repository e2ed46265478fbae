// Answers as Discord messages: the contract of every place, and limits over the whole knowledge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, plain } from '../../../adapters/discord/markdown.ts';
import { ask } from '../../../src/ask.ts';
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import type { Query } from '../../../src/question/query.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { question } from '../../question/at-random.ts';
import { anyCharacter, runs, sampled } from '../../sampling.ts';
import { contract, keeps, LANGUAGES, type Place } from '../present/contract.ts';
import { read } from './bodies.ts';

/** What stands around an answer takes the rest of the 4,000 characters. */
const discord: Place = { messages: read, room: 2_900 };

contract('Discord', discord);

const item = (ids: Iterable<string>): fc.Arbitrary<string> => fc.constantFrom(...ids);
/** A long period for several goods and importers is more verdicts than one message holds; one of each is asked then. */
const asked = (importers: readonly string[], products: readonly string[], rest: typeof PLAIN): Query['cases'] =>
  rest.at?.includes('/')
    ? casesOf(importers.slice(0, 1), products.slice(0, 1), rest)
    : casesOf(importers, products, rest);

const queries: fc.Arbitrary<Query> = fc
  .record({
    intents: fc.constantFrom(
      ['status'] as const,
      ['list_regions', 'status'] as const,
      ['timeline'] as const,
      ['comparison', 'status'] as const,
      ['sampling'] as const,
      ['source'] as const,
      ['requirements'] as const,
      ['list_products'] as const,
    ),
    importers: fc.array(item(knowledge.importers.keys()), { maxLength: 2 }),
    products: fc.array(item(knowledge.products.keys()), { maxLength: 2 }),
    origins: fc.array(item(knowledge.prefectures.keys()), { maxLength: 2 }),
    at: fc.constantFrom(null, '2023-08', '2011/2025', '2025-06-29'),
    actsOn: fc.constantFrom('import', 'sale'),
    language: fc.constantFrom(...LANGUAGES),
  })
  .map(({ language, intents, importers, products, origins, at, actsOn }) =>
    queryOf({ language, intents, cases: asked(importers, products, { ...PLAIN, origins, at, actsOn }) }),
  );

describe('whatever is asked', () => {
  it('no query over the whole knowledge breaks a limit or loses anything', () => {
    fc.assert(
      fc.property(queries, (query) => {
        keeps(ask(knowledge, query, { today: TODAY }), discord);
      }),
      runs(150),
    );
  });

  it('no question, however odd, breaks a limit, pings anybody or loses anything', () => {
    fc.assert(
      fc.property(question, (text) => {
        keeps(ask(knowledge, text, { today: TODAY }), discord);
      }),
      runs(150),
    );
  });

  it('each product to each importer that restricts fits, in the language that is longest', () => {
    for (const importer of sampled(knowledge.importers.keys(), 3))
      for (const product of ['list_products', 'status'] as const) {
        const query = queryOf({ language: 'en', intents: [product], cases: casesOf([importer], [], PLAIN) });
        keeps(ask(knowledge, query, { today: TODAY }), discord);
      }
  });

  it('text comes back from its escapes as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        fc.pre(!/https?:|[\u200b\n]/.test(text));
        expect(plain(escaped(text))).toBe(text);
      }),
    );
  });
});
