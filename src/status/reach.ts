// Which measures of an importer reach a product, and which origins each of them names.
import { firstDay } from '../knowledge/dates.ts';
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Measure, Origins } from '../knowledge/schema.ts';
import { type ProductGraph, productGraph } from './products.ts';

export interface Reaching {
  readonly measure: Measure;
  readonly origins: ReadonlySet<string>;
  /** First day in force; without one, the day of the oldest source, from which on it is known. */
  readonly from: string;
  /** First day no longer in force; '9999' when it has no end. */
  readonly until: string;
  /** True when the sources leave open whether the case is covered. */
  readonly possible: boolean;
  /** Whether it allows something, and names goods with an access of their own: all food may be free, and meat not. */
  readonly opensAccess: boolean;
}

export function originSet(knowledge: Knowledge, origins: Origins): ReadonlySet<string> {
  const all = [...knowledge.prefectures.keys()];
  if (origins === 'all') return new Set(all);
  if (Array.isArray(origins)) return new Set(origins);
  const out = new Set(origins.all_but);
  return new Set(all.filter((id) => !out.has(id)));
}

/** Measures of the importer that name the product or something it is a kind of (design 4.1), possible ones marked. */
export function reaching(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): Reaching[] {
  const graph = productGraph(knowledge);
  const found: Reaching[] = [];
  for (const measure of importerMeasures(knowledge, importer)) {
    if ((measure.acts_on ?? 'import') !== actsOn) continue;
    const base = {
      measure,
      from: firstDay(measure.from ?? oldestSource(knowledge, measure)),
      until: measure.until ? firstDay(measure.until) : '9999',
    };
    const opens = (products: readonly string[]): boolean => !isStop(measure) && namesAccess(graph, products, product);
    if (names(graph, measure, measure.products, product)) {
      const opensAccess = opens(measure.products);
      found.push({ ...base, origins: originSet(knowledge, measure.origins), possible: false, opensAccess });
    }
    for (const open of measure.may_cover ?? []) {
      if (names(graph, measure, open.products, product)) {
        found.push({ ...base, origins: originSet(knowledge, open.origins), possible: true, opensAccess: false });
      }
    }
  }
  return found;
}

/** A measure without a start is known in force from its oldest source on, not before (design 3). */
function oldestSource(knowledge: Knowledge, measure: Measure): string {
  const dates = measure.sources.flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source?.published ?? source?.not_before ?? [];
  });
  return dates.sort()[0] ?? measure.verified;
}

function names(graph: ProductGraph, measure: Measure, products: readonly string[], product: string): boolean {
  const ancestors = graph.ancestors(product);
  if (!products.some((named) => ancestors.has(named))) return false;
  // What is asked over radiation, or is no more, is said of all food; what else is allowed is not said of what is closed.
  if (isStop(measure) || measure.regime === 'radiation' || !graph.ownAccess(product)) return true;
  return namesAccess(graph, products, product);
}

const isStop = ({ effect }: Measure): boolean => effect === 'banned' || effect === 'suspended';

/** Whether goods with an access of their own are named, and not only all that they are a kind of. */
function namesAccess(graph: ProductGraph, products: readonly string[], product: string): boolean {
  const ancestors = graph.ancestors(product);
  return products.some((named) => ancestors.has(named) && graph.ownAccess(named));
}

const byImporter = derived((knowledge) => Map.groupBy(knowledge.measures.values(), (measure) => measure.importer));

/** The importer's measures; a part of an importer has its parent's too. */
export function importerMeasures(knowledge: Knowledge, importer: string): readonly Measure[] {
  const own = byImporter(knowledge).get(importer) ?? [];
  const parent = knowledge.importers.get(importer)?.parent;
  return parent ? [...own, ...importerMeasures(knowledge, parent)] : own;
}
