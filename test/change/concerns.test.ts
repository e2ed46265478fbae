import { expect, it } from 'vitest';
import { concerns } from '../../src/change/concerns.ts';
import { small } from './moments.ts';

const change = { topic: 'verdict', importers: ['eu'], products: ['fish'], origins: ['p01'] } as const;
const all = { importers: [], products: [], origins: [], topics: [] };

it('everything concerns who follows everything', () => {
  expect(concerns(small, change, all)).toBe(true);
});

it.each([
  ['its kinds', { products: ['scallop'] }, true],
  ['what it is a kind of', { products: ['food'] }, true],
  ['other goods', { products: ['tea'] }, false],
  ['a member', { importers: ['de'] }, true],
  ['another importer', { importers: ['cn'] }, false],
  ['its prefecture', { origins: ['p01', 'p09'] }, true],
  ['another prefecture', { origins: ['p09'] }, false],
  ['its topic', { topics: ['verdict'] as const }, true],
  ['another topic', { topics: ['talks'] as const }, false],
])('a change concerns who follows %s: %j', (_, followed, is) => {
  expect(concerns(small, change, { ...all, ...followed })).toBe(is);
});

it('what is of all goods and all of Japan concerns whatever somebody follows; what is no one importer’s, who names none', () => {
  const wide = { topic: 'sampling', importers: [], products: [], origins: [] } as const;
  expect(concerns(small, wide, { ...all, products: ['tea'], origins: ['p02'] })).toBe(true);
  expect(concerns(small, wide, { ...all, importers: ['cn'] })).toBe(false);
});
