// Which prefectures? Each group with all its names.
import { factLead } from '../fact-lead.ts';
import { figureLead } from '../leads.ts';
import { regionsTable } from '../tables.ts';
import { linesOf, verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const listRegions: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? factLead(asked) ?? verdictLead(asked, { names: 'all' }),
  adds: (asked) => ({
    prefectures: linesOf(asked, 'plain', 'all'),
    tables: regionsTable(asked.knowledge, asked.verdicts),
  }),
};
