// What is it? The act or the term by its own words.
import { factLead } from '../fact-lead.ts';
import { actLead, figureLead } from '../leads.ts';
import { setLead } from '../sets.ts';
import type { IntentPlan } from './intent-plan.ts';

export const definition: IntentPlan = {
  lead: (asked) => setLead(asked) ?? actLead(asked) ?? figureLead(asked) ?? factLead(asked),
  adds: () => ({}),
};
