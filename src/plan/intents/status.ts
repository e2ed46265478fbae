// May this go there? The verdict leads, unless a fact, a figure or an announced change is what was asked for.
import { factLead } from '../fact-lead.ts';
import { goodsLead } from '../goods.ts';
import { aheadLead, figureLead } from '../leads.ts';
import { otherImporters } from '../others.ts';
import { verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const status: IntentPlan = {
  lead: (asked) =>
    figureLead(asked) ??
    aheadLead(asked) ??
    factLead(asked) ??
    (asked.query.intents.includes('list_products') ? goodsLead(asked) : null) ??
    verdictLead(asked),
  adds: (asked) => ({ also: otherImporters(asked) }),
};
