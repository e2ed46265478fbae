// "What can't I send?": the goods that an importer restricts, by name, where food as such is asked of.
import { productGraph } from '../status/products.ts';
import { STRICTNESS, type Status } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim } from './claim.ts';
import { groupsOf } from './groups.ts';
import { joined, type Lead, leadOf } from './piece.ts';
import { naming } from './tables.ts';
import { verdictLead } from './verdict-lead.ts';

const isStop = ({ status }: { readonly status: Status }): boolean => STRICTNESS[status] >= STRICTNESS.suspended;

/** Goods told at once: a table has all. */
const AT_ONCE = 8;

/** Nothing where goods were named that are a kind of something, or where the goods differ by prefecture. */
export function goodsLead(asked: Asked): Lead | null {
  const lead = verdictLead(asked);
  const told = restrictedOf(asked);
  if (!lead || told.length === 0) return null;
  // The rows of food and seafood that nobody named need no count; where there are none, it is all that tells of them.
  const hasRows = lead.answer.some(({ kind }) => kind === 'group');
  const rows = lead.answer.filter(({ kind }) => kind !== 'cases' || !hasRows);
  return leadOf([...told, ...rows], joined(lead), 'answer');
}

function restrictedOf({ knowledge, query, verdicts, today }: Asked): Claim[] {
  const isWhole = (product: string): boolean => knowledge.products.get(product)?.parents.length === 0;
  const graph = productGraph(knowledge);
  const [group, ...others] = groupsOf(
    verdicts.filter(({ product }) => isWhole(product)),
    today,
  );
  const isNamed = !query.assumed.includes('products') && query.products.some((id) => !isWhole(id));
  if (!group || others.length > 0 || isNamed) return [];
  const { importer, origins, status, within } = group.told;
  if (isStop({ status })) return [];
  const parts = within
    .filter((part) => part.status !== 'unknown' && STRICTNESS[part.status] >= STRICTNESS.conditional)
    .sort(
      (a, b) =>
        Number(isStop(b)) - Number(isStop(a)) ||
        // Seafood says more than cherries.
        graph.descendants(b.product).size - graph.descendants(a.product).size,
    );
  const shown = parts.slice(0, AT_ONCE);
  const cited = [
    ...measuresOf(knowledge, [...new Set(group.verdicts.flatMap((v) => v.governing))]),
    ...shown.flatMap(({ product }) => naming(knowledge, importer, product)),
  ];
  return shown.length === 0
    ? []
    : claim(knowledge, 'restricted', { importer, origins, parts: shown, more: parts.length - shown.length }, cited);
}
