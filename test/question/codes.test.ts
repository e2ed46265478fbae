import { type ModuleHooks, registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { Intent, Superlative } from '../../src/knowledge/language.ts';
import { ActsOn, Step, Topic } from '../../src/knowledge/schema.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import * as codes from '../../src/question/codes.ts';
import { Form, Part, Query } from '../../src/question/query.ts';
import { DAY, FORM_1, FORM_2, held } from './golden.ts';

/** Buttons of years ago carry these: a line is added for a new member, and none is ever changed. */
const PINNED = {
  INTENTS: {
    status: 'st',
    list_regions: 'lr',
    list_products: 'lp',
    requirements: 'rq',
    sampling: 'sa',
    timeline: 'tl',
    reason: 're',
    source: 'so',
    comparison: 'co',
    definition: 'de',
    trade_data: 'tr',
  },
  STEPS: {
    grown: 'g',
    caught: 'c',
    landed: 'l',
    farmed: 'f',
    manufactured: 'm',
    processed: 'p',
    packed: 'k',
    main_ingredient: 'i',
    ingredient: 'n',
    transit: 't',
  },
  ACTS_ON: { import: 'i', sale: 's', luggage: 'l', parcel: 'p' },
  TOPICS: {
    talks: 'ta',
    reason: 're',
    requirement: 'rq',
    registration: 'rg',
    shipment: 'sh',
    clearance: 'cl',
    trade: 'tr',
    definition: 'de',
    origin: 'or',
    hs_codes: 'hs',
    luggage: 'lu',
    ecommerce: 'ec',
    sampling: 'sa',
    monitoring: 'mo',
    discharge: 'di',
    limits: 'li',
    iaea: 'ia',
    position: 'po',
    outlook: 'ou',
    dispute: 'dp',
    enforcement: 'en',
    legal_form: 'lf',
    coverage: 'co',
    reach: 'ra',
    testing: 'te',
    history: 'hi',
  },
  SUPERLATIVES: { highest: 'h', lowest: 'l', latest: 't', earliest: 'e', total: 's', count: 'c' },
  LANGUAGES: { en: 'e', ja: 'j', 'zh-Hans': 's', 'zh-Hant': 't', 'zh-HK': 'h', ko: 'k' },
  FORMS: { plain: 'p', yes_no: 'y', one_line: 'o', table: 't' },
  SCOPES: { in: 'i', out: 'o', opinion: 'p' },
  PREMISES: { lifted: 'l', banned: 'b' },
  PARTS: { importers: 'i', products: 'p', origins: 'o' },
} as const;

const { scope, premise } = Query.unwrap().shape;
type Table = readonly [name: string, now: object, pinned: object, members: readonly string[], width: number];
/** Several intents and topics stand side by side, and have two signs each. */
const TABLES: readonly Table[] = [
  ['intents', codes.INTENTS, PINNED.INTENTS, Intent.options, 2],
  ['steps', codes.STEPS, PINNED.STEPS, Step.options, 1],
  ['deeds', codes.ACTS_ON, PINNED.ACTS_ON, ActsOn.options, 1],
  ['topics', codes.TOPICS, PINNED.TOPICS, Topic.options, 2],
  ['superlatives', codes.SUPERLATIVES, PINNED.SUPERLATIVES, Superlative.options, 1],
  ['languages', codes.LANGUAGES, PINNED.LANGUAGES, ANSWER_LANGUAGES, 1],
  ['forms', codes.FORMS, PINNED.FORMS, Form.options, 1],
  ['scopes', codes.SCOPES, PINNED.SCOPES, scope.options, 1],
  ['premises', codes.PREMISES, PINNED.PREMISES, premise.unwrap().options, 1],
  ['parts', codes.PARTS, PINNED.PARTS, Part.options, 1],
];

describe.each(TABLES)('the codes of %s', (_, now, pinned, members, width) => {
  it('are those that buttons carry', () => {
    expect(now).toEqual(pinned);
  });

  it('are one for each member, no two the same, of small letters and one width', () => {
    const all: unknown[] = Object.values(now);
    expect(Object.keys(now).sort()).toEqual([...members].sort());
    expect(new Set(all).size).toBe(all.length);
    for (const code of all) expect(code).toMatch(new RegExp(`^[a-z]{${width}}$`));
  });
});

it('a code is read as its member, and what is no code as none', () => {
  for (const [member, code] of Object.entries(PINNED.INTENTS)) expect(codes.memberOf(codes.INTENTS, code)).toBe(member);
  for (const code of ['', 's', 'zz', 'ST', 'status', 'toString', '__proto__'])
    expect(codes.memberOf(codes.INTENTS, code)).toBeUndefined();
});

describe('a new member, and another order of the old ones', () => {
  /** The modules that name the members, each with the sets that grow. */
  const GROWN: Readonly<Record<string, readonly string[]>> = {
    '/src/knowledge/language.ts': ['Intent', 'Superlative'],
    '/src/knowledge/schema.ts': ['Step', 'ActsOn', 'Topic'],
  };

  /** The module at this address with its sets turned round, and one member more at a place of each. */
  const grown = (url: string, sets: readonly string[], at: number): string =>
    [
      `import { z } from 'zod';`,
      `import * as own from '${url}?own';`,
      `export * from '${url}?own';`,
      ...sets.map(
        (set) => `export const ${set} = z.enum(own.${set}.options.toReversed().toSpliced(${at}, 0, 'planted'));`,
      ),
    ].join('\n');

  /** Whatever is imported under a mark is loaded anew, and all of ours that it imports. */
  function growing(mark: string, at: number): ModuleHooks {
    return registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        const isOurs = context.parentURL?.endsWith(mark) && found.url.includes('/src/') && !found.url.includes('?');
        return isOurs ? { ...found, url: `${found.url}${mark}` } : found;
      },
      load(url, context, next) {
        const [plain = ''] = url.split('?');
        const sets = url.endsWith(mark) ? Object.entries(GROWN).find(([path]) => plain.endsWith(path))?.[1] : undefined;
        return sets ? { format: 'module', source: grown(plain, sets, at), shortCircuit: true } : next(url, context);
      },
    });
  }

  it.each([0, 1, 3, 99])('change no code of any button, wherever it stands (%i)', async (at) => {
    const mark = `?planted-at-${at}`;
    const hooks = growing(mark, at);
    try {
      for (const [path, sets] of Object.entries(GROWN)) {
        const planted = await import(`../..${path}${mark}`);
        for (const set of sets) expect(planted[set].options, set).toContain('planted');
      }
      const { decodeQuery, encodeQuery } = await import(`../../src/question/encode.ts${mark}`);
      for (const [text, query] of FORM_2) {
        expect(encodeQuery(held, query, DAY)).toBe(text);
        expect(decodeQuery(held, text)).toEqual({ query, day: DAY, version: 'a1b2' });
      }
      for (const [text, query] of FORM_1) expect(decodeQuery(held, text)?.query).toEqual(query);
    } finally {
      hooks.deregister();
    }
  });
});
