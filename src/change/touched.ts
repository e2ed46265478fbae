// Which measures one knowledge has otherwise than another, and which cases they may have moved: the others need no look.
import { remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';

/** Measures of either that are not the same in the other, with all that their effect depends on. */
export function touchedMeasures(before: Knowledge, after: Knowledge): readonly Measure[] {
  const [old, fresh] = [before, after].map(
    (knowledge) =>
      new Map([...knowledge.measures.values()].map((measure) => [basisOf(knowledge, measure), measure] as const)),
  ) as [Map<string, Measure>, Map<string, Measure>];
  return [
    ...[...old].flatMap(([key, measure]) => (fresh.has(key) ? [] : [measure])),
    ...[...fresh].flatMap(([key, measure]) => (old.has(key) ? [] : [measure])),
  ];
}

/** What a verdict takes from a measure; its words are not among it. */
function basisOf(knowledge: Knowledge, measure: Measure): string {
  const { title: _, summary: __, basis: ___, aliases: ____, note: _____, ...rules } = measure;
  const ending = rules.ended_by === undefined ? undefined : entryOf(knowledge, rules.ended_by);
  const dates = (sources: readonly string[] = []) =>
    sources.map((id) => {
      const { published, not_before, link } = knowledge.sources.get(id) ?? {};
      return [published, not_before, link === 'internal'];
    });
  return JSON.stringify([rules, dates(measure.sources), dates(ending?.sources)]);
}

const entryOf = (knowledge: Knowledge, id: string): { readonly sources: readonly string[] } | undefined =>
  knowledge.measures.get(id) ?? knowledge.facts.get(id);

/** Whether a verdict on the goods may be another. All may, where the vocabulary that verdicts are worked out by is another. */
export function mayHaveMoved(before: Knowledge, after: Knowledge): (importer: string, product: string) => boolean {
  if (vocabulary(before) !== vocabulary(after)) return () => true;
  const touched = new Set(touchedMeasures(before, after));
  const graph = productGraph(after);
  const related = new Map<string, ReadonlySet<string>>();
  // What a kind of the goods is also a kind of may set it apart from them.
  const relatedTo = (product: string): ReadonlySet<string> =>
    remembered(
      related,
      product,
      () => new Set([product, ...graph.descendants(product)].flatMap((id) => [...graph.ancestors(id)])),
    );
  return (importer, product) =>
    [before, after].some((knowledge) =>
      importerMeasures(knowledge, importer).some(
        (measure) => touched.has(measure) && goodsOf(measure).some((id) => relatedTo(product).has(id)),
      ),
    );
}

/** All goods that it names, what it leaves open included. */
export const goodsOf = ({ products, may_cover = [] }: Measure): string[] => [
  ...products,
  ...may_cover.flatMap((open) => open.products),
];

/** What of the vocabulary a verdict depends on: no name of anything. */
const vocabulary = ({ importers, prefectures, products, redirects }: Knowledge): string =>
  JSON.stringify([
    [...importers.values()].map(({ id, parent, needs }) => [id, parent, needs]),
    [...prefectures.keys()],
    [...products.values()].map(({ id, parents, own_access, needs }) => [id, parents, own_access, needs]),
    [...redirects],
  ]);
