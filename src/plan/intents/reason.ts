// Why? What the parties said; a premise that does not hold is put right first.
import { factLead } from '../fact-lead.ts';
import { figureLead } from '../leads.ts';
import type { IntentPlan } from './intent-plan.ts';

export const reason: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? factLead(asked),
  adds: () => ({}),
};
