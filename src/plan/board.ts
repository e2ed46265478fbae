// Asked of no importer: a claim that names each that restricts by what it does; a table has their rows.
import { STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';

/** More importers than these, that nobody named, are told side by side. */
export const SEVERAL = 3;

/** Whether more importers are told of than anybody named. */
export const isBoard = ({ query }: { readonly query: Pick<Asked['query'], 'assumed' | 'importers'> }): boolean =>
  query.assumed.includes('importers') && query.importers.length > SEVERAL;

/** A claim for each of the goods; nothing where the importers were said, or are few. */
export function boardClaims({ knowledge, query: { assumed, importers }, verdicts, day, today }: Asked): Claim[] {
  if (!isBoard({ query: { assumed, importers } })) return [];
  const days = new Set(verdicts.map((v) => v.from ?? v.day));
  return [...Map.groupBy(verdicts, (v) => v.product)].flatMap(([product, own]) => {
    const each = [...Map.groupBy(own, (v) => v.importer)].map(([importer, of]) => ({ importer, does: doesOf(of) }));
    const list = [...Map.groupBy(each, ({ does }) => JSON.stringify(does)).values()].map((alike) => ({
      importers: alike.map(({ importer }) => importer),
      does: alike[0]?.does ?? [],
    }));
    const cited = measuresOf(knowledge, [...new Set(own.flatMap((v) => v.governing))]);
    const origins = [...new Set(own.flatMap((v) => v.origins))];
    return claim(
      knowledge,
      'board',
      { product, origins, list, day: day < today && days.size === 1 ? day : null },
      cited,
    );
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
