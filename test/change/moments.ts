// A small knowledge, and what becomes of it by other entries: for tests of what moved.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Fact, Measure, Product, Source } from '../../src/knowledge/schema.ts';
import { versionOf } from '../../src/knowledge/version.ts';
import * as fixture from '../knowledge/fixture.ts';

export const DAY = '2026-11-23';
/** The newest source of the small knowledge is of the day before. */
export const NEWEST = '2026-11-22';
export const LATER = '2026-11-23';

/** China bans fish of two prefectures and asks papers of tea; a union has a member; customs said something in May 2025. */
export const small: Knowledge = fixture.inFolder(
  {
    ...fixture.valid(),
    'vocabulary/importers.yaml': {
      importers: [fixture.importer('cn'), fixture.importer('eu'), fixture.importer('de', { parent: 'eu' })],
    },
    'vocabulary/products.yaml': {
      products: [
        fixture.product('food'),
        fixture.product('fish', ['food']),
        fixture.product('scallop', ['fish']),
        fixture.product('tea', ['food']),
      ],
    },
    'vocabulary/conditions.yaml': { conditions: [fixture.condition('paper'), fixture.condition('test')] },
    'measures/cn.yaml': {
      measures: [
        fixture.measure('cn-fish'),
        fixture.measure('cn-tea', {
          products: ['tea'],
          origins: 'all',
          effect: 'conditional',
          conditions: ['paper'],
          from: '2024-01-01',
        }),
      ],
    },
    'facts/cn.yaml': { facts: [fixture.fact('cn-said')] },
    'sources/cn.yaml': {
      sources: [fixture.source('notice'), fixture.source('newest', { published: NEWEST, read: DAY })],
    },
  },
  (dir) => {
    const loaded = loadKnowledge(dir, { today: DAY });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    return loaded.knowledge;
  },
);

export const entry = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (!found) throw new Error(`the knowledge of this test has no ${id}`);
  return found;
};

interface Other {
  readonly measures?: readonly Measure[];
  readonly facts?: readonly Fact[];
  readonly sources?: readonly Source[];
  readonly products?: readonly Product[];
  readonly without?: readonly string[];
  readonly redirects?: Readonly<Record<string, readonly string[]>>;
}

/** The knowledge with these entries in the place of its own, or beside them. */
export function withOther(base: Knowledge, other: Other): Knowledge {
  const out = new Set(other.without);
  const put = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>, own: readonly T[] = []) =>
    new Map([...map, ...own.map((one) => [one.id, one] as const)].filter(([id]) => !out.has(id)));
  const lists = {
    measures: put(base.measures, other.measures),
    facts: put(base.facts, other.facts),
    sources: put(base.sources, other.sources),
    products: put(base.products, other.products),
  };
  const redirects = new Map([...base.redirects, ...Object.entries(other.redirects ?? {})]);
  const content = new Map(Object.values(lists).flatMap((map): [string, unknown][] => [...map]));
  return { ...base, ...lists, redirects, version: versionOf(content, lists.sources.values()) };
}

/** Of the small knowledge: a measure or a fact with something else in it. */
export const measureOf = (id: string, more: Partial<Measure> = {}): Measure => ({
  ...entry(small.measures, id),
  ...more,
});
export const factOf = (id: string, more: Partial<Fact> = {}): Fact => ({ ...entry(small.facts, id), ...more });
/** A source of the day after the newest. */
export const later: Source = { ...entry(small.sources, 'newest'), id: 'later', published: LATER };
