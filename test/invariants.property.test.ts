import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ask } from '../src/ask.ts';
import { lazily } from '../src/knowledge/derived.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../src/language/answer-language.ts';
import { ageClaims } from '../src/plan/ages.ts';
import { claim, entryOf, visibleSources } from '../src/plan/cite.ts';
import { groundsOf } from '../src/plan/grounds.ts';
import { MAX_LENGTH } from '../src/question/strip.ts';
import type { Answer } from '../src/say/answer.ts';
import { wordsOf } from '../src/say/words.ts';
import { importerMeasures } from '../src/status/reach.ts';
import { resolve } from '../src/status/resolve.ts';
import {
  clearIsNeverPermission,
  echoesNothingLive,
  everyClaimHasItsPlace,
  everyClaimStands,
  everyRowStands,
  everyTextIsWhole,
  headlineIsTheAnswer,
  holds,
  noPrefectureIsToldTwice,
  notesNameEntries,
  nothingIsToldTwice,
  sourcesCover,
  staleHasItsAge,
  unknownIsNeverPermission,
  yesAndNoFit,
} from './holds.ts';
import { knowledge, TODAY } from './knowledge-for-tests.ts';
import { MISCHIEF, question } from './question/at-random.ts';
import { anyCharacter, runs, sampled } from './sampling.ts';

// Thousands of answers: seconds here, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const answer = (text: string, language?: AnswerLanguage): Answer => ask(knowledge, text, { today: TODAY, language });
const language = fc.option(fc.constantFrom(...ANSWER_LANGUAGES), { nil: undefined });
const RUNS = runs(300);
/** A sample takes each language in turn: this has no divisor in common with how many there are. */
const IN_TURN = 35;

/** Questions put together at random, each answered once for all that must hold of it. */
const sample = lazily(() =>
  fc
    .sample(fc.tuple(question, language), RUNS)
    .map(([text, chosen]) => ({ text, chosen, found: answer(text, chosen) })),
);

function always(check: (answer: Answer) => void): void {
  for (const { text, chosen, found } of sample())
    try {
      check(found);
    } catch (error) {
      throw new Error(`${JSON.stringify(text)} in ${chosen ?? 'its own language'}`, { cause: error });
    }
}

describe('of every answer to questions put together at random', () => {
  it('each claim cites an entry, and each cited entry has a source that users may see', () => always(everyClaimStands));

  it('each row of a table is as wide as its head and stands on entries', () => always(everyRowStands));

  it('the sources are those of the cited entries, the readable and the primary first, none internal, linked only where they may be', () =>
    always(sourcesCover));

  it('a note names entries, and what is told in English has a source in the list', () => always(notesNameEntries));

  it('the short answer has slots and what is behind it sections, each in reading order', () =>
    always(everyClaimHasItsPlace));

  it('the headline is the text of the first slot, and an answer stands on entries there', () =>
    always(headlineIsTheAnswer));

  it('nothing is told twice', () => always(nothingIsToldTwice));

  it('no group names a prefecture twice, and no prefecture is in two groups of one case', () =>
    always(noPrefectureIsToldTwice));

  it('unknown is never shown as allowed', () => always(unknownIsNeverPermission));

  it('what is clear is never shown as allowed, nor counted as that', () => always(clearIsNeverPermission));

  it('a yes or a no never contradicts the status', () => always(yesAndNoFit));

  it('what is stale has a claim with its date and age at once', () => always(staleHasItsAge));

  it('nothing of the asker comes back as a mention, a link or markup', () => always(echoesNothingLive));

  it('no text has a hole in it, and each button holds at most 90 ASCII characters', () => always(everyTextIsWhole));
});

describe('asking', () => {
  it('gives the same bytes for the same question, whatever was asked between', () => {
    fc.assert(
      fc.property(question, question, (text, other) => {
        const first = JSON.stringify(answer(text));
        answer(other);
        expect(JSON.stringify(answer(text))).toBe(first);
      }),
      RUNS,
    );
  });

  it('holds in a thread, whatever came before', () => {
    fc.assert(
      fc.property(question, question, (context, text) => {
        const found = ask(knowledge, text, { today: TODAY, context });
        everyClaimStands(found);
        sourcesCover(found);
        headlineIsTheAnswer(found);
        echoesNothingLive(found);
        expect(JSON.stringify(ask(knowledge, text, { today: TODAY, context }))).toBe(JSON.stringify(found));
      }),
      RUNS,
    );
  });

  it('never throws on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (any) => {
        const found = answer(any);
        everyClaimStands(found);
        echoesNothingLive(found);
      }),
      RUNS,
    );
  });

  it.each(['', ' ', '\n\t', '?', '\u0000', '\ud800', '\u202e\u200f', '。', '0'])(
    'of nothing (%j) is out of scope, said in one line with what can be asked',
    (text) => {
      const found = answer(text);
      expect(found).toMatchObject({ kind: 'out_of_scope', more: [], tables: [], verdicts: [], sources: [] });
      expect(found.short).toHaveLength(1);
      expect(found.headline).not.toBe('');
      expect(found.offers).not.toEqual([]);
      for (const prompt of found.offers) expect(found.headline).toContain(prompt);
    },
  );

  it.each(MISCHIEF)('with mischief in it gives the verdict as without it: %j', (mischief) => {
    const plain = answer('Can I ship scallops from Hokkaido to China?');
    const found = answer(`Can I ship ${mischief} scallops from Hokkaido to China?`);
    holds(found);
    expect(found.verdicts.filter((v) => v.product === 'scallop' && v.importer === 'cn').map((v) => v.status)).toEqual(
      expect.arrayContaining(plain.verdicts.map((v) => v.status)),
    );
  });

  it.each(['@everyone', '@channel', '@here'])('never echoes %s as it could ping', (ping) => {
    echoesNothingLive(answer(`${ping} can I ship scallops to China?`));
  });

  it.each([
    ['of words', 'scallops '],
    ['of one letter', 'a'],
    ['of digits', '2023-'],
    ['of kanji', '福島'],
    ['of names', 'ホタテ 中国 '],
    ['of brackets', '<@'],
    ['of link ends', ']('],
    ['of blanks', ' '],
  ])('100 kB %s answers, and reads no more of it than it says', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const found = answer(text);
    everyClaimStands(found);
    echoesNothingLive(found);
    expect(found.question.length).toBeLessThanOrEqual(MAX_LENGTH);
  });

  it('puts what was asked into the answer in one line', () => {
    expect(answer('  Can I ship\n scallops\tto China? ').question).toBe('Can I ship scallops to China?');
  });
});

describe('of every measure', () => {
  const measures = [...knowledge.measures.values()];

  it('the verdicts on its goods and day hold in every language', () => {
    const walk = measures.flatMap((measure) => ANSWER_LANGUAGES.map((chosen) => [measure, chosen] as const));
    for (const [{ importer, products, may_cover, from }, chosen] of sampled(walk, IN_TURN)) {
      const product = [...products, ...(may_cover ?? []).flatMap((open) => open.products)][0] ?? '';
      const words = wordsOf(knowledge, chosen);
      const day = from?.length === 10 ? from : '';
      holds(answer(`${words.product(product)} → ${words.importer(importer)} ${day}`, chosen));
    }
  });

  it('each stale verdict has the claim of its age, and all that stands under one cites', () => {
    for (const id of knowledge.importers.keys()) {
      if (importerMeasures(knowledge, id).length === 0) continue;
      for (const product of sampled(knowledge.products.keys(), 10)) {
        for (const verdict of resolve(knowledge, { importer: id, product, origins: [], actsOn: 'import' }, TODAY)) {
          const ages = ageClaims(knowledge, [verdict]);
          if (verdict.stale) expect(ages, `${id} ${product}`).not.toEqual([]);
          const { tables: _, ...places } = groundsOf(knowledge, verdict);
          for (const { kind, cites, sources } of [...Object.values(places).flat(), ...ages])
            expect(cites.length * sources.length, `${id} ${product}: ${kind}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('of every entry', () => {
  const entries = [...knowledge.measures.values(), ...knowledge.facts.values()];

  it('a claim on it cites it with the sources that users may see, and no other', () => {
    for (const entry of entries) {
      const shown = visibleSources(knowledge, entry).map((source) => source.id);
      const [made] = claim(knowledge, 'disputed', { entry: entry.id }, [entry]);
      if (shown.length === 0) expect(made, entry.id).toBeUndefined();
      else expect(made, entry.id).toMatchObject({ cites: [entry.id], sources: shown });
      for (const id of shown) expect(knowledge.sources.get(id)?.link).not.toBe('internal');
    }
  });

  it('no claim stands on an entry without a source to show', () => {
    const [first] = entries;
    if (first) expect(claim(knowledge, 'thin', { evidence: 'inferred' }, [{ ...first, sources: [] }])).toEqual([]);
    expect(claim(knowledge, 'thin', { evidence: 'inferred' }, [])).toEqual([]);
    expect(entryOf(knowledge, 'no-such-entry')).toBeUndefined();
  });

  it('a question in the words of a fact holds in every language', () => {
    const walk = [...knowledge.facts.values()].flatMap((fact) =>
      (['en', 'ja', 'zh-Hans'] as const).map((chosen) => [fact, chosen] as const),
    );
    for (const [fact, chosen] of sampled(walk, IN_TURN))
      holds(answer(wordsOf(knowledge, chosen).text(fact.statement), chosen));
  });
});
