// How much is traded? A figure or what was reported; the status stands beside it.
import { factLead } from '../fact-lead.ts';
import { figureLead } from '../leads.ts';
import type { IntentPlan } from './intent-plan.ts';

export const tradeData: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? factLead(asked),
  adds: () => ({}),
};
