// Says who? The acts and reports that the status stands on, by name and number.

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

/** Which act or report each column stands on. */
const basesOf = ({ knowledge, verdicts }: Asked): Claim[] =>
  measuresOf(knowledge, [
    ...new Set(verdicts.flatMap((v) => [...(v.overturning ?? []), ...v.governingOnPaper, ...v.governing])),
  ]).flatMap((measure) =>
    claim(
      knowledge,
      'basis',
      { measure: measure.id, source: measure.basis ? null : (visibleSources(knowledge, measure)[0]?.id ?? null) },
      [measure],
    ),
  );
