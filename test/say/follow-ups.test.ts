import { expect, it } from 'vitest';
import { decodeQuery } from '../../src/question/encode.ts';
import { followUps } from '../../src/say/follow-ups.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { asked, words } from '../plan/asked.ts';

const next = (query: Parameters<typeof asked>[0] = {}) => followUps(knowledge, words, asked(query), TODAY);
const decoded = (query: string) => decodeQuery(knowledge, query)?.query;

it('what is asked next are three questions on the same goods and importer, each of another kind', () => {
  const found = next({ origins: ['chiba'], at: '2025-06', products: ['fish', 'rice'], importers: ['hk', 'cn'] });
  expect(found).toHaveLength(3);
  const queries = found.map(({ query }) => decoded(query));
  for (const query of queries)
    expect(query?.cases).toMatchObject([
      // Which prefectures is asked of all of them.
      {
        product: 'fish',
        importer: 'hk',
        origins: query?.intents[0] === 'list_regions' ? [] : ['chiba'],
        at: '2025-06',
      },
    ]);
  expect(new Set(queries.map((query) => query?.intents[0])).size).toBe(3);
});

it('what was asked already is not offered again', () => {
  for (const intent of ['requirements', 'list_regions', 'timeline', 'source'] as const)
    expect(next({ intents: [intent] }).map(({ query }) => decoded(query)?.intents[0])).not.toContain(intent);
});

it('each question names the goods and the importer', () => {
  for (const { question } of next()) {
    expect(question).toContain(words.product('fish'));
    expect(question).toContain(words.importer('cn'));
  }
});

it('without goods or without an importer nothing is offered', () => {
  expect(next({ products: [] })).toEqual([]);
  expect(next({ importers: [] })).toEqual([]);
});
