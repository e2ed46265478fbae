import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import { valid } from './fixture.ts';

const committed = join(import.meta.dirname, '../../schemas');

it('the committed schemas are those of the code (`npm run generate` writes them)', () => {
  const files = readdirSync(committed).filter((name) => name.endsWith('.schema.json'));
  expect(Object.fromEntries(files.map((name) => [name, readFileSync(join(committed, name), 'utf8')]))).toEqual(
    jsonSchemas(),
  );
});

it.each(Object.entries(jsonSchemas()))('%s takes what the loader takes, and no unknown key', (name, text) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text));
  const key = name.replace('.schema.json', '');
  const path = Object.keys(valid()).find((file) => file.startsWith(`${key}/`) || file.endsWith(`/${key}.yaml`));
  const data = path === undefined ? { [key]: [] } : valid()[path];
  expect([validate(JSON.parse(JSON.stringify(data))), validate.errors]).toEqual([true, null]);
  expect(validate({ ...Object(data), extra: 1 })).toBe(false);
});
