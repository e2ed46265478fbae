import { expect, it } from 'vitest';
import type { Check, Regime } from '../../src/knowledge/schema.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { pagesFor } from '../../src/plan/check-pages.ts';
import { productGraph } from '../../src/status/products.ts';
import type { RegimeVerdict } from '../../src/status/verdict.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const page = (name: string, more: Partial<Check> = {}): Check => ({
  publisher: name,
  url: `https://example.org/${name}`,
  ...more,
});
const PAGES = [
  page('general'),
  page('catch', { regimes: ['catch'] }),
  page('maker', { regimes: ['maker'] }),
  page('animal-ja', { regimes: ['animal'], language: 'ja' }),
  page('animal-zh', { regimes: ['animal', 'catch'], language: 'zh' }),
  page('animal-en', { regimes: ['animal'], language: 'en' }),
];
const verdict = (deciding: readonly Regime[], silent: readonly Regime[], regimes: readonly RegimeVerdict[] = []) => [
  { product: 'sake', deciding, silent, regimes },
];
const kinds = productGraph(knowledge);
const names = (pages: readonly Check[], told: ReturnType<typeof verdict>, language: AnswerLanguage) =>
  pagesFor(kinds, pages, told, language).map(({ publisher }) => publisher);

it('is the page of the regime that decides, then of one that is silent, then of all, and of no other', () => {
  expect(names(PAGES, verdict(['animal'], ['maker']), 'en')).toEqual([
    'animal-en',
    'animal-ja',
    'animal-zh',
    'maker',
    'general',
  ]);
  expect(names(PAGES, verdict(['maker'], []), 'en')).toEqual(['maker', 'general']);
});

it('is in the reader’s language first, in whichever script', () => {
  expect(names(PAGES, verdict(['animal'], []), 'ja')[0]).toBe('animal-ja');
  expect(names(PAGES, verdict(['animal'], []), 'zh-Hant')[0]).toBe('animal-zh');
});

it('is the importer’s own for who reads Chinese or Korean, its general one before one of what does not decide first', () => {
  expect(names(PAGES, verdict(['animal'], []), 'ko')[0]).not.toBe('animal-ja');
  expect(names(PAGES, verdict(['animal'], []), 'ko').at(-1)).toBe('animal-ja');
  expect(names(PAGES, verdict(['radiation', 'maker'], []), 'zh-Hans')).toEqual(['general', 'maker']);
});

it('is of what may be stricter where nothing decides, and all pages where nothing is known', () => {
  const open = { regime: 'maker', status: 'open' } as RegimeVerdict;
  expect(names(PAGES, verdict([], ['catch'], [open]), 'en')).toEqual(['maker', 'catch', 'animal-zh', 'general']);
  expect(names(PAGES, [], 'en')).toHaveLength(PAGES.length);
});

it('is a page of just these goods before one of all, and none of other goods', () => {
  const pages = [
    page('all', { regimes: ['radiation'] }),
    page('fish', { regimes: ['radiation'], products: ['aquatic'] }),
    page('drinks', { regimes: ['radiation'], products: ['alcohol'] }),
  ];
  expect(names(pages, verdict(['radiation'], []), 'en')).toEqual(['drinks', 'all']);
});
