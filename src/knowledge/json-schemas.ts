// The zod shapes as JSON Schema, so that editors complete and check YAML while a curator types.
import { z } from 'zod';
import { AskedFile } from './asked.ts';
import { LanguageFile } from './language.ts';
import { files } from './schema.ts';

export function schemaFileName(key: string): string {
  return `${key}.schema.json`;
}

/** File name in `schemas/` -> its text. */
export function jsonSchemas(): Record<string, string> {
  const shapes: [string, z.ZodType][] = [...Object.entries(files), ['language', LanguageFile], ['asked', AskedFile]];
  return Object.fromEntries(
    shapes.map(([key, shape]) => [
      schemaFileName(key),
      `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
