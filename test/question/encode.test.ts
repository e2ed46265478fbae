import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQuery, encodeQuery } from '../../src/question/encode.ts';
import { Query } from '../../src/question/query.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { anyCharacter, runs } from '../sampling.ts';
import { DAY, FORM_1, FORM_2, held } from './golden.ts';
import { day, queries } from './queries.ts';

const version = knowledge.version.hash.slice(0, 4);

describe('the compact form of a query', () => {
  it('is ASCII without blanks, and without the sign that parts it from what a button does', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(encodeQuery(knowledge, query, TODAY)).toMatch(/^[\x21-\x7d]+$/);
      }),
      runs(300),
    );
  });

  it('reads back as the same query, day and version, however much is asked', () => {
    fc.assert(
      fc.property(queries, day, (query, asOf) => {
        expect(decodeQuery(knowledge, encodeQuery(knowledge, query, asOf))).toEqual({ query, day: asOf, version });
      }),
      runs(300),
    );
  });

  it('is another for another query', () => {
    fc.assert(
      fc.property(queries, queries, (a, b) => {
        const [one, other] = [a, b].map((query) => encodeQuery(knowledge, query, TODAY));
        expect(one === other).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it.each(FORM_2)('is for ever %s', (text, query) => {
    expect(encodeQuery(held, query, DAY)).toBe(text);
    expect(decodeQuery(held, text)).toEqual({ query, day: DAY, version: 'a1b2' });
  });

  it('is read whatever the knowledge is of that reads it, and says of which it was', () => {
    for (const [text, query] of FORM_2)
      expect(decodeQuery(knowledge, text)).toEqual({ query, day: DAY, version: 'a1b2' });
  });
});

describe('the form before it', () => {
  it.each(FORM_1)('%s is still read, in the language of who presses', (text, query) => {
    expect(decodeQuery(held, text)).toEqual({ query, day: DAY, version: 'a1b2' });
    expect(decodeQuery(held, text, 'ko')).toEqual({ query: { ...query, language: 'ko' }, day: DAY, version: 'a1b2' });
  });

  it('is written no more', () => {
    for (const [, query] of FORM_1) expect(encodeQuery(held, query, DAY)).toMatch(/^2\./);
  });

  it('takes its language from who presses, which the form of today does not', () => {
    const [text = '', query] = FORM_2[1] ?? [];
    expect(decodeQuery(held, text, 'ko')?.query).toEqual(query);
  });
});

/** A good code with a few of its signs put out, put in, put elsewhere or doubled. */
const mutated = fc
  .tuple(
    fc.oneof(
      queries.map((query) => encodeQuery(knowledge, query, TODAY)),
      fc.constantFrom(...[...FORM_1, ...FORM_2].map(([text]) => text)),
    ),
    fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat(6),
        by: fc.oneof(
          fc.constant(''),
          fc.string({ unit: fc.constantFrom(...'.,;+*%~-/ 019abcefhkprstuvwxyz'), maxLength: 4 }),
          fc.string({ unit: anyCharacter, maxLength: 3 }),
        ),
        from: fc.nat(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([good, changes]) =>
    changes.reduce((text, { at, length, by, from }) => {
      const [place, other] = [at % (text.length + 1), from % (text.length + 1)];
      const copied = by === '' && length % 2 === 1 ? text.slice(other, other + length) : by;
      return text.slice(0, place) + copied + text.slice(place + length);
    }, good),
  );

const again = (text: string): string | null => {
  const decoded = decodeQuery(knowledge, text);
  if (decoded === null) return null;
  expect(Query.safeParse(decoded.query).success, text).toBe(true);
  return encodeQuery(
    { ...knowledge, version: { ...knowledge.version, hash: decoded.version } },
    decoded.query,
    decoded.day,
  );
};

describe('what was not written by it', () => {
  it('is null, or was written for a query after all', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const written = again(text);
        if (written !== null && !text.startsWith('1.')) expect(written).toBe(text);
      }),
      runs(2_000),
    );
  });

  it('is null for random text', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.string({ unit: anyCharacter }),
      fc.string({ unit: fc.constantFrom(...'012.+-/,;*abczkn'), maxLength: 120 }),
    );
    fc.assert(
      fc.property(junk, (text) => {
        expect(decodeQuery(knowledge, text)).toBeNull();
      }),
      runs(300),
    );
  });

  const good = FORM_2[0]?.[0].split('.') ?? [];
  const put = (index: number, field: string): string => good.map((old, i) => (i === index ? field : old)).join('.');

  it('is null where a form is unknown, a field is missing or one too many', () => {
    expect(decodeQuery(held, good.join('.'))).not.toBeNull();
    for (const form of ['0', '3', '', '02']) expect(decodeQuery(held, put(0, form))).toBeNull();
    expect(decodeQuery(held, `${good.join('.')}.`)).toBeNull();
    expect(decodeQuery(held, good.slice(0, -2).join('.'))).toBeNull();
  });

  it.each([
    ['a version in other letters', 1, 'zzzz'],
    ['a day of no calendar', 2, '20260230'],
    ['a day that is not written out', 2, '2026'],
    ['an unknown language', 3, 'x'],
    ['an unknown intent', 4, 'zz'],
    ['half an intent', 4, 'sts'],
    ['an intent twice', 4, 'stst'],
    ['an unknown importer', 5, 'xx,scallop'],
    ['an unknown product', 5, 'cn,unicorn'],
    ['a case of too many fields', 5, 'cn,scallop,1,,,c6,x,y'],
    ['a case that ends in nothing', 5, 'cn,scallop,'],
    ['a mask of more than 47 origins', 5, `cn,scallop,${(1n << 47n).toString(36)}`],
    ['a mask that begins with nothing', 5, 'cn,scallop,01'],
    ['a mask that is none', 5, 'cn,scallop,A'],
    ['something unknown acted on', 5, 'cn,scallop,,z'],
    ['what is acted on, where it goes without saying', 5, 'cn,scallop,,i'],
    ['a date of no calendar', 5, 'cn,scallop,,,2023-99-99'],
    ['a period that ends before it starts', 5, 'cn,scallop,,,2025-06/2023-08'],
    ['an unknown step', 5, 'cn,scallop,,,,z0'],
    ['a step without an origin', 5, 'cn,scallop,,,,c'],
    ['a step at no origin', 5, 'cn,scallop,,,,c47'],
    ['a step written otherwise', 5, 'cn,scallop,,,,c06'],
    ['something unknown beside it', 5, 'cn,scallop.zfoo'],
    ['nothing beside it', 5, 'cn,scallop.a'],
    ['what is beside it in another order', 5, 'cn,scallop.v1.f1'],
    ['what is beside it twice', 5, 'cn,scallop.f1.f1'],
    ['an unknown part', 5, 'cn,scallop.az'],
    ['an unknown topic', 5, 'cn,scallop.tzz'],
    ['a topic twice', 5, 'cn,scallop.tta+ta'],
    ['an unknown scope', 5, 'cn,scallop.cz'],
    ['a scope that goes without saying', 5, 'cn,scallop.ci'],
    ['an unknown superlative', 5, 'cn,scallop.uz'],
    ['days of no calendar', 5, 'cn,scallop.d1999-99-99+2011-02-31'],
    ['a pointer without a weight', 5, 'cn,scallop.efact'],
    ['a weight written otherwise', 5, 'cn,scallop.efact*01'],
    ['a weight beyond all weights', 5, 'cn,scallop.efact*zzzzzzzzzzzzzzzzzzzz'],
    ['an unknown ingredient', 5, 'cn,scallop.gunicorn'],
    ['an unknown ingredient of its line', 5, 'cn,scallop,,,,,,unicorn'],
    ['a flag that is not set', 5, 'cn,scallop.f0'],
    ['text that was not escaped', 5, 'cn,scallop.wa b'],
    ['text that is escaped by halves', 5, 'cn,scallop.w%E7%A6'],
  ])('is null where it holds %s', (_, index, field) => {
    expect(decodeQuery(held, put(index, field))).toBeNull();
  });
});
