// Asked of no importer: a claim that names each that restricts by what it does; a table has their rows.
import { isStop, type Part, STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';
import { heldAtEnd } from './verdicts.ts';

/** More importers than these, that nobody named, are told side by side. */
export const SEVERAL = 3;

/** Claims told one under the other. */
const LINES = 4;

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

/**
 * Of more cases than there is room for rows, all from the same places, who does what: a claim for each importer with its
 * goods, or for each of the goods with its importers, whichever are fewer; nothing where both are many.
 */
export function tableClaims(asked: Asked): Claim[] {
  const { verdicts, query } = asked;
  const [importers, products] = [verdicts.map((v) => v.importer), verdicts.map((v) => v.product)].map(
    (ids) => new Set(ids).size,
  );
  const [first, ...others] = query.cases.map(({ origins }) => origins.join());
  const isOfSame = others.every((one) => one === first) && new Set(verdicts.map((v) => v.from ?? v.day)).size === 1;
  if (!isOfSame || Math.min(importers ?? 0, products ?? 0) > LINES) return [];
  return (importers ?? 0) <= (products ?? 0) ? goodsClaims(asked) : claimsOf(asked);
}

function claimsOf({ knowledge, query, verdicts: all, day, today }: Asked): Claim[] {
  const verdicts = heldAtEnd(all);
  return [...Map.groupBy(verdicts, (v) => v.product)].flatMap(([product, own]) => {
    const list = alike(own, (v) => v.importer).map(({ ids, does }) => ({ importers: ids, does }));
    const cited = measuresOf(knowledge, [...new Set(own.flatMap((v) => v.governing))]);
    return claim(
      knowledge,
      'board',
      { product, origins: originsOf(own), list, named: !isBoard({ query }), day: dayOf(verdicts, day, today) },
      cited,
    );
  });
}

function goodsClaims({ knowledge, verdicts, day, today }: Asked): Claim[] {
  return [...Map.groupBy(verdicts, (v) => v.importer)].flatMap(([importer, own]) => {
    const list = alike(own, (v) => v.product).map(({ ids, does }) => ({ products: ids, does }));
    const cited = measuresOf(knowledge, [...new Set(own.flatMap((v) => v.governing))]);
    return claim(
      knowledge,
      'by_goods',
      { importer, origins: originsOf(own), list, day: dayOf(verdicts, day, today) },
      cited,
    );
  });
}

const originsOf = (verdicts: readonly Verdict[]): string[] => [...new Set(verdicts.flatMap((v) => v.origins))];

/** The day past that all are of, or to which all held. */
const dayOf = (verdicts: readonly Verdict[], day: string, today: string): string | null =>
  day < today && new Set(verdicts.map((v) => v.to ?? v.day)).size === 1 ? day : null;

/** Those of which the same is so, the strictest first. */
function alike(verdicts: readonly Verdict[], of: (verdict: Verdict) => string): { ids: string[]; does: Does }[] {
  const each = [...Map.groupBy(verdicts, of)].map(([id, own]) => ({ id, does: doesOf(own) }));
  return [...Map.groupBy(each, ({ does }) => JSON.stringify(does)).values()]
    .map((same) => ({ ids: same.map(({ id }) => id), does: same[0]?.does ?? [] }))
    .sort((a, b) => strictestOf(b) - strictestOf(a));
}

const strictestOf = ({ does: [first] }: { readonly does: Does }): number => (first ? STRICTNESS[first.status] : 0);

type Does = ClaimData['board']['list'][number]['does'];

const isStricter =
  (than: Verdict) =>
  ({ status }: Part): boolean =>
    STRICTNESS[status] >= STRICTNESS.conditional && STRICTNESS[status] > STRICTNESS[than.status];

/** Each status that holds for some prefecture, or for some of the goods where that is stricter, the strictest first. */
function doesOf(verdicts: readonly Verdict[]): Does {
  const told = verdicts
    .flatMap((verdict) => [
      { ...verdict, announced: verdict.announced?.date },
      ...verdict.within.filter(isStricter(verdict)),
    ])
    .sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status])
    .map(({ status, announced = null }) => ({ status, announced }));
  const each = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
  // Stopped wherever it is from, it is no ban in part: what holds of all is told.
  const last = each.at(-1);
  return last && last.announced === null && each.every(({ status }) => isStop(status)) ? [last] : each;
}
