// One case cannot be both banned and permitted unless an entry says which holds, or that it is disputed.
import type { Draft } from '../draft.ts';
import type { Measure } from '../schema.ts';
import { actTogether, type Reach, reachOf, settled } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const contradictions: KnowledgeRule = {
  name: 'contradictions',
  description: 'A `permitted` does not meet a `banned` on the same case without `overrides` or `disputed_by`.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const sharedProduct = productsMeet(draft, reach);
    const banned = draft.measures.filter(({ value }) => value.effect === 'banned');
    for (const entry of draft.measures.filter(({ value }) => value.effect === 'permitted')) {
      for (const other of banned) {
        const [a, b] = [entry.value, other.value];
        if (!reach.importersMeet(a.importer, b.importer) || settled(a, b) || !actTogether(a, b)) continue;
        const origin = reach.sharedOrigin(a.origins, b.origins);
        const product = origin === undefined ? undefined : sharedProduct(a, b);
        if (product === undefined) continue;
        const message = `permits \`${product}\` from \`${origin}\`, which \`${b.id}\` (${placeName(other)}) bans at the same time`;
        const remedy = 'let one name the other in `overrides` or `disputed_by`, or narrow one of them';
        report({ where: within(entry, 'id'), message, remedy });
      }
    }
  },
};

/** A product that both measures reach: permissions reach what needs an access of its own only from its own kind. */
function productsMeet(draft: Draft, reach: Reach): (permitted: Measure, banned: Measure) => string | undefined {
  const marked = new Set(draft.products.flatMap(({ value }) => (value.own_access ? [value.id] : [])));
  const own = (id: string) => [...reach.above(id)].some((ancestor) => marked.has(ancestor));
  return (permitted, banned) =>
    reach.products.find((id) => {
      const ancestors = reach.above(id);
      const closed = permitted.regime !== 'radiation' && own(id);
      const allows = permitted.products.some((named) => ancestors.has(named) && (!closed || own(named)));
      return allows && banned.products.some((named) => ancestors.has(named));
    });
}
