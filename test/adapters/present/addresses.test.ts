import { expect, it } from 'vitest';
import { addressName } from '../../../adapters/present/addresses.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const EUROPE = 'https://www.example.jp/j/export/europe.html';
const EXPORT = 'https://www.example.jp/j/export/';

it.each([
  ['its host', EUROPE, ['http://customs.example'], 'example.jp'],
  ['its host, though it is linked twice', EUROPE, [EUROPE], 'example.jp'],
  ['how its path ends, beside another of the host', EUROPE, [EXPORT, EUROPE], 'example.jp/…/europe.html'],
  ['the same without a slash', EXPORT, [EUROPE], 'example.jp/…/export'],
  ['the host where the path is none', 'https://example.jp/', [EUROPE], 'example.jp'],
  ['a long end cut', `https://a.example/${'x'.repeat(99)}`, ['https://a.example/'], `a.example/…/${'x'.repeat(29)}…`],
  ['the address where nothing shorter tells them apart', `${EUROPE}?a`, [`${EUROPE}?b`], `${EUROPE}?a`],
])('a page is called by %s', (_, url, beside, name) => {
  expect(addressName(url, beside)).toBe(name);
});

it('no two pages to check of an importer are called the same, and none is called longer than it is', () => {
  for (const { id, check } of knowledge.importers.values()) {
    const urls = check.map(({ url }) => url);
    const names = urls.map((url) => addressName(url, urls));
    expect(new Set(names).size, id).toBe(urls.length);
    for (const [index, name] of names.entries()) expect(name.length).toBeLessThanOrEqual(urls[index]?.length ?? 0);
  }
});
