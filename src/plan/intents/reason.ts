// Why? What the parties said; a premise that does not hold is put right first.
import type { Asked } from '../asked.ts';
import { factLead } from '../fact-lead.ts';
import { filed } from '../facts.ts';
import { factClaim } from '../grounds.ts';
import { figureLead } from '../leads.ts';
import { joined, type Lead, leadOf } from '../piece.ts';
import { reasonsOf } from '../reasons.ts';
import { besideFact } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

/** Reasons told at once, as far as there is room. */
const AT_ONCE = 2;

export const reason: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? reasonLead(asked) ?? factLead(asked),
  adds: () => ({}),
};

/** What is held as a reason, with the status beside it. */
function reasonLead(asked: Asked): Lead | null {
  if (asked.query.premise !== null) return null;
  const reasons = reasonsOf(asked);
  const others = asked.facts.flatMap(({ fact }) => (reasons.includes(fact) ? [] : [fact]));
  const told = reasons.flatMap((fact) => factClaim(asked.knowledge, fact));
  return leadOf(
    told.slice(0, AT_ONCE),
    joined({ why: told.slice(AT_ONCE) }, filed(asked.knowledge, others), besideFact(asked)),
  );
}
