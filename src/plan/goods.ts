// "What can't I send?": the goods that an importer restricts, by name, where food as such is asked of.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { productGraph } from '../status/products.ts';
import { isStop, STRICTNESS, type Status, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, Within } from './claim.ts';
import { joined, type Lead, leadOf } from './piece.ts';
import { naming } from './tables.ts';
import { verdictLead } from './verdict-lead.ts';

/** Goods told at once: a table has all. */
const AT_ONCE = 6;
/** Importers whose goods are told by name. */
const IMPORTERS = 3;

/** Nothing where goods were named that are a kind of something. */
export function goodsLead(asked: Asked): Lead | null {
  const lead = verdictLead(asked);
  const told = restrictedOf(asked);
  if (!lead || told.length === 0) return null;
  // The rows of food and seafood that nobody named need no count; where there are none, it is all that tells of them.
  const hasRows = lead.answer.some(({ kind }) => kind === 'group');
  const rows = lead.answer.filter(({ kind }) => kind !== 'cases' || !hasRows);
  return leadOf([...told, ...rows], joined(lead), 'answer');
}

function restrictedOf({ knowledge, query, verdicts }: Asked): Claim[] {
  const isWhole = (product: string): boolean => knowledge.products.get(product)?.parents.length === 0;
  const whole = verdicts.filter(({ product }) => isWhole(product));
  const days = new Set(verdicts.map((v) => v.from ?? v.day));
  const isNamed = !query.assumed.includes('products') && query.products.some((id) => !isWhole(id));
  const each = [...Map.groupBy(whole, ({ importer }) => importer)];
  if (isNamed || days.size > 1 || each.length > IMPORTERS) return [];
  return each.flatMap(([importer, own]) => {
    const parts = partsOf(knowledge, own);
    const shown = parts.slice(0, AT_ONCE);
    if (shown.length === 0) return [];
    const cited = [
      ...measuresOf(knowledge, [...new Set(own.flatMap((v) => v.governing))]),
      ...shown.flatMap(({ product }) => naming(knowledge, importer, product)),
    ];
    const origins = inOrder(knowledge, new Set(own.flatMap((v) => v.origins)));
    return claim(
      knowledge,
      'restricted',
      { importer, origins, parts: shown, more: parts.length - shown.length },
      cited,
    );
  });
}

const inOrder = (knowledge: Knowledge, ids: ReadonlySet<string>): string[] =>
  [...knowledge.prefectures.keys()].filter((id) => ids.has(id));

/** The goods as such and their kinds, each as the strictest that holds of it anywhere, with the prefectures of which it is at least so. */
function partsOf(knowledge: Knowledge, verdicts: readonly Verdict[]): Within[] {
  const graph = productGraph(knowledge);
  const held = verdicts.flatMap(({ origins, product, status, onPaper, within }) => [
    { origins, product, status, onPaper },
    // Of what is stopped as a whole no kind needs a word.
    ...(isStop(status) ? [] : within.map((part) => ({ ...part, origins }))),
  ]);
  // Where all is stopped each of its kinds is.
  const stopped = verdicts.filter(({ status }) => isStop(status));
  return [...Map.groupBy(held, ({ product }) => product).values()]
    .flatMap((same) => {
      const top = same.reduce((a, b) => (STRICTNESS[b.status] > STRICTNESS[a.status] ? b : a));
      const alike = same.filter(({ status, onPaper }) => status === top.status && onPaper === top.onPaper);
      const origins = inOrder(knowledge, new Set([...alike, ...stopped].flatMap((one) => one.origins)));
      return restricts(top) ? [{ ...top, origins }] : [];
    })
    .sort(
      (a, b) =>
        Number(isStop(b.status)) - Number(isStop(a.status)) ||
        // Seafood says more than cherries.
        graph.descendants(b.product).size - graph.descendants(a.product).size,
    );
}

const restricts = ({ status }: { readonly status: Status }): boolean =>
  status !== 'unknown' && STRICTNESS[status] >= STRICTNESS.conditional;
