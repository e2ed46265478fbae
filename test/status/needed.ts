// What goods need by the table of the tests, and whether a measure covers it: read and worked out apart from the resolver.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { firstDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Measure, type Origins, Regime } from '../../src/knowledge/schema.ts';

const Line = z.strictObject({
  goods: z.array(z.string()).min(1),
  whose: z.union([z.literal('all'), z.array(z.string()).min(1)]),
  regimes: z.array(Regime).min(1).optional(),
  without: z.array(Regime).min(1).optional(),
  why: z.string(),
});

/** The lines of test/needs.yaml. */
export const NEEDS = z
  .strictObject({ needs: z.array(Line) })
  .parse(parse(readFileSync(join(import.meta.dirname, '../needs.yaml'), 'utf8'))).needs;

/** The product and all that it is a kind of. */
export function above(knowledge: Knowledge, product: string): Set<string> {
  const found = new Set([product]);
  for (const id of found) for (const parent of knowledge.products.get(id)?.parents ?? []) found.add(parent);
  return found;
}

/** Needs of every product by importer. */
export function neededBy(knowledge: Knowledge, importer: string): ReadonlyMap<string, ReadonlySet<Regime>> {
  const parts = new Set([importer]);
  for (const id of parts) {
    const parent = knowledge.importers.get(id)?.parent;
    if (parent) parts.add(parent);
  }
  const lines = NEEDS.filter(({ whose }) => whose === 'all' || whose.some((id) => parts.has(id)));
  const own = new Map<string, Set<Regime>>();
  for (const product of knowledge.products.keys()) {
    const kinds = above(knowledge, product);
    const here = lines.filter(({ goods }) => goods.some((id) => kinds.has(id)));
    const dropped = new Set(here.flatMap(({ without = [] }) => without));
    own.set(product, new Set(here.flatMap(({ regimes = [] }) => regimes).filter((regime) => !dropped.has(regime))));
  }
  const all = new Map([...own].map(([product, regimes]) => [product, new Set(regimes)]));
  for (const [product, regimes] of own)
    for (const parent of above(knowledge, product)) for (const regime of regimes) all.get(parent)?.add(regime);
  return all;
}

function names(origins: Origins, origin: string): boolean {
  if (origins === 'all') return true;
  return Array.isArray(origins) ? origins.includes(origin) : !origins.all_but.includes(origin);
}

/** Whether the measure surely covers an import of these goods on the day, by its own words. */
export function covers(
  knowledge: Knowledge,
  measure: Measure,
  [product, origin, day]: readonly [string, string, string],
): boolean {
  const kinds = above(knowledge, product);
  const dates = measure.sources.flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source?.published ?? source?.not_before ?? [];
  });
  const from = firstDay(measure.from ?? dates.sort()[0] ?? measure.verified);
  return (
    (measure.acts_on ?? 'import') === 'import' &&
    from <= day &&
    (measure.until === undefined || day < firstDay(measure.until)) &&
    names(measure.origins, origin) &&
    measure.products.some((id) => kinds.has(id))
  );
}
