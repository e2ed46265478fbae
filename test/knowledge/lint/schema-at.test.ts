// What a schema has where a path leads.
import { expect, it } from 'vitest';
import { isOptional, keysAt } from '../../../src/knowledge/lint/schema-at.ts';
import { files } from '../../../src/knowledge/schema.ts';

const at = (...field: PropertyKey[]) => ['measures', 0, ...field];

it('names the keys of an entry, of a map in it, and of one form of several', () => {
  expect(keysAt(files.measures, at())).toEqual(expect.arrayContaining(['id', 'importer', 'overrides']));
  expect(keysAt(files.measures, at('summary'))).toEqual(['en', 'ja', 'zh', 'ko']);
  expect(keysAt(files.measures, at('origins'))).toEqual(['all_but']);
  expect(keysAt(files.measures, at('id'))).toEqual([]);
});

it('tells what may be left out', () => {
  expect(isOptional(files.measures, at('overrides'))).toBe(true);
  expect(isOptional(files.measures, at('summary', 'ko'))).toBe(true);
  expect(isOptional(files.measures, at('sources'))).toBe(false);
  expect(isOptional(files.measures, at('sources', 0))).toBe(false);
});
