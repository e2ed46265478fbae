// A query is all that its answer depends on: asked again, written down or read back, it is answered as the question was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionFiles, readQuestions } from '../adapters/desk/eval.ts';
import { type AskOptions, ask } from '../src/ask.ts';
import { decodeQuery, encodeQuery } from '../src/question/encode.ts';
import { Query } from '../src/question/query.ts';
import type { Answer } from '../src/say/answer.ts';
import { knowledge, TODAY } from './knowledge-for-tests.ts';
import { question } from './question/at-random.ts';
import { asked, type Case, GREETINGS, LANGUAGES, ORDERS } from './question/templates.ts';
import { anyCharacter, runs, sampled } from './sampling.ts';

const questions = questionFiles().flatMap(readQuestions);

/** A code that is longer is kept by a place in its state. */
const LONG = 2_000;

/** Returns the length of its code. */
function standsByItself(text: string, options: AskOptions): number {
  const answer: Answer = ask(knowledge, text, options);
  const { query } = answer;
  expect(Query.parse(query), text).toEqual(query);
  expect(ask(knowledge, query, { today: options.today }), text).toEqual({ ...answer, question: '' });
  const code = encodeQuery(knowledge, query, answer.asOf);
  const version = knowledge.version.hash.slice(0, 4);
  if (code.length <= LONG) expect(decodeQuery(knowledge, code), text).toEqual({ query, day: answer.asOf, version });
  return code.length;
}

const areShort = (lengths: readonly number[]): void =>
  expect(lengths.filter((length) => length > LONG).length / lengths.length).toBeLessThan(0.01);

const cases: fc.Arbitrary<Case> = fc.record({
  product: fc.constantFrom(...knowledge.products.keys()),
  origin: fc.constantFrom(...knowledge.prefectures.keys()),
  importer: fc.constantFrom(...knowledge.importers.keys()),
});

describe('the query of an answer stands by itself', () => {
  it('for the questions of the set, each on its day and after the question before it', () => {
    expect(questions.length).toBeGreaterThan(500);
    areShort(
      sampled(questions, 10).map(({ q, context, today }) =>
        standsByItself(q, { today: today ?? TODAY, context: context ?? undefined }),
      ),
    );
  });

  it.each(LANGUAGES)('for questions in %s put together from names and orders of clauses', (language) => {
    const lengths: number[] = [];
    fc.assert(
      fc.property(cases, fc.nat(), fc.constantFrom('', ...GREETINGS[language]), (named, order, greeting) => {
        const text = `${greeting}${asked(language, order % ORDERS[language].length, named)}`;
        lengths.push(standsByItself(text, { today: TODAY }));
      }),
      runs(200),
    );
    areShort(lengths);
  });

  it('for whatever else is typed, in any language, thread and place', () => {
    const lengths: number[] = [];
    const around = fc.record({
      context: fc.option(question, { nil: undefined }),
      language: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
      defaults: fc.option(fc.record({ importer: fc.constantFrom(...knowledge.importers.keys()) }), { nil: undefined }),
    });
    fc.assert(
      fc.property(question, around, (text, options) => {
        lengths.push(standsByItself(text, { today: TODAY, ...options }));
      }),
      runs(200),
    );
    areShort(lengths);
  });

  it('for text that is none', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(standsByItself(any, { today: TODAY })).toBeLessThanOrEqual(LONG);
      }),
      runs(200),
    );
  });
});
