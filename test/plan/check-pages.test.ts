import { expect, it } from 'vitest';
import type { Check, Regime } from '../../src/knowledge/schema.ts';
import { pagesFor } from '../../src/plan/check-pages.ts';
import type { RegimeVerdict } from '../../src/status/verdict.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const page = (name: string, more: Partial<Check> = {}): Check => ({
  publisher: { en: name, ja: name, zh: name },
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
  { deciding, silent, regimes },
];
const names = (...told: Parameters<typeof pagesFor>) => pagesFor(...told).map(({ publisher }) => publisher.en);

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
  expect(names(PAGES, verdict(['animal'], []), 'ko')[0]).toBe('animal-ja');
});

it('is of what may be stricter where nothing decides, and all pages where nothing is known', () => {
  const open = { regime: 'maker', status: 'open' } as RegimeVerdict;
  expect(names(PAGES, verdict([], ['catch'], [open]), 'en')).toEqual(['maker', 'catch', 'animal-zh', 'general']);
  expect(names(PAGES, [], 'en')).toHaveLength(PAGES.length);
});

it('leads from every importer that names pages by regime to one of all regimes, so that no case is without a page', () => {
  for (const { id, check } of knowledge.importers.values()) {
    if (check.length === 0) continue;
    expect(pagesFor(check, verdict(['alcohol'], []), 'en'), id).not.toEqual([]);
  }
});
