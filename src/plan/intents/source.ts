// Says who? The acts and reports that the status stands on, by name and number.

import { compare } from '../../knowledge/faults.ts';
import type { Measure } from '../../knowledge/schema.ts';
import { unconfirmed } from '../../status/announced.ts';
import type { Asked } from '../asked.ts';
import { claim, measuresOf, visibleSources } from '../cite.ts';
import type { Claim } from '../claim.ts';
import { factLead } from '../fact-lead.ts';
import { actLead, figureLead } from '../leads.ts';
import { leadOf } from '../piece.ts';
import { verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const source: IntentPlan = {
  lead: (asked) => {
    const other = actLead(asked) ?? figureLead(asked) ?? factLead(asked);
    const verdicts = other ? null : verdictLead(asked);
    if (verdicts?.kind !== 'answer') return other ?? verdicts;
    const { answer, basis = [], kind, ...rest } = verdicts;
    return leadOf(basesOf(asked), { ...rest, basis: [...answer, ...basis] }, kind) ?? verdicts;
  },
  adds: (asked) => ({ sources: basesOf(asked) }),
};

/** Which act or report each column stands on: what took a rule away or stops first, then the newest, what is only announced last. */
function basesOf({ knowledge, verdicts }: Asked): Claim[] {
  const overturning = new Set(verdicts.flatMap((v) => v.overturning ?? []));
  const { starts } = unconfirmed(knowledge);
  const rank = (measure: Measure): number => {
    if (starts.has(measure)) return 2;
    return overturning.has(measure.id) || STOPS.has(measure.effect) ? 0 : 1;
  };
  const ids = new Set([...overturning, ...verdicts.flatMap((v) => [...v.governingOnPaper, ...v.governing])]);
  return measuresOf(knowledge, [...ids])
    .sort((a, b) => rank(a) - rank(b) || compare(b.from ?? '', a.from ?? ''))
    .flatMap((measure) =>
      claim(
        knowledge,
        'basis',
        { measure: measure.id, source: measure.basis ? null : (visibleSources(knowledge, measure)[0]?.id ?? null) },
        [measure],
      ),
    );
}

const STOPS: ReadonlySet<Measure['effect']> = new Set(['banned', 'suspended']);
