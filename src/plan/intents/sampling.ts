// What was measured? A figure or a result; the status stands beside it.
import { factLead } from '../fact-lead.ts';
import { figureLead } from '../leads.ts';
import type { IntentPlan } from './intent-plan.ts';

export const sampling: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? factLead(asked),
  adds: () => ({}),
};
