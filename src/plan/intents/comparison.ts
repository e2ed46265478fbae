// And the others? Counted over all importers, or those that were named side by side.
import { isStop, type Verdict } from '../../status/verdict.ts';
import type { Asked } from '../asked.ts';
import { sideClaims } from '../board.ts';
import type { Claim, ClaimKind } from '../claim.ts';
import { type Comparison, comparisonOf, liftingsOf } from '../comparison.ts';
import { differenceClaims } from '../differences.ts';
import { factLead } from '../fact-lead.ts';
import { filed } from '../facts.ts';
import { figureLead } from '../leads.ts';
import { joined, type Lead, leadOf } from '../piece.ts';
import { comparisonTable } from '../tables.ts';
import { besideFact, linesOf, underFact, verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const comparison: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? overAll(asked) ?? named(asked),
  adds: (asked) => {
    const { lead, free } = comparedOf(asked);
    return { also: [...lead, ...(lead.length > 0 ? besideCount(asked, lead) : [])], why: free };
  },
};

/** Of what stands beside a fact, what no count of all says: what is silent, and what is to come. */
const BESIDE_COUNT: ReadonlySet<ClaimKind> = new Set(['silent', 'upcoming']);

const isOverAll = ({ query }: Asked): boolean => query.importers.length === 0;
const asksWhoLifted = ({ query }: Asked): boolean => query.lifts && query.cases[0].at !== null;

const comparedOf = (asked: Asked): Comparison =>
  isOverAll(asked) && !asksWhoLifted(asked) ? comparisonOf(asked) : { lead: [], free: [] };

function overAll(asked: Asked): Lead | null {
  if (!isOverAll(asked)) return null;
  const facts = filed(
    asked.knowledge,
    asked.facts.map(({ fact }) => fact),
  );
  const [lifted, ...acts] = asksWhoLifted(asked) ? liftingsOf(asked) : [];
  if (lifted) return leadOf([lifted], joined({ basis: acts }, facts, besideFact(asked)));
  const { lead, free } = comparedOf(asked);
  // Each importer's own line stands behind the count of all.
  return leadOf(
    lead,
    joined({ why: [...free, ...linesOf(asked, 'plain', 'few')] }, facts, {
      ...underFact(asked),
      // Rows of those that restrict; the others are counted.
      tables: comparisonTable(asked.knowledge, strictestOf(restrictingOf(asked, lead))),
      also: besideCount(asked, lead),
    }),
  );
}

/** What those need that restrict nothing is told where each is asked about. */
function besideCount(asked: Asked, lead: readonly Claim[]): readonly Claim[] {
  const beside = linesOf({ ...asked, verdicts: restrictingOf(asked, lead) }, 'beside', 'few');
  return [...beside, ...asked.coming].filter(({ kind }) => BESIDE_COUNT.has(kind));
}

/** Of each importer what stops something, all of the goods before some of them; of one that stops none, all that there is. */
const strictestOf = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  [...Map.groupBy(verdicts, ({ importer, product }) => `${importer} ${product}`).values()].flatMap((own) => {
    const whole = own.filter(({ status }) => isStop(status));
    const some = own.filter(({ within }) => within.some(({ status }) => isStop(status)));
    return [whole, some, own].find((list) => list.length > 0) ?? [];
  });

function restrictingOf({ verdicts }: Asked, lead: readonly Claim[]): readonly Verdict[] {
  const found = lead.flatMap((one) => (one.kind === 'compared' ? one.data.restricting : []));
  const named = new Set(found.map(({ importer }) => importer));
  return verdicts.filter(({ importer }) => named.has(importer));
}

/** Of those named, who does what comes first, and each has its own line. */
function named(asked: Asked): Lead | null {
  if (asked.query.importers.length < 2) return factLead(asked);
  const lead = verdictLead(asked);
  if (!lead) return null;
  const { answer, kind, ...rest } = lead;
  // What differs between two of them is what a comparison is for; else who does what.
  const differ = differenceClaims(asked);
  const first = differ.length > 0 ? differ : sideClaims(asked);
  return leadOf([...first, ...(first.length > 0 ? answer.filter((one) => one.kind !== 'cases') : answer)], rest, kind);
}
