import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Intent } from '../../src/knowledge/language.ts';
import { ActsOn, Step } from '../../src/knowledge/schema.ts';
import { decodeQuery, encodeQuery, MAX_ENCODED } from '../../src/question/encode.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const prefectures = [...knowledge.prefectures.keys()];
const day = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const at = fc.oneof(
  fc.constant(null),
  date,
  fc.tuple(date, date).map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? `${a}/${b}` : `2010/${b}`)),
);

const queries = (most: number): fc.Arbitrary<Query> =>
  fc.record({
    intents: fc.uniqueArray(fc.constantFrom(...Intent.options), { minLength: 1, maxLength: Math.min(most, 2) }),
    importers: fc.uniqueArray(fc.constantFrom(...knowledge.importers.keys()), { minLength: 1, maxLength: most }),
    products: fc.uniqueArray(fc.constantFrom(...knowledge.products.keys()), { minLength: 1, maxLength: most }),
    origins: fc.subarray(prefectures),
    steps: fc.array(fc.record({ step: fc.constantFrom(...Step.options), origin: fc.constantFrom(...prefectures) }), {
      maxLength: most - 1,
    }),
    at,
    actsOn: fc.constantFrom(...ActsOn.options),
    assumed: fc.constant([]),
    read: fc.constant([]),
  });

describe('the compact form of a query', () => {
  it('is ASCII of at most 90 characters, however much is asked', () => {
    fc.assert(
      fc.property(queries(12), (query) => {
        const text = encodeQuery(knowledge, query, TODAY);
        expect(text).toMatch(/^[\x21-\x7e]+$/);
        expect(text.length).toBeLessThanOrEqual(MAX_ENCODED);
        expect(MAX_ENCODED).toBe(90);
      }),
    );
  });

  it('reads back as the same query, day and version', () => {
    fc.assert(
      fc.property(queries(1), day, (query, asOf) => {
        const decoded = decodeQuery(knowledge, encodeQuery(knowledge, query, asOf));
        expect(decoded).toEqual({ query, day: asOf, version: knowledge.version.hash.slice(0, 4) });
      }),
    );
  });

  it('keeps every origin and the date of a query too long for it, and invents nothing', () => {
    fc.assert(
      fc.property(queries(12), (query) => {
        const decoded = decodeQuery(knowledge, encodeQuery(knowledge, query, TODAY))?.query;
        expect(decoded).toMatchObject({ origins: query.origins, at: query.at, actsOn: query.actsOn });
        expect(query.products.slice(0, decoded?.products.length)).toEqual(decoded?.products);
        expect(query.importers.slice(0, decoded?.importers.length)).toEqual(decoded?.importers);
      }),
    );
  });
});

describe('what was not written by it', () => {
  const good = encodeQuery(
    knowledge,
    {
      intents: ['status'],
      importers: ['cn'],
      products: ['scallop'],
      origins: ['hokkaido'],
      steps: [],
      at: '2023-08-24',
      actsOn: 'import',
      assumed: [],
      read: [],
    },
    TODAY,
  ).split('.');
  const put = (index: number, field: string): string => good.map((old, i) => (i === index ? field : old)).join('.');

  it('is null for random text', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'01.+-/abczkn'), maxLength: 120 }),
    );
    fc.assert(
      fc.property(junk, (text) => {
        expect(decodeQuery(knowledge, text)).toBeNull();
      }),
    );
  });

  it('is null where a form is older, a field is missing or one too many', () => {
    expect(decodeQuery(knowledge, good.join('.'))).not.toBeNull();
    expect(decodeQuery(knowledge, put(0, '0'))).toBeNull();
    expect(decodeQuery(knowledge, `${good.join('.')}.`)).toBeNull();
    expect(decodeQuery(knowledge, good.slice(0, -1).join('.'))).toBeNull();
  });

  it.each([
    ['an unknown importer', 4, 'xx'],
    ['an unknown product', 5, 'unicorn'],
    ['a day of no calendar', 2, '20260230'],
    ['an unknown intent', 3, 'z'],
    ['a mask of more than 47 origins', 6, (1n << 47n).toString(36)],
    ['no mask', 6, ''],
    ['something unknown acted on', 7, '9'],
    ['a number written otherwise', 7, '0x1'],
    ['a date of no calendar', 8, '2023-99-99'],
    ['a period that ends before it starts', 8, '2025-06/2023-08'],
    ['an unknown step', 9, '99-0'],
    ['a step without an origin', 9, '1'],
    ['a step of blanks', 9, '-'],
  ])('is null where it holds %s', (_, index, field) => {
    expect(decodeQuery(knowledge, put(index, field))).toBeNull();
  });

  it('is null for anything longer than 90 characters', () => {
    expect(decodeQuery(knowledge, put(5, Array(12).fill('scallop').join('+')))).toBeNull();
  });
});
