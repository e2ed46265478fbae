// What two measures have in common: importer, goods, origins, steps, time. Shared by the rules that set them side by side.
import { firstDay } from '../dates.ts';
import type { Draft } from '../draft.ts';
import type { Fact, Measure, Origins } from '../schema.ts';

export interface Reach {
  /** A part of an importer has the measures of the whole. */
  importersMeet(a: string, b: string): boolean;
  /** A product and everything that it is a kind of. */
  above(product: string): ReadonlySet<string>;
  /** The first prefecture that both name. */
  sharedOrigin(a: Origins, b: Origins): string | undefined;
  readonly products: readonly string[];
  /** Whether some goods of some origin are among both. */
  meet(a: readonly Cover[], b: readonly Cover[]): boolean;
}

/** Goods of origins that a measure names. */
interface Cover {
  readonly products: readonly string[];
  readonly origins: Origins;
}

/** What a measure reaches, and what it may. */
export function coversOf({ products, origins, may_cover: open = [] }: Measure): Cover[] {
  return [{ products, origins }, ...open];
}

export function reachOf(draft: Draft): Reach {
  const parts = new Map(draft.importers.map(({ value }) => [value.id, value.parent ? [value.parent] : []]));
  const parents = new Map(draft.products.map(({ value }) => [value.id, value.parents]));
  const all = draft.prefectures.map(({ value }) => value.id);
  const wholes = remember((id: string) => closure(parts, id));
  const above = remember((id: string) => closure(parents, id));
  const originSets = new Map<Origins, ReadonlySet<string>>();
  const originsOf = (origins: Origins): ReadonlySet<string> => {
    const known = originSets.get(origins) ?? originSet(origins, all);
    originSets.set(origins, known);
    return known;
  };
  const sharedOrigin = (a: Origins, b: Origins) => [...originsOf(a)].find((id) => originsOf(b).has(id));
  const products = [...parents.keys()];
  const shareProduct = (a: readonly string[], b: readonly string[]) =>
    products.some((id) => a.some((one) => above(id).has(one)) && b.some((one) => above(id).has(one)));
  return {
    importersMeet: (a, b) => a === b || wholes(a).has(b) || wholes(b).has(a),
    above,
    sharedOrigin,
    products,
    meet: (a, b) =>
      a.some((x) =>
        b.some((y) => sharedOrigin(x.origins, y.origins) !== undefined && shareProduct(x.products, y.products)),
      ),
  };
}

/** Whom an entry concerns; of a fact that names none, nobody in particular. */
export function importersOf(entry: Fact | Measure): readonly string[] {
  return 'importer' in entry ? [entry.importer] : (entry.about.importers ?? []);
}

/** Ids as faults print them. */
export function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

/** They act under one regime on the same movement of goods, at some time both: a regime says nothing of another's ground. */
export function actTogether(a: Measure, b: Measure): boolean {
  return a.regime === b.regime && (a.acts_on ?? 'import') === (b.acts_on ?? 'import') && timesMeet(a, b);
}

/** Whether the steps that make an origin count can be the same. */
export function stepsMeet(a: Measure, b: Measure): boolean {
  return !a.origin_by || !b.origin_by || a.origin_by.some((step) => b.origin_by?.includes(step));
}

/** One of them says which holds, or that it is disputed. */
export function settled(a: Measure, b: Measure): boolean {
  const names = (x: Measure, y: Measure) => [...(x.overrides ?? []), ...(x.disputed_by ?? [])].includes(y.id);
  return names(a, b) || names(b, a);
}

/** Left out, a beginning lies before the oldest source. */
export function began(measure: Measure): string {
  return measure.from === undefined ? '' : firstDay(measure.from);
}

function timesMeet(a: Measure, b: Measure): boolean {
  const before = (x: Measure, y: Measure) => !x.until || began(y) < firstDay(x.until);
  return before(a, b) && before(b, a);
}

function originSet(origins: Origins, all: readonly string[]): ReadonlySet<string> {
  if (origins === 'all') return new Set(all);
  if (Array.isArray(origins)) return new Set(origins);
  return new Set(all.filter((id) => !origins.all_but.includes(id)));
}

function remember(make: (id: string) => ReadonlySet<string>): (id: string) => ReadonlySet<string> {
  const made = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

function closure(next: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const step of found) for (const other of next.get(step) ?? []) found.add(other);
  return found;
}
