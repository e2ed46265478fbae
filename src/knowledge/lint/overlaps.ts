// A condition on goods that are banned anyway has no effect: an exemption that forgot to say so, or one named too many.
import { actTogether, began, reachOf, settled, stepsMeet } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const overlaps: KnowledgeRule = {
  name: 'overlaps',
  description:
    'Goods that a `conditional` names are not under an older `banned` from the same origins without `overrides` or `disputed_by`.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const banned = draft.measures.filter(({ value }) => value.effect === 'banned');
    for (const entry of draft.measures.filter(({ value }) => value.effect === 'conditional')) {
      for (const other of banned) {
        const [a, b] = [entry.value, other.value];
        // A ban that comes on top of older conditions, or reaches some kinds of what they name, takes its place of itself.
        if (began(a) < began(b) || !reach.importersMeet(a.importer, b.importer)) continue;
        if (settled(a, b) || !actTogether(a, b) || !stepsMeet(a, b)) continue;
        const index = a.products.findIndex((named) => b.products.some((product) => reach.above(named).has(product)));
        const origin = index === -1 ? undefined : reach.sharedOrigin(a.origins, b.origins);
        if (origin === undefined) continue;
        const message = `\`${a.products[index]}\` from \`${origin}\` is banned by \`${b.id}\` (${placeName(other)}), so these conditions have no effect on it`;
        const remedy = `add \`${b.id}\` to \`overrides\` or \`disputed_by\`, or leave out the goods or origins that are banned`;
        report({ where: within(entry, 'products', index), message, remedy });
      }
    }
  },
};
