// Which prefectures? Each group with all its names.
import { STRICTNESS, type Verdict } from '../../status/verdict.ts';
import type { Asked } from '../asked.ts';
import { claim, measuresOf } from '../cite.ts';
import type { Claim } from '../claim.ts';
import { factLead } from '../fact-lead.ts';
import { aheadLead, figureLead } from '../leads.ts';
import { type Lead, leadOf } from '../piece.ts';
import { setLead } from '../sets.ts';
import { regionsTable } from '../tables.ts';
import { rowsByName, verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const listRegions: IntentPlan = {
  lead: (asked) =>
    setLead(asked) ??
    figureLead(asked) ??
    aheadLead(asked) ??
    factLead(asked) ??
    numbered(asked, verdictLead(asked, { names: 'all', dated: true })),
  adds: (asked) => {
    const prefectures = rowsByName(asked);
    // Rows that are told by all their names need no table.
    const hasRows = isOneCase(asked) || prefectures.some(({ kind }) => kind === 'group');
    return { prefectures, tables: hasRows ? [] : regionsTable(asked.knowledge, asked.verdicts) };
  },
};

/** Asked how many, the number comes first: of each case how many are stopped, or else restricted. */
function numbered(asked: Asked, lead: Lead | null): Lead | null {
  if (!lead || asked.query.superlative !== 'count') return lead;
  const cases = Map.groupBy(asked.verdicts, (v) => `${v.importer} ${v.product}`);
  if (cases.size > CASES) return lead;
  const counts = [...cases.values()].flatMap((own) => countOf(asked, own));
  return leadOf([...counts, ...lead.answer], lead, lead.kind);
}

/** Cases that are counted one by one. */
const CASES = 3;

function countOf({ knowledge }: Asked, own: readonly Verdict[]): Claim[] {
  const [first] = own;
  if (!first) return [];
  const list = [...Map.groupBy(own, (v) => JSON.stringify([v.status, v.announced?.date ?? null])).values()].flatMap(
    (same) =>
      same.slice(0, 1).map(({ status, announced }) => ({
        status,
        announced: announced?.date ?? null,
        count: new Set(same.flatMap(({ origins }) => origins)).size,
      })),
  );
  const data = {
    importer: first.importer,
    product: first.product,
    list: list.sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status]),
    of: new Set(own.flatMap(({ origins }) => origins)).size,
  };
  return claim(knowledge, 'counted', data, measuresOf(knowledge, [...new Set(own.flatMap((v) => v.governing))]));
}

const isOneCase = ({ verdicts }: Asked): boolean =>
  new Set(verdicts.map(({ importer, product }) => `${importer} ${product}`)).size <= 1;
