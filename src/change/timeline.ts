// What began, what ended and what happened, by date: of an importer, of goods with what they are kinds of and their kinds, or of all.
import { firstDay } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure, Text } from '../knowledge/schema.ts';
import { changesOf, unconfirmed } from '../status/announced.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';

export interface Happening {
  /** ISO at the precision that is known. */
  readonly date: string;
  readonly event: 'starts' | 'ends' | 'fact';
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly string[];
  /** The newest source, where none of the day or later confirms that it came so. */
  readonly announced?: string;
}

export interface Concerning {
  readonly importer?: string | undefined;
  readonly product?: string | undefined;
}

/** The oldest first. */
export function timelineOf(knowledge: Knowledge, { importer, product }: Concerning): Happening[] {
  const graph = productGraph(knowledge);
  const related = (other: string): boolean =>
    product === undefined || graph.ancestors(product).has(other) || graph.ancestors(other).has(product);
  const all = importer === undefined ? [...knowledge.measures.values()] : importerMeasures(knowledge, importer);
  const measures = all.filter((measure) =>
    [...measure.products, ...(measure.may_cover ?? []).flatMap((open) => open.products)].some(related),
  );
  const concerned = new Set(measures.map((measure) => measure.id));
  const importers = new Set([importer, ...measures.map((measure) => measure.importer)]);
  const concerns = ({ about }: Fact): boolean =>
    (importer === undefined && product === undefined) ||
    about.measures?.some((id) => concerned.has(id)) === true ||
    (about.importers?.some((id) => importers.has(id)) === true && (about.products?.some(related) ?? true));
  return [
    ...measures.flatMap((measure) => happeningsOf(knowledge, measure)),
    ...[...knowledge.facts.values()]
      .filter(concerns)
      .flatMap((fact) => happening(fact.date, 'fact', fact, fact.statement)),
  ].sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || a.date.length - b.date.length || compare(a.id, b.id));
}

const happeningsOf = (knowledge: Knowledge, measure: Measure): Happening[] =>
  changesOf(knowledge, measure).flatMap(({ event, date }) => {
    const only = unconfirmed(knowledge)[event].get(measure);
    return happening(date, event, measure, measure.title).map((one) =>
      only ? { ...one, announced: only.announced } : one,
    );
  });

const happening = (
  date: string | undefined,
  event: Happening['event'],
  entry: { readonly id: string; readonly sources: readonly string[] },
  text: Text,
): Happening[] => (date ? [{ date, event, id: entry.id, text, sources: entry.sources }] : []);
