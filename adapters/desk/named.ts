// A name that a curator knows -> the ids it belongs to; for one that nothing has, the nearest and its id.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { nearest } from '../../src/knowledge/lint/suggest.ts';
import type { Aliases, Text } from '../../src/knowledge/schema.ts';
import { fold } from '../../src/language/fold.ts';
import { namedExactly } from '../present/names.ts';
import { mostAlike } from './alike.ts';

export type NamedKind =
  | 'importer'
  | 'product'
  | 'prefecture'
  | 'party'
  | 'publisher'
  | 'condition'
  | 'source'
  | 'measure'
  | 'measure or fact';

export type Named = { readonly ids: readonly string[] } | { readonly fault: string };

/** By id, name or alias in any language; a source by its address or title too. A town or group is its prefectures. */
export function named(knowledge: Knowledge, kind: NamedKind, typed: string): Named {
  const ids = exactly(knowledge, kind, typed);
  if (kind !== 'prefecture' && ids.length > 1) return { fault: `\`${typed}\` is ${ids.join(' and ')}: say which` };
  if (ids.length > 0) return { ids };
  const retired = knowledge.retired.get(typed);
  if (retired !== undefined) return { fault: `${typed} was retired: ${retired}` };
  const to = knowledge.redirects.get(typed);
  if (to) return { fault: `${typed} is an old id: use ${to.join(' or ')}` };
  return { fault: `\`${typed}\` is no ${kind}: ${instead(knowledge, kind, typed)}` };
}

function exactly(knowledge: Knowledge, kind: NamedKind, typed: string): readonly string[] {
  if (kind === 'importer' || kind === 'product') return namedExactly(knowledge, kind, typed);
  if (kind === 'prefecture') {
    const found = namedExactly(knowledge, kind, typed);
    // Of a prefecture and a town of its name, the wider is meant.
    const whole = found.filter((id) => knowledge.prefectures.has(id));
    return whole.length > 0 ? whole : found.flatMap((id) => knowledge.places.get(id)?.prefectures ?? []);
  }
  const entries = namesOf(knowledge, kind);
  if (entries.has(typed)) return [typed];
  const sought = fold(typed);
  return [...entries].filter(([id, names]) => [id, ...names].some((name) => fold(name) === sought)).map(([id]) => id);
}

interface WithNames {
  readonly id: string;
  readonly name: Partial<Text>;
  readonly aliases?: Aliases | undefined;
}

/** Each id and its names, in all languages. */
function namesOf(knowledge: Knowledge, kind: NamedKind): ReadonlyMap<string, readonly string[]> {
  const { importers, products, prefectures, places, parties, publishers, conditions, measures, facts, sources } =
    knowledge;
  const all = (entries: Iterable<WithNames>): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...entries].map(({ id, name, aliases = {} }) => [
        id,
        [...Object.values(name), ...Object.values(aliases).flatMap((list) => list ?? [])],
      ]),
    );
  const titled = all([...measures.values()].map(({ id, title, aliases }) => ({ id, name: title, aliases })));
  switch (kind) {
    case 'importer':
      return all(importers.values());
    case 'product':
      return all(products.values());
    case 'prefecture':
      return all([...prefectures.values(), ...places.values()]);
    case 'party':
      return all(parties.values());
    case 'publisher':
      return new Map([
        ...all(parties.values()),
        ...[...publishers.values()].map(
          ({ id, name }) => [id, typeof name === 'string' ? [name] : Object.values(name)] as const,
        ),
      ]);
    case 'condition':
      return all(conditions.values());
    case 'measure':
      return titled;
    case 'measure or fact':
      return new Map([...titled, ...[...facts.keys()].map((id) => [id, []] as const)]);
    case 'source':
      return new Map(
        [...sources.values()].map(({ id, url, original_url, title, description }) => [
          id,
          [url, original_url, title, ...Object.values(description ?? {})].flatMap((name) => name ?? []),
        ]),
      );
  }
}

const WHERE: Readonly<Record<NamedKind, string>> = {
  importer: 'knowledge/vocabulary/importers.yaml',
  product: 'knowledge/vocabulary/products/',
  prefecture: 'knowledge/vocabulary/places.yaml',
  party: 'knowledge/vocabulary/parties/',
  publisher: 'knowledge/vocabulary/publishers.yaml',
  condition: 'knowledge/vocabulary/conditions/',
  source: 'knowledge/sources/ (npm run new -- source)',
  measure: 'knowledge/measures/',
  'measure or fact': 'knowledge/measures/ or knowledge/facts/',
};

/** The nearest name and its id, in one line: whoever adds a party twice has typed a name of it. */
function instead(knowledge: Knowledge, kind: NamedKind, typed: string): string {
  const idOf = new Map<string, string>();
  const shown = new Map<string, string>();
  for (const [id, names] of namesOf(knowledge, kind))
    for (const name of [id, ...names]) {
      const folded = fold(name);
      if (idOf.has(folded)) continue;
      idOf.set(folded, id);
      shown.set(folded, name);
    }
  const sought = fold(typed);
  const name = nearest(sought, idOf.keys()) ?? longestWithin(sought, idOf.keys()) ?? mostAlike(sought, idOf.keys());
  const id = name === undefined ? undefined : idOf.get(name);
  const add = `add it to ${WHERE[kind]}`;
  if (name === undefined || id === undefined) return add;
  const was = shown.get(name) ?? name;
  return `did you mean \`${id}\`?${was === id ? '' : ` ${was} exists as ${id}`}${isAddable(kind) ? `; else ${add}` : ''}`;
}

/** What a curator writes on the way, where it is not the one that was meant. */
const isAddable = (kind: NamedKind): boolean => kind === 'party' || kind === 'publisher' || kind === 'condition';

/** Fewer letters are within too many names. */
const WITHIN_MIN = 3;

/** "the CFS of Hong Kong" holds a name as a word of its own. */
function longestWithin(sought: string, names: Iterable<string>): string | undefined {
  const words = ` ${sought.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [...names]
    .filter((name) => name.length >= WITHIN_MIN && words.includes(` ${name} `))
    .sort((a, b) => b.length - a.length)[0];
}
