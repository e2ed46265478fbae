// Answers as Discord messages: the contract of every place, limits over the whole knowledge, and how they look.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, plain } from '../../../adapters/discord/markdown.ts';
import { messageOf, pagesOf } from '../../../adapters/discord/render.ts';
import { openly, privately } from '../../../adapters/discord/reply.ts';
import type { Answer } from '../../../src/answer/answer.ts';
import { wordsOf } from '../../../src/answer/words.ts';
import { ask } from '../../../src/ask.ts';
import { encodeQuery } from '../../../src/question/encode.ts';
import type { Query } from '../../../src/question/query.ts';
import { question } from '../../answer/questions.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { contract, keeps, LANGUAGES, type Message } from '../present/contract.ts';
import { textOf } from './acts.ts';
import { samples } from './samples.ts';
import { type Body, type Component, messageFaults, V2, walk } from './valid.ts';

/** Every page of the answer, as the first asker sees them. */
function bodiesOf(answer: Answer, query = encodeQuery(knowledge, answer.query, answer.asOf)) {
  const words = wordsOf(knowledge, answer.language);
  return pagesOf(answer, words).map(({ index }) => {
    const shown = { answer, words, query, page: index, asked: answer.question, notes: [], isPrivate: true };
    return wire(openly([messageOf(shown)]));
  });
}

/** As it goes over the line. */
function wire({ components }: { readonly components: readonly object[] }): Body {
  const sent: Component[] = JSON.parse(JSON.stringify(components));
  return { components: sent, flags: V2, allowed_mentions: { parse: [] } };
}

const LINK = /\]\((https?:\/\/[^)\s]+)\)/g;
const MENTION = /(?<!\\)<[@#!][^>]*>|@(?:everyone|here)\b/g;

function read(answer: Answer): Message[] {
  return bodiesOf(answer).map((body) => {
    const raw = textOf(body);
    const addresses = [...walk(body.components)].flatMap(({ url }) => url ?? []);
    return {
      text: plain(raw.replace(LINK, ']'))
        .replace(/^(?:###|-#|-) /gm, '')
        .replace(/\*\*/g, ''),
      links: [...[...raw.matchAll(LINK)].map((match) => match[1] ?? ''), ...addresses].map(undone),
      pings: raw.match(MENTION) ?? [],
      faults: messageFaults(body),
    };
  });
}

/** Brackets are percent-encoded in links; which of them were so before does not matter to who follows them. */
const undone = (url: string): string =>
  sources.find((known) => known.replace(/[()<>\s]/g, (char) => encoded(char)) === url) ?? url;
const encoded = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
const sources = [...knowledge.sources.values()].flatMap(({ url }) => url ?? []);

contract('Discord', read);

const item = (ids: Iterable<string>): fc.Arbitrary<string> => fc.constantFrom(...ids);
/** A long period for several goods and importers is more verdicts than one message holds; one of each is asked then. */
const one = (query: Query): Query =>
  query.at?.includes('/')
    ? { ...query, importers: query.importers.slice(0, 1), products: query.products.slice(0, 1) }
    : query;

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
    steps: fc.constant([]),
    at: fc.constantFrom(null, '2023-08', '2011/2025', '2025-06-29'),
    actsOn: fc.constantFrom('import', 'sale'),
    assumed: fc.constant([]),
    read: fc.constant([]),
  })
  .map(one);

describe('whatever is asked', () => {
  it('no query over the whole knowledge breaks a limit or loses anything', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...LANGUAGES), (query, language) => {
        keeps(ask(knowledge, query, { today: TODAY, language }), read);
      }),
      { numRuns: 150 },
    );
  });

  it('no question, however odd, breaks a limit, pings anybody or loses anything', () => {
    fc.assert(
      fc.property(question, (text) => {
        keeps(ask(knowledge, text, { today: TODAY }), read);
      }),
      { numRuns: 150 },
    );
  });

  it('each product to each importer that restricts fits, in the language that is longest', () => {
    for (const importer of knowledge.importers.keys())
      for (const product of ['list_products', 'status'] as const) {
        const query: Query = {
          intents: [product],
          importers: [importer],
          products: [],
          origins: [],
          steps: [],
          at: null,
          actsOn: 'import',
          assumed: [],
          read: [],
        };
        keeps(ask(knowledge, query, { today: TODAY, language: 'en' }), read);
      }
  });

  it('text comes back from its escapes as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/https?:|[\u200b\n]/.test(text));
        expect(plain(escaped(text))).toBe(text);
      }),
    );
  });
});

describe('how it looks', () => {
  it.each(Object.keys(samples))('%s', (name) => {
    expect(bodiesOf(samples[name] as Answer, '1.0123.20261123.0.cn.scallop.1.0..')).toMatchSnapshot();
  });

  it('is private only where it is asked to be', () => {
    expect(privately([]).flags).toContain(64);
    expect(openly([]).flags).not.toContain(64);
  });

  it('has no colour of permission where nothing is known', () => {
    const [unknown] = bodiesOf(ask(knowledge, 'Can Aomori apples go to Mongolia?', { today: TODAY }));
    expect(unknown?.components?.[0]?.accent_color).toBe(0x95a5a6);
  });
});
