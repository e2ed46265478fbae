// May this go there? The verdict leads, unless a fact, a figure or an announced change is what was asked for.
import type { Asked } from '../asked.ts';
import { factLead } from '../fact-lead.ts';
import { goodsLead } from '../goods.ts';
import { lapsedClaims } from '../lapsed.ts';
import { aheadLead, figureLead } from '../leads.ts';
import { otherImporters } from '../others.ts';
import { type Lead, leadOf } from '../piece.ts';
import { verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

/** "Do we still need any declaration?": that it is asked for no more stands with the status. */
function statusLead(asked: Asked): Lead | null {
  const lead = verdictLead(asked);
  const isOfPapers = asked.query.intents.includes('requirements');
  return lead && isOfPapers ? leadOf([...lapsedClaims(asked), ...lead.answer], lead, lead.kind) : lead;
}

export const status: IntentPlan = {
  lead: (asked) =>
    figureLead(asked) ??
    aheadLead(asked) ??
    factLead(asked) ??
    (asked.query.intents.includes('list_products') ? goodsLead(asked) : null) ??
    statusLead(asked),
  adds: (asked) => ({ also: otherImporters(asked) }),
};
