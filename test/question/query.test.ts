import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Query } from '../../src/question/query.ts';
import { runs } from '../sampling.ts';
import { queries } from './queries.ts';
import { query } from './reading.ts';

const accepts = (given: unknown): boolean => Query.safeParse(given).success;
const good = query('Can I ship scallops caught off Hokkaido to China and Hong Kong since June 2025?');
const [first] = good.cases;
/** Keys that queries of before lack. */
const LATER: ReadonlySet<string> = new Set([
  'term',
  'papers',
  'act',
  'issuer',
  'saying',
  'via',
  'asks',
  'changes',
  'past',
  'unread',
  'leftOut',
  'choices',
  'next',
]);

describe('the shape of a query', () => {
  it.each([
    'Can I ship scallops from Hokkaido to China?',
    'Compare China and Korea for Mie yellowtail: 15 Aug 2025 with today',
    'Why is mackerel caught off Fukushima and canned in Hokkaido banned in Hong Kong?',
    'highest tritium in seawater so far?',
    'Was fukashima beef allowed on 30 February 2024?',
    'Can I ship scallops to Mongolia?',
    'Is it safe to eat fish from Fukushima?',
    'Who wrote Hamlet?',
    '',
  ])('takes what was read of "%s", and gives it back as it was', (question) => {
    const read = query(question);
    expect(Query.parse(read)).toEqual(read);
    expect(Query.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it('takes every query that can be put together', () => {
    fc.assert(
      fc.property(queries, (any) => {
        expect(Query.parse(JSON.parse(JSON.stringify(any)))).toEqual(any);
      }),
      runs(200),
    );
  });

  it('takes one that was written down before it held what it holds now', () => {
    const { past: _, unread: _unread, leftOut: _leftOut, choices: _choices, ...before } = good;
    const { unread: _typed, ...one } = first;
    expect(Query.parse({ ...before, cases: [one] })).toEqual({ ...good, cases: [first] });
  });

  it('has each case and the unions of them', () => {
    expect(good.cases.map(({ importer, product }) => [importer, product])).toEqual([
      ['cn', 'scallop'],
      ['hk', 'scallop'],
    ]);
    expect(good).toMatchObject({ importers: ['cn', 'hk'], products: ['scallop'], origins: ['hokkaido'] });
  });
});

describe('the shape refuses', () => {
  it('what has a key that is none of it, at any depth', () => {
    expect(accepts(good)).toBe(true);
    expect(accepts({ ...good, text: '' })).toBe(false);
    expect(accepts({ ...good, cases: [{ ...first, day: '2025-06-01' }] })).toBe(false);
    expect(accepts({ ...good, hits: [{ id: 'a-fact', weight: 1, score: 1 }] })).toBe(false);
    expect(accepts({ ...good, read: [{ typed: 'a', read: 'b', at: 1 }] })).toBe(false);
  });

  it('what lacks any of its keys', () => {
    for (const key of Object.keys(good).filter((name) => !LATER.has(name)))
      expect(accepts(Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))), key).toBe(false);
    for (const key of Object.keys(first).filter((name) => !LATER.has(name))) {
      const less = Object.fromEntries(Object.entries(first).filter(([name]) => name !== key));
      expect(accepts({ ...good, cases: [less] }), key).toBe(false);
    }
  });

  it('what asks for no case', () => {
    expect(accepts({ ...good, cases: [] })).toBe(false);
    expect(accepts({ ...good, cases: [first] })).toBe(true);
  });

  it.each(['2023-02-30', '2023-13', '2023-1-1', '23', '', 'today', '2025/2023', '2023/2024/2025', '2023/', '/2023'])(
    'a date of no calendar: %s',
    (at) => {
      expect(accepts({ ...good, cases: [{ ...first, at }] })).toBe(false);
      expect(accepts({ ...good, dates: [at] })).toBe(false);
    },
  );

  it.each(['2024-02-29', '2023-08', '2023', '2023-08-24/2023-08-24', '2025-06/2025-11', '2011/2026-11-23'])(
    'no date or period that there is: %s',
    (at) => {
      expect(accepts({ ...good, cases: [{ ...first, at }] })).toBe(true);
      expect(accepts({ ...good, dates: [at] })).toBe(true);
    },
  );

  it.each([
    ['an unknown intent', { intents: ['planted'] }],
    ['an unknown topic', { topics: ['planted'] }],
    ['an unknown language', { language: 'zh' }],
    ['an unknown form', { form: 'long' }],
    ['an unknown scope', { scope: 'maybe' }],
    ['an unknown superlative', { superlative: 'best' }],
    ['an unknown premise', { premise: 'open' }],
    ['an unknown part', { assumed: ['at'] }],
    ['an unknown step', { cases: [{ ...first, steps: [{ step: 'eaten', origin: 'tokyo' }] }] }],
    ['something unknown acted on', { cases: [{ ...first, actsOn: 'eating' }] }],
    ['a weight that is none', { entries: [{ id: 'a-fact', weight: -1 }] }],
    ['a weight that is no whole number', { entries: [{ id: 'a-fact', weight: 1.5 }] }],
    ['nothing at all', { future: undefined }],
  ])('%s', (_, part) => {
    expect(accepts({ ...good, ...part })).toBe(false);
  });
});
