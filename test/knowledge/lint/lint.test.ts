// The rules together: right knowledge passes, and a thousand faults are summed up.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../../src/knowledge/lint/rules.ts';
import { faultsWith } from '../fixture.ts';

it('finds nothing wrong with knowledge that is right', () => {
  expect(faultsWith({})).toEqual([]);
});

it('describes every rule, each under a name of its own', () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.description).toMatch(/\.$/);
});

it('sums up what is wrong a thousand times in one file', () => {
  const faults = faultsWith({ 'facts/x.yaml': { facts: Array(1_000).fill('x') } });
  expect(faults.length).toBe(501);
  expect(faults).toContain(
    'facts/x.yaml:1:1 (warning) shape: 500 more of the same kind; correct the first ones and run this again',
  );
});

it.each(rules.map((rule) => rule.name))('tests the rule %s in a file of its own', (name) => {
  expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
});
