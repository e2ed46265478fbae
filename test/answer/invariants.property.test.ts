import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ageSentences } from '../../src/answer/ages.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { entryOf, sentence, visibleSources } from '../../src/answer/cite.ts';
import { statusSentences } from '../../src/answer/status-sentences.ts';
import { wordsOf } from '../../src/answer/words.ts';
import { ask } from '../../src/ask.ts';
import { lazily } from '../../src/knowledge/derived.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { resolve } from '../../src/status/resolve.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { runs, sampled } from '../sampling.ts';
import {
  caveatsHaveSources,
  echoesNothingLive,
  everyRowStands,
  everySentenceStands,
  everyTextIsWhole,
  headlineIsTheVerdict,
  holds,
  sourcesCover,
  staleHasItsAge,
  unknownIsNeverPermission,
} from './holds.ts';
import { MISCHIEF, question } from './questions.ts';

// Thousands of answers: seconds here, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const answer = (text: string, language?: AnswerLanguage): Answer => ask(knowledge, text, { today: TODAY, language });
const language = fc.option(fc.constantFrom(...ANSWER_LANGUAGES), { nil: undefined });
const RUNS = runs(300);

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
  it('each sentence cites an entry, and each cited entry has a source that users may see', () =>
    always(everySentenceStands));

  it('each row of a table is as wide as its head and stands on entries', () => always(everyRowStands));

  it('the sources are those of the cited entries, primary ones first, none internal, linked only where they may be', () =>
    always(sourcesCover));

  it('what a caveat cites has a source in the list', () => always(caveatsHaveSources));

  it('the headline is the text of the one sentence whose part is verdict, and the parts come in reading order', () =>
    always(headlineIsTheVerdict));

  it('unknown is never shown as allowed', () => always(unknownIsNeverPermission));

  it('what is stale has a sentence with its date and age', () => always(staleHasItsAge));

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
        everySentenceStands(found);
        sourcesCover(found);
        headlineIsTheVerdict(found);
        echoesNothingLive(found);
        expect(JSON.stringify(ask(knowledge, text, { today: TODAY, context }))).toBe(JSON.stringify(found));
      }),
      RUNS,
    );
  });

  it('never throws on any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(text, (any) => {
        const found = answer(any);
        everySentenceStands(found);
        echoesNothingLive(found);
      }),
      RUNS,
    );
  });

  it.each(['', ' ', '\n\t', '?', '\u0000', '\ud800', '\u202e\u200f', '。', '0'])(
    'of nothing (%j) is out of scope, said in one line with what can be asked',
    (text) => {
      const found = answer(text);
      expect(found).toMatchObject({ kind: 'out_of_scope', sentences: [], verdicts: [], sources: [] });
      expect(found.headline).not.toBe('');
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
    everySentenceStands(found);
    echoesNothingLive(found);
    expect(found.question.length).toBeLessThanOrEqual(2000);
  });

  it('puts what was asked into the answer in one line', () => {
    expect(answer('  Can I ship\n scallops\tto China? ').question).toBe('Can I ship scallops to China?');
  });
});

describe('of every measure', () => {
  const measures = [...knowledge.measures.values()];

  it('the verdicts on its goods and day hold in every language', () => {
    for (const { importer, products, may_cover, from } of sampled(measures, 4)) {
      const product = [...products, ...(may_cover ?? []).flatMap((open) => open.products)][0] ?? '';
      for (const chosen of ANSWER_LANGUAGES) {
        const words = wordsOf(knowledge, chosen);
        const day = from?.length === 10 ? from : '';
        holds(answer(`${words.product(product)} → ${words.importer(importer)} ${day}`, chosen));
      }
    }
  });

  it('each stale verdict under it has its age sentence, each unknown one no word of permission', () => {
    for (const id of knowledge.importers.keys()) {
      if (importerMeasures(knowledge, id).length === 0) continue;
      for (const product of sampled(knowledge.products.keys(), 5)) {
        for (const verdict of resolve(knowledge, { importer: id, product, origins: [], actsOn: 'import' }, TODAY)) {
          const english = wordsOf(knowledge, 'en');
          const sentences = [
            ...statusSentences(knowledge, english, verdict),
            ...ageSentences(knowledge, english, [verdict]),
          ];
          if (verdict.stale)
            expect(
              sentences.some((s) => s.part === 'age'),
              `${id} ${product}`,
            ).toBe(true);
          for (const s of sentences) expect(s.cites.length * s.sources.length, s.text).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('of every entry', () => {
  const entries = [...knowledge.measures.values(), ...knowledge.facts.values()];

  it('a sentence on it cites it with the sources that users may see, and no other', () => {
    for (const entry of entries) {
      const shown = visibleSources(knowledge, entry).map((source) => source.id);
      const [made] = sentence(knowledge, 'voices', 'text', [entry]);
      if (shown.length === 0) expect(made, entry.id).toBeUndefined();
      else expect(made, entry.id).toMatchObject({ cites: [entry.id], sources: shown });
      for (const id of shown) expect(knowledge.sources.get(id)?.link).not.toBe('internal');
    }
  });

  it('no sentence stands on an entry without a source to show', () => {
    const [first] = entries;
    if (first) expect(sentence(knowledge, 'voices', 'text', [{ ...first, sources: [] }])).toEqual([]);
    expect(sentence(knowledge, 'voices', 'text', [])).toEqual([]);
    expect(entryOf(knowledge, 'no-such-entry')).toBeUndefined();
  });

  it('a question in the words of a fact holds in every language', () => {
    for (const fact of sampled(knowledge.facts.values(), 8)) {
      for (const chosen of ['en', 'ja', 'zh-Hans'] as const) {
        holds(answer(wordsOf(knowledge, chosen).text(fact.statement), chosen));
      }
    }
  });
});
