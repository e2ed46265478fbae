// For whom a change matters: goods with what they are kinds of and their kinds, a union with its members.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { productGraph } from '../status/products.ts';
import type { Change, Scope, Topic } from './change.ts';

/** What somebody follows; empty for everything. */
export interface Followed extends Scope {
  readonly topics: readonly Topic[];
}

/** Whether the change matters to who follows these; what concerns no one importer matters to who follows none in particular. */
export function concerns(knowledge: Knowledge, change: Scope & Pick<Change, 'topic'>, followed: Followed): boolean {
  const graph = productGraph(knowledge);
  const meets = (own: readonly string[], theirs: readonly string[], are: (a: string, b: string) => boolean): boolean =>
    own.length === 0 || theirs.length === 0 || own.some((a) => theirs.some((b) => are(a, b)));
  const isPartOf = (importer: string, of: string): boolean => {
    const parent = knowledge.importers.get(importer)?.parent;
    return importer === of || (parent !== undefined && isPartOf(parent, of));
  };
  const isKindOf = (product: string, of: string): boolean => graph.ancestors(product).has(of);
  return (
    (followed.topics.length === 0 || followed.topics.includes(change.topic)) &&
    (followed.importers.length === 0 ||
      change.importers.some((a) => followed.importers.some((b) => isPartOf(a, b) || isPartOf(b, a)))) &&
    meets(change.products, followed.products, (a, b) => isKindOf(a, b) || isKindOf(b, a)) &&
    meets(change.origins, followed.origins, (a, b) => a === b)
  );
}
