// Which regimes must be held before goods may be called permitted: what goods of their kind need, and what the importer's
// own sources widen or drop.
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Importer, Regime } from '../knowledge/schema.ts';
import { productGraph } from './products.ts';

const NONE: ReadonlySet<Regime> = new Set();
const known = derived(() => new Map<string, ReadonlySet<Regime>>());

/** A parent needs what any of its kinds needs. What acts on sale, luggage or parcels stands by itself. */
export function needsOf(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): ReadonlySet<Regime> {
  if (actsOn !== 'import') return NONE;
  return remembered(known(knowledge), `${importer} ${product}`, () => {
    const own = ownNeeds(knowledge, importer);
    const kinds = [product, ...productGraph(knowledge).descendants(product)];
    return new Set(kinds.flatMap((kind) => [...needsOfKind(knowledge, own, kind)]));
  });
}

function needsOfKind(knowledge: Knowledge, own: NonNullable<Importer['needs']>, product: string): Set<Regime> {
  const ancestors = productGraph(knowledge).ancestors(product);
  const here = own.filter(({ products }) => products.some((id) => ancestors.has(id)));
  const needs = new Set([...ancestors].flatMap((id) => knowledge.products.get(id)?.needs ?? []));
  for (const { also = [] } of here) for (const regime of also) needs.add(regime);
  for (const { without = [] } of here) for (const regime of without) needs.delete(regime);
  return needs;
}

/** A part of an importer asks what its parent asks, too. */
function ownNeeds(knowledge: Knowledge, importer: string): NonNullable<Importer['needs']> {
  const { needs = [], parent } = knowledge.importers.get(importer) ?? {};
  return parent ? [...needs, ...ownNeeds(knowledge, parent)] : needs;
}
