// Queries of every shape that the schema allows and reading could give, whatever was typed: for the tests of their codes.
import fc from 'fast-check';
import { Intent, Superlative } from '../../src/knowledge/language.ts';
import { ActsOn, Step, Topic } from '../../src/knowledge/schema.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { queryOf } from '../../src/question/make.ts';
import { Form, Part, type Query } from '../../src/question/query.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const prefectures = [...knowledge.prefectures.keys()];

export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const period = fc.tuple(date, date).map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? `${a}/${b}` : `2010/${b}`));

const steps = fc.array(fc.record({ step: fc.constantFrom(...Step.options), origin: fc.constantFrom(...prefectures) }), {
  maxLength: 3,
});
const oneCase = fc.record({
  importer: fc.option(fc.constantFrom(...knowledge.importers.keys())),
  product: fc.option(fc.constantFrom(...knowledge.products.keys())),
  origins: fc.subarray(prefectures),
  steps,
  actsOn: fc.constantFrom(...ActsOn.options),
  at: fc.option(fc.oneof(date, period)),
  unread: fc.option(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'.*+,;%~/ aé福') })),
});
/** Most lines tell of nothing in their goods, and then hold nothing of it. */
const line = fc
  .tuple(oneCase, fc.uniqueArray(fc.constantFrom(...knowledge.products.keys()), { maxLength: 2 }))
  .map(([one, ingredients]) => (ingredients.length > 0 ? { ...one, ingredients } : one));
const cases = fc
  .tuple(line, fc.array(line, { maxLength: 3 }))
  .map(([first, others]): Query['cases'] => [first, ...others]);

const pointers = (ids: Iterable<string>) =>
  fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), weight: fc.nat(2_000) }), {
    maxLength: 5,
    selector: ({ id }) => id,
  });
/** Free text: what separates fields is as likely as any other sign. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'.*+,;%~/ aé福') }),
);
const texts = fc.array(text, { maxLength: 3 });
const some = <T>(of: readonly T[], most = of.length): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: most });

export const queries: fc.Arbitrary<Query> = fc
  .record({
    language: fc.constantFrom(...ANSWER_LANGUAGES),
    form: fc.constantFrom(...Form.options),
    scope: fc.constantFrom('in', 'out', 'opinion'),
    intents: some(Intent.options, 4),
    cases,
    topics: some(Topic.options, 4),
    parties: some([...knowledge.parties.keys()], 3),
    entries: pointers([...knowledge.facts.keys(), ...knowledge.measures.keys()]),
    hits: pointers(knowledge.facts.keys()),
    series: pointers(knowledge.series.keys()),
    superlative: fc.option(fc.constantFrom(...Superlative.options)),
    dates: fc.array(date, { maxLength: 3 }),
    impossibleDates: texts,
    premise: fc.option(fc.constantFrom('lifted', 'banned')),
    future: fc.boolean(),
    past: fc.boolean(),
    lifts: fc.boolean(),
    statusSaid: fc.boolean(),
    elsewhere: texts,
    ingredients: some([...knowledge.products.keys()], 3),
    unread: texts,
    leftOut: fc.nat(100_000),
    choices: fc.array(
      fc.record({
        importer: fc.option(fc.constantFrom(...knowledge.importers.keys())),
        product: fc.option(fc.constantFrom(...knowledge.products.keys())),
      }),
      { maxLength: 4 },
    ),
    read: fc.array(fc.record({ typed: text, read: text }), { maxLength: 3 }),
    assumed: some(Part.options),
  })
  .map(queryOf);
