// The product graph: kinds of kinds, with several parents.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

export interface ProductGraph {
  /** The product and everything it is a kind of. */
  ancestors(product: string): ReadonlySet<string>;
  children(product: string): readonly string[];
  /** Everything that is a kind of the product, without the product. */
  descendants(product: string): ReadonlySet<string>;
  /** Whether the product, or something it is a kind of, needs an access of its own (meats, eggs, live animals). */
  ownAccess(product: string): boolean;
}

export const productGraph = derived(build);

function build(knowledge: Knowledge): ProductGraph {
  const parents = new Map<string, readonly string[]>();
  const children = new Map<string, string[]>();
  for (const product of knowledge.products.values()) {
    parents.set(product.id, product.parents);
    for (const parent of product.parents) children.set(parent, [...(children.get(parent) ?? []), product.id]);
  }
  const up = closure((id) => parents.get(id) ?? []);
  const down = closure((id) => children.get(id) ?? []);
  return {
    ancestors: (product) => up(product),
    children: (product) => children.get(product) ?? [],
    descendants: (product) => new Set([...down(product)].filter((id) => id !== product)),
    ownAccess: (product) => [...up(product)].some((id) => knowledge.products.get(id)?.own_access === true),
  };
}

function closure(next: (id: string) => readonly string[]): (id: string) => ReadonlySet<string> {
  const memo = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const known = memo.get(id);
    if (known) return known;
    const found = new Set<string>([id]);
    for (const step of found) for (const other of next(step)) found.add(other);
    memo.set(id, found);
    return found;
  };
}
