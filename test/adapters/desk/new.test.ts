import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { files } from '../../../src/knowledge/schema.ts';
import { run } from '../program.ts';

it.each([
  ['measure', 'measures'],
  ['fact', 'facts'],
  ['source', 'sources'],
] as const)('new %s prints a skeleton that has its shape, commented, with its schema', (kind, list) => {
  const { code, out, err } = run(['new', kind]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')[0]).toBe(`# yaml-language-server: $schema=../../schemas/${list}.schema.json`);
  expect(out.match(/ # /g)?.length).toBeGreaterThan(4);
  expect(files[list].safeParse(parse(out)).error).toBeUndefined();
  // What is commented out has its shape too.
  const whole = out.replace(/^( +)# (?=[a-z_]+: |- | {2})/gm, '$1');
  expect(files[list].safeParse(parse(whole)).error).toBeUndefined();
});

it.each([
  ['a kind there is none of', ['recipe']],
  ['a word of every object', ['toString']],
])('new of %s exits with 2 and says which there are', (_, args) => {
  const { code, out, err } = run(['new', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/measure, fact, source/);
});
