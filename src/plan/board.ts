// Asked of no importer: a claim that names each that restricts with what it does; a table has their rows.
import { STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';

/** More importers than these, that nobody named, are told side by side. */
export const SEVERAL = 3;

/** A claim for each of the goods; nothing where the importers were said, or are few. */
export function boardClaims({ knowledge, query: { assumed, importers }, verdicts }: Asked): Claim[] {
  if (!assumed.includes('importers') || importers.length <= SEVERAL) return [];
  return [...Map.groupBy(verdicts, (v) => v.product)].flatMap(([product, own]) => {
    const list = [...Map.groupBy(own, (v) => v.importer)].map(([importer, of]) => ({ importer, does: doesOf(of) }));
    const cited = measuresOf(knowledge, [...new Set(own.flatMap((v) => v.governing))]);
    const origins = [...new Set(own.flatMap((v) => v.origins))];
    return claim(knowledge, 'board', { product, origins, list }, cited);
  });
}

type Does = ClaimData['board']['list'][number]['does'];

/** Each status that holds for some prefecture, the strictest first. */
function doesOf(verdicts: readonly Verdict[]): Does {
  const told = [...verdicts]
    .sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status])
    .map(({ status, announced }) => ({ status, announced: announced?.date ?? null }));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}
