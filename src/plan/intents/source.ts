// Says who? The acts and reports that the status stands on, by name and number.

import { compare } from '../../knowledge/faults.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Measure } from '../../knowledge/schema.ts';
import { unconfirmed } from '../../status/announced.ts';
import { isStop } from '../../status/verdict.ts';
import type { Asked } from '../asked.ts';
import { claim, measuresOf, visibleSources } from '../cite.ts';
import type { Claim } from '../claim.ts';
import { factLead, isOfActs, isOfStops } from '../fact-lead.ts';
import { measureClaim } from '../grounds.ts';
import { actLead, figureLead, namedActs } from '../leads.ts';
import { meantOf } from '../meant.ts';
import { type Lead, leadOf } from '../piece.ts';
import { THRESHOLDS } from '../relevance.ts';
import { besideFact, verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const source: IntentPlan = {
  lead: (asked) => {
    const other = namedLead(asked) ?? figureLead(asked) ?? (isOfActs(asked) ? null : factLead(asked));
    const verdicts = other ? null : verdictLead(asked);
    if (verdicts?.kind !== 'answer') return other ?? verdicts;
    const { answer, basis = [], kind, ...rest } = verdicts;
    // Of goods that nobody named the act is asked for, not how they stand.
    if (asked.query.act && asked.query.assumed.includes('products')) return leadOf(basesOf(asked), besideFact(asked));
    return leadOf(basesOf(asked), { ...rest, basis: [...answer, ...basis] }, kind) ?? verdicts;
  },
  adds: (asked) => ({ sources: basesOf(asked) }),
};

/** Acts that the question names: by number and date before what they say. */
function namedLead(asked: Asked): Lead | null {
  const acts = namedActs(asked.knowledge, asked.query);
  const { basis = [], ...rest } = actLead(asked) ?? {};
  return leadOf(basisClaims(asked.knowledge, acts), {
    ...rest,
    basis: [...acts.slice(0, 1).flatMap((act) => measureClaim(asked.knowledge, act)), ...basis],
  });
}

/** Which act or report each column stands on: what is plainly meant first, what took a rule away or stops, then the newest, what is only announced last. */
function basesOf(asked: Asked): Claim[] {
  const { knowledge } = asked;
  // Of all importers, what stops the goods is asked for.
  const ofStops = isOfStops(asked);
  const verdicts = ofStops ? asked.verdicts.filter(({ status }) => isStop(status)) : asked.verdicts;
  const overturning = new Set(verdicts.flatMap((v) => v.overturning ?? []));
  const { starts } = unconfirmed(knowledge);
  const meant = new Map(meantOf(asked).map(({ id, chance }) => [id, chance >= THRESHOLDS.plainly ? chance : 0]));
  const likely = ({ id }: Measure): number => meant.get(id) ?? 0;
  const rank = (measure: Measure): number => {
    if (starts.has(measure)) return 2;
    return overturning.has(measure.id) || isStop(measure.effect) ? 0 : 1;
  };
  const ids = new Set(
    ofStops
      ? verdicts.flatMap((v) => v.governing)
      : [...overturning, ...verdicts.flatMap((v) => [...v.governingOnPaper, ...v.governing])],
  );
  return basisClaims(
    knowledge,
    measuresOf(knowledge, [...ids]).sort(
      (a, b) => likely(b) - likely(a) || rank(a) - rank(b) || compare(b.from ?? '', a.from ?? ''),
    ),
  );
}

/** Authorities named as those who decided it. */
const DECIDING = 2;

function basisClaims(knowledge: Knowledge, measures: readonly Measure[]): Claim[] {
  const several = new Set(measures.map(({ importer }) => importer)).size > 1;
  return measures.flatMap((measure) => {
    const source = measure.basis ? null : (visibleSources(knowledge, measure)[0]?.id ?? null);
    const importer = several ? measure.importer : null;
    const by = measure.says.filter((id) => knowledge.parties.get(id)?.importer === measure.importer).slice(0, DECIDING);
    return claim(knowledge, 'basis', { measure: measure.id, source, importer, by, since: measure.from ?? null }, [
      measure,
    ]);
  });
}
