// When? Since when it is so, what is announced, what happened in the time asked.
import type { Asked } from '../asked.ts';
import { eventsOf } from '../events.ts';
import { factLead } from '../fact-lead.ts';
import { aheadLead, figureLead } from '../leads.ts';
import { type Lead, leadOf } from '../piece.ts';
import { verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const timeline: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? (isOfPeriod(asked) ? periodLead(asked) : momentLead(asked)),
  adds: (asked) => {
    const { told, rest, tables } = eventsOf(asked);
    return { timeline: [...told, ...rest], tables };
  },
};

const isOfPeriod = ({ query }: Asked): boolean => query.cases[0].at?.includes('/') === true;

/** "What changed since June?" is answered by the status through the time, and by what happened in it. */
function periodLead(asked: Asked): Lead | null {
  const lead = verdictLead(asked, { brief: true });
  const { told } = eventsOf(asked);
  if (!lead) return factLead(asked);
  const { answer, kind, basis = [], ...rest } = lead;
  return leadOf(answer, { ...rest, basis: [...told, ...basis] }, kind);
}

function momentLead(asked: Asked): Lead | null {
  const { query } = asked;
  // "When did they lift it?" is answered by since when it has been so.
  const isLifted = query.lifts && query.importers.length > 0 && !query.assumed.includes('importers');
  // "Since when may X from Y go to Z?": a whole case is named, and since when is told with its status.
  const isWhole =
    !query.past &&
    query.assumed.length === 0 &&
    [query.origins, query.products, query.importers].every((said) => said.length > 0);
  return aheadLead(asked) ?? (isLifted || isWhole ? verdictLead(asked) : (factLead(asked) ?? verdictLead(asked)));
}
