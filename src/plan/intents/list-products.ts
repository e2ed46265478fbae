// Which goods? The goods asked and their kinds that differ.
import { factLead } from '../fact-lead.ts';
import { goodsLead } from '../goods.ts';
import { figureLead } from '../leads.ts';
import { productsTable } from '../tables.ts';
import { verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const listProducts: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? factLead(asked) ?? goodsLead(asked) ?? verdictLead(asked),
  adds: ({ knowledge, verdicts }) => ({ tables: productsTable(knowledge, verdicts) }),
};
