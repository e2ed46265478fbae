// Goods were opened, and an older stop of a kind of them still stands: forgotten, or meant.
import { firstDay } from '../dates.ts';
import type { Measure } from '../schema.ts';
import { actTogether, began, reachOf } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

const stops = ({ effect }: Measure): boolean => effect === 'banned' || effect === 'suspended';

export const leftStricter: KnowledgeRule = {
  name: 'left-stricter',
  description:
    'Where a stop gave way to something milder, no older stop of the same goods or a kind of them is left: a warning, since one may stand on a ground of its own.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const byId = new Map(draft.measures.map(({ value }) => [value.id, value]));
    const opened = draft.measures.filter(({ value }) => value.until && value.ended_by && stops(value));
    for (const entry of draft.measures.filter(({ value }) => !value.until && stops(value))) {
      const left = entry.value;
      for (const other of opened) {
        const was = other.value;
        const next = byId.get(was.ended_by ?? '');
        if (next && stops(next)) continue;
        // What began with the opening, or after it, was written knowing of it.
        if (!reach.importersMeet(left.importer, was.importer) || began(left) >= firstDay(was.until ?? '')) continue;
        if (!actTogether({ ...left, from: undefined }, { ...was, until: undefined })) continue;
        if (reach.sharedOrigin(left.origins, was.origins) === undefined) continue;
        const kindOf = (products: readonly string[]) => (named: string) =>
          products.some((product) => reach.above(named).has(product));
        // What the milder measure does not reach was not opened.
        const index = left.products.findIndex(
          (named) => kindOf(was.products)(named) && (!next || kindOf(next.products)(named)),
        );
        if (index === -1) continue;
        const message = `still ${left.effect === 'banned' ? 'banned' : 'stopped'}, though \`${was.id}\` (${placeName(other)}) ended ${was.until} and \`${left.products[index]}\` was opened by \`${was.ended_by}\``;
        const remedy = 'end it too, or let what opened the goods say that this stays';
        report({ where: within(entry, 'products', index), message, remedy, severity: 'warning' });
      }
    }
  },
};
