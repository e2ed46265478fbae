// Nothing of the papers on access is lost: each of their statements is carried by entries that exist, or says why none does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { knowledge } from './knowledge-for-tests.ts';

const statement = z.string().regex(/^(ACC|SUP)-[A-Z0-9-]+$/);
const Parts = z.strictObject({ parts: z.record(z.string(), z.array(statement).min(1)) });
/** The entries that carry a statement, or the reason why none does. */
const Carried = z.record(statement, z.union([z.array(z.string()).min(1), z.string().min(20)]));

const read = <T>(name: string, shape: z.ZodType<T>): T =>
  shape.parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
const exists = (id: string): boolean =>
  [knowledge.measures, knowledge.facts, knowledge.conditions].some((entries) => entries.has(id));

const { parts } = read('access.yaml', Parts);

it('no statement stands in two parts', () => {
  const all = Object.values(parts).flat();
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

describe.each(Object.entries(parts))('%s', (name, statements) => {
  it.skipIf(!existsSync(join(import.meta.dirname, name)))(
    'says what became of each statement, by entries that exist',
    () => {
      const carried = read(name, Carried);
      expect(statements.filter((id) => !(id in carried))).toEqual([]);
      const lost = Object.entries(carried).flatMap(([id, entries]) =>
        typeof entries === 'string' ? [] : entries.flatMap((entry) => (exists(entry) ? [] : [`${id}: ${entry}`])),
      );
      expect(lost).toEqual([]);
    },
  );
});
