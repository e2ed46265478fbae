// What must not depend on how a question is put: politeness, the order of its clauses, its language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { runs } from '../sampling.ts';
import { asked, type Case, GREETINGS, LANGUAGES, ORDERS, THANKS } from './templates.ts';

const answer = (question: string) => ask(knowledge, question, { today: TODAY });
const understood = ({ kind, query, verdicts }: ReturnType<typeof answer>) => ({
  kind,
  intents: query.intents,
  verdicts,
});
const sourcesOf = (question: string) =>
  answer(question)
    .sources.map(({ id }) => id)
    .sort();

const cases: fc.Arbitrary<Case> = fc.record({
  product: fc.constantFrom(...knowledge.products.keys()),
  origin: fc.constantFrom(...knowledge.prefectures.keys()),
  importer: fc.constantFrom(...knowledge.importers.keys()),
});

/** Their word in one language also points at a fact (a tin, a chestnut that was measured), whose sources are then told too. */
const POINTS_AT_A_FACT = new Set([
  'oyster',
  'bonito-flakes',
  'chestnut',
  'canned-fish',
  'dried-fish',
  'canned-mackerel',
  'frozen-scallop',
]);

describe.each(LANGUAGES)('a question in %s', (language) => {
  it('names what its template was given', () => {
    fc.assert(
      fc.property(cases, (named) => {
        const { verdicts, query } = answer(asked(language, 0, named));
        expect(query.products).toContain(named.product);
        expect(query.origins).toEqual([named.origin]);
        expect(query.importers).toContain(named.importer);
        expect(verdicts.length).toBeGreaterThan(0);
      }),
      runs(60),
    );
  });

  it('means the same with a greeting before it or thanks after it', () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.constantFrom('', ...GREETINGS[language]),
        fc.constantFrom('', ...THANKS[language]),
        (named, order, greeting, thanks) => {
          const plain = asked(language, order, named);
          expect(understood(answer(`${greeting}${plain}${thanks}`))).toEqual(understood(answer(plain)));
        },
      ),
      runs(80),
    );
  });

  it('has the same verdicts in any order of its clauses', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (named, order) => {
        const plain = answer(asked(language, 0, named)).verdicts;
        expect(answer(asked(language, order % ORDERS[language].length, named)).verdicts).toEqual(plain);
      }),
      runs(80),
    );
  });

  it('has the verdicts and the sources of the same question in English', () => {
    fc.assert(
      fc.property(cases, (named) => {
        const [question, english] = [asked(language, 0, named), asked('en', 0, named)];
        expect(answer(question).verdicts).toEqual(answer(english).verdicts);
        if (!POINTS_AT_A_FACT.has(named.product)) expect(sourcesOf(question)).toEqual(sourcesOf(english));
      }),
      runs(60),
    );
  });
});
