// Prefectures that no measure on a product tells apart: one of them is worked out for all.
import { derived, rememberedUpTo } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn } from '../knowledge/schema.ts';
import { productGraph } from './products.ts';
import { importerMeasures, originSet } from './reach.ts';

export type OriginClass = readonly [string, ...string[]];

/** Ids of prefectures: some hundred bytes each. */
const KEPT = 5_000;
const kept = derived(() => new Map<string, readonly OriginClass[]>());

/** All prefectures, each in one class; classes and members in the order of the knowledge. */
export function originClasses(
  knowledge: Knowledge,
  importer: string,
  product: string,
  actsOn: ActsOn,
): readonly OriginClass[] {
  const key = `${importer} ${product} ${actsOn}`;
  return rememberedUpTo(KEPT, kept(knowledge), key, () => {
    const named = originsNamed(knowledge, importer, product, actsOn);
    const alike = Map.groupBy(knowledge.prefectures.keys(), (id) =>
      named.map((origins) => Number(origins.has(id))).join(''),
    );
    return [...alike.values()] as [string, ...string[]][];
  });
}

/** What each measure names that reaches the product or a kind of it. */
function originsNamed(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): ReadonlySet<string>[] {
  const graph = productGraph(knowledge);
  const related = new Set([product, ...graph.descendants(product)].flatMap((id) => [...graph.ancestors(id)]));
  const reaches = (products: readonly string[]): boolean => products.some((id) => related.has(id));
  return importerMeasures(knowledge, importer)
    .filter((measure) => (measure.acts_on ?? 'import') === actsOn)
    .flatMap((measure) => [
      ...(reaches(measure.products) ? [originSet(knowledge, measure.origins)] : []),
      ...(measure.may_cover ?? []).flatMap(({ products, origins }) =>
        reaches(products) ? [originSet(knowledge, origins)] : [],
      ),
    ]);
}
