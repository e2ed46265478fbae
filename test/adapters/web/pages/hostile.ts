// A knowledge of which every text that people wrote is an attack: what a page shows of it must stay text.
import type { Knowledge } from '../../../../src/knowledge/knowledge.ts';

export const ATTACKS = [
  `"><script>alert(1)</script>`,
  `'><img src=x onerror=alert(1)>`,
  `</title></textarea></style><svg onload=alert(1)>`,
  `" onmouseover="alert(1)" x="`,
  `javascript:alert(1)`,
  `<a href="javascript:alert(1)">x</a>`,
  `<!--`,
  `]]>`,
  `&lt;script&gt;`,
  `{{constructor.constructor('alert(1)')()}}`,
  `<base href=//example.org>`,
] as const;

/** Keys whose texts are names and sentences; ids, dates and the like lead the program and stay. */
const TEXTS = new Set(['name', 'title', 'summary', 'statement', 'basis', 'description', 'text', 'aliases']);

function spoiled(value: unknown, attack: string, isText = false): unknown {
  if (typeof value === 'string') return isText ? `${value}${attack}` : value;
  if (Array.isArray(value)) return value.map((one) => spoiled(one, attack, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'url' || key === 'original_url'
        ? `javascript:alert(1)//${attack}`
        : key === 'aliases'
          ? part
          : spoiled(part, attack, isText || TEXTS.has(key)),
    ]),
  );
}

export function hostile(knowledge: Knowledge, attack: string): Knowledge {
  const of = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
    new Map([...map].map(([id, entry]) => [id, spoiled(entry, attack) as V]));
  return {
    ...knowledge,
    importers: of(knowledge.importers),
    prefectures: of(knowledge.prefectures),
    places: of(knowledge.places),
    products: of(knowledge.products),
    parties: of(knowledge.parties),
    publishers: of(knowledge.publishers),
    conditions: of(knowledge.conditions),
    series: of(knowledge.series),
    measures: of(knowledge.measures),
    facts: of(knowledge.facts),
    sources: of(knowledge.sources),
  };
}
