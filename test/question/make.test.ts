import { describe, expect, it } from 'vitest';
import { casesOf, PLAIN, queryOf } from '../../src/question/make.ts';
import { Query } from '../../src/question/query.ts';

const pairs = (importers: string[], products: string[]) =>
  casesOf(importers, products, PLAIN).map(({ importer, product }) => `${importer} ${product}`);

describe('cases', () => {
  it('are each importer with each of the goods, in the order of naming', () => {
    expect(pairs(['hk', 'cn'], ['rice', 'fish'])).toEqual(['hk rice', 'hk fish', 'cn rice', 'cn fish']);
  });

  it('are one at least, which names nothing where nothing was named', () => {
    expect(pairs([], [])).toEqual(['null null']);
    expect(pairs(['cn'], [])).toEqual(['cn null']);
    expect(pairs([], ['rice', 'fish'])).toEqual(['null rice', 'null fish']);
  });

  it('all have the places, steps, deed and date of the question, and nothing else that it is given', () => {
    const rest = {
      origins: ['chiba'],
      steps: [{ step: 'packed' as const, origin: 'tokyo' }],
      actsOn: 'sale' as const,
      at: '2023',
      unread: null,
    };
    const from = { importer: 'hk', product: 'rice', ...rest };
    expect(casesOf(['cn', 'kr'], ['fish'], from)).toEqual([
      { importer: 'cn', product: 'fish', ...rest },
      { importer: 'kr', product: 'fish', ...rest },
    ]);
  });
});

describe('a query', () => {
  const plain = queryOf({ language: 'ko', intents: ['status'], cases: casesOf(['cn', 'hk'], ['fish', 'rice'], PLAIN) });

  it('of what is given says nothing else: its status is asked, in scope, and nothing was said beside it', () => {
    expect(plain).toEqual({
      language: 'ko',
      form: 'plain',
      asks: null,
      changes: false,
      scope: 'in',
      intents: ['status'],
      cases: casesOf(['cn', 'hk'], ['fish', 'rice'], PLAIN),
      importers: ['cn', 'hk'],
      products: ['fish', 'rice'],
      origins: [],
      topics: [],
      parties: [],
      papers: [],
      act: false,
      issuer: false,
      saying: false,
      entries: [],
      hits: [],
      series: [],
      term: null,
      superlative: null,
      dates: [],
      impossibleDates: [],
      premise: null,
      future: false,
      past: false,
      lifts: false,
      statusSaid: true,
      elsewhere: [],
      via: [],
      ingredients: [],
      read: [],
      unread: [],
      leftOut: 0,
      next: [],
      choices: [],
      assumed: [],
    });
    expect(Query.parse(plain)).toEqual(plain);
  });

  it('has the unions of its cases, each once, in the order of naming', () => {
    const { importers, products, origins } = queryOf({
      language: 'en',
      intents: [],
      cases: [
        { ...PLAIN, importer: 'kr', product: 'rice', origins: ['chiba', 'tokyo'] },
        { ...PLAIN, importer: 'cn', product: null, origins: ['aomori', 'chiba'] },
        { ...PLAIN, importer: 'kr', product: 'beef' },
      ],
    });
    expect({ importers, products, origins }).toEqual({
      importers: ['kr', 'cn'],
      products: ['rice', 'beef'],
      origins: ['chiba', 'tokyo', 'aomori'],
    });
  });

  it('has whatever is said beside them', () => {
    const more = { topics: ['talks' as const], statusSaid: false, assumed: ['products' as const] };
    expect(queryOf({ language: 'en', intents: ['reason'], cases: plain.cases, ...more })).toMatchObject(more);
  });
});
