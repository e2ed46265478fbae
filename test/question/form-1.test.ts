import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/knowledge/language.ts';
import type { ActsOn, Step } from '../../src/knowledge/schema.ts';
import { decodeForm1 } from '../../src/question/form-1.ts';
import { casesOf, queryOf } from '../../src/question/make.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { runs } from '../sampling.ts';
import { DAY, FORM_1, held } from './golden.ts';
import { queries } from './queries.ts';

/** As they stood when the form was written: a new member of today has no place in them. */
const INTENTS: readonly Intent[] = [
  'status',
  'list_regions',
  'list_products',
  'requirements',
  'sampling',
  'timeline',
  'reason',
  'source',
  'comparison',
  'definition',
  'trade_data',
];
const STEPS: readonly Step[] = [
  'grown',
  'caught',
  'landed',
  'farmed',
  'manufactured',
  'processed',
  'packed',
  'main_ingredient',
  'ingredient',
  'transit',
];
const ACTS_ON: readonly ActsOn[] = ['import', 'sale', 'luggage', 'parcel'];

const all = [...knowledge.prefectures.keys()];

/** What the code of then wrote, whose only case was all importers with all goods. */
function written({ intents, importers, products, cases: [{ origins, steps, actsOn, at }] }: Query): string {
  const mask = all.reduce((bits, id, index) => (origins.includes(id) ? bits | (1n << BigInt(index)) : bits), 0n);
  return [
    '1',
    'a1b2',
    DAY.replaceAll('-', ''),
    intents.map((intent) => INTENTS.indexOf(intent).toString(36)).join(''),
    importers.join('+'),
    products.join('+'),
    mask.toString(36),
    ACTS_ON.indexOf(actsOn),
    at ?? '',
    steps.map(({ step, origin }) => `${STEPS.indexOf(step)}-${all.indexOf(origin)}`).join('+'),
  ].join('.');
}

/** What a form of that time could hold. */
const old: fc.Arbitrary<Query> = queries.map(({ intents, importers, products, cases: [first] }) =>
  queryOf({
    language: 'en',
    intents: intents.slice(0, 2),
    cases: casesOf(importers.slice(0, 2), products.slice(0, 1), {
      ...first,
      steps: first.steps.slice(0, 2),
      unread: null,
      ingredients: [],
    }),
  }),
);

const decoded = (text: string): Query | null => decodeForm1(held, text, 'en')?.query ?? null;

describe('the first form', () => {
  it('is known to these tests as its own code wrote it', () => {
    for (const [text, query] of FORM_1) expect(written(query)).toBe(text);
  });

  it('is read as the query that was written, of its day and version, if it fits a button of then', () => {
    fc.assert(
      fc.property(old, (query) => {
        const text = written(query);
        const found = decodeForm1(held, text, 'en');
        expect(found).toEqual(text.length > 90 ? null : { query, day: DAY, version: 'a1b2' });
      }),
      runs(500),
    );
  });

  it('is read in the language of who presses', () => {
    for (const language of ['ja', 'ko', 'zh-Hant'] as const)
      for (const [text, query] of FORM_1)
        expect(decodeForm1(held, text, language)?.query).toEqual({ ...query, language });
  });

  it('is read as nothing, or as what was written just so, where signs of it were changed', () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat(3),
      by: fc.string({ unit: fc.constantFrom(...'.+-/ 0129abcknz'), maxLength: 3 }),
    });
    const good = fc.oneof(old.map(written), fc.constantFrom(...FORM_1.map(([text]) => text)));
    fc.assert(
      fc.property(good, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        const bad = changes.reduce((now, { at, length, by }) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + by + now.slice(place + length);
        }, text);
        const found = decodeForm1(held, bad, 'en');
        if (!found) return;
        const day = found.day.replaceAll('-', '');
        const [form, , , ...rest] = written(found.query).split('.');
        expect([form, found.version, day, ...rest].join('.')).toBe(bad);
      }),
      runs(3_000),
    );
  });
});

describe('what the first form never was', () => {
  const good = '1.a1b2.20261123.0.cn.scallop.1.0.2023-08-24.'.split('.');
  const put = (index: number, field: string): string => good.map((was, i) => (i === index ? field : was)).join('.');

  it('is null where another form, a field too few or one too many stands', () => {
    expect(decoded(good.join('.'))).not.toBeNull();
    expect(decoded(put(0, '0'))).toBeNull();
    expect(decoded(put(0, '2'))).toBeNull();
    expect(decoded(`${good.join('.')}.`)).toBeNull();
    expect(decoded(good.slice(0, -1).join('.'))).toBeNull();
  });

  it.each([
    ['an unknown importer', 4, 'xx'],
    ['an importer twice', 4, 'cn+cn'],
    ['an unknown product', 5, 'unicorn'],
    ['a day of no calendar', 2, '20260230'],
    ['an unknown intent', 3, 'z'],
    ['an intent twice', 3, '00'],
    ['more intents than two', 3, '012'],
    ['a mask of more than 47 origins', 6, (1n << 47n).toString(36)],
    ['a mask that begins with nothing', 6, '01'],
    ['no mask', 6, ''],
    ['something unknown acted on', 7, '9'],
    ['a number written otherwise', 7, '0x1'],
    ['a date of no calendar', 8, '2023-99-99'],
    ['a period that ends before it starts', 8, '2025-06/2023-08'],
    ['an unknown step', 9, '99-0'],
    ['a step at no origin', 9, '1-47'],
    ['a step without an origin', 9, '1'],
    ['a step written otherwise', 9, '0x1-00'],
    ['a step of blanks', 9, '-'],
  ])('is null where it holds %s', (_, index, field) => {
    expect(decoded(put(index, field))).toBeNull();
  });

  it('is null for anything longer than a button of then could carry', () => {
    const goods = [...knowledge.products.keys()];
    const long = put(5, goods.slice(0, 20).join('+'));
    expect(long.length).toBeGreaterThan(90);
    expect(decoded(long)).toBeNull();
  });
});
