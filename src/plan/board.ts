// Asked of no importer: a claim that names each that restricts by what it does; a table has their rows.
import { isStop, STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';

/** More importers than these, that nobody named, are told side by side. */
export const SEVERAL = 3;

/** Whether more importers are told of than anybody named. */
export const isBoard = ({ query }: { readonly query: Pick<Asked['query'], 'assumed' | 'importers'> }): boolean =>
  query.assumed.includes('importers') && query.importers.length > SEVERAL;

/** A claim for each of the goods; nothing where the importers were said, or are few. */
export const boardClaims = (asked: Asked): Claim[] => (isBoard(asked) ? claimsOf(asked) : []);

/** Asked to compare two or three that were named: who does what is said before the rows that say since when. */
export function sideClaims(asked: Asked): Claim[] {
  const { query, verdicts } = asked;
  const named = new Set(verdicts.map(({ importer }) => importer)).size;
  const times = new Set(verdicts.map((v) => v.from ?? v.day)).size;
  return named > 1 && named <= SEVERAL && times === 1 && query.products.length === 1 && query.form !== 'table'
    ? claimsOf(asked)
    : [];
}

function claimsOf({ knowledge, verdicts, day, today }: Asked): Claim[] {
  const days = new Set(verdicts.map((v) => v.from ?? v.day));
  return [...Map.groupBy(verdicts, (v) => v.product)].flatMap(([product, own]) => {
    const each = [...Map.groupBy(own, (v) => v.importer)].map(([importer, of]) => ({ importer, does: doesOf(of) }));
    const list = [...Map.groupBy(each, ({ does }) => JSON.stringify(does)).values()].map((alike) => ({
      importers: alike.map(({ importer }) => importer),
      does: alike[0]?.does ?? [],
    }));
    list.sort((a, b) => strictestOf(b) - strictestOf(a));
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

const strictestOf = ({ does: [first] }: { readonly does: Does }): number => (first ? STRICTNESS[first.status] : 0);

type Does = ClaimData['board']['list'][number]['does'];

/** Each status that holds for some prefecture, the strictest first. */
function doesOf(verdicts: readonly Verdict[]): Does {
  const told = [...verdicts]
    .sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status])
    .map(({ status, announced }) => ({ status, announced: announced?.date ?? null }));
  const each = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
  // Stopped wherever it is from, it is no ban in part: what holds of all is told.
  const last = each.at(-1);
  return last && last.announced === null && each.every(({ status }) => isStop(status)) ? [last] : each;
}
