// A Query as stores hold it: JSON text, checked when it is read back. What an older program wrote and this one cannot
// read is no query, and no fault.
import { z } from 'zod';
import { Intent } from '../../src/knowledge/language.ts';
import { ActsOn, PartialDate, Step } from '../../src/knowledge/schema.ts';
import type { Query } from '../../src/question/query.ts';

const At = z.string().refine((at) => {
  const ends = at.split('/');
  return ends.length <= 2 && ends.every((end) => PartialDate.safeParse(end).success);
});

const StoredQuery: z.ZodType<Query> = z.object({
  intents: z.array(Intent),
  importers: z.array(z.string()),
  products: z.array(z.string()),
  origins: z.array(z.string()),
  steps: z.array(z.object({ step: Step, origin: z.string() })),
  at: At.nullable(),
  actsOn: ActsOn,
  assumed: z.array(z.string()),
  read: z.array(z.object({ typed: z.string(), read: z.string() })),
});

export const queryToText = (query: Query): string => JSON.stringify(query);

export function queryFromText(text: string): Query | undefined {
  try {
    return StoredQuery.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
