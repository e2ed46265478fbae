// Which prefectures? Each group with all its names.
import type { Asked } from '../asked.ts';
import { factLead } from '../fact-lead.ts';
import { aheadLead, figureLead } from '../leads.ts';
import { setLead } from '../sets.ts';
import { regionsTable } from '../tables.ts';
import { rowsByName, verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

export const listRegions: IntentPlan = {
  lead: (asked) =>
    setLead(asked) ??
    figureLead(asked) ??
    aheadLead(asked) ??
    factLead(asked) ??
    verdictLead(asked, { names: 'all', dated: true }),
  adds: (asked) => ({
    prefectures: rowsByName(asked),
    // Of one case the rows stand in the answer.
    tables: isOneCase(asked) ? [] : regionsTable(asked.knowledge, asked.verdicts),
  }),
};

const isOneCase = ({ verdicts }: Asked): boolean =>
  new Set(verdicts.map(({ importer, product }) => `${importer} ${product}`)).size <= 1;
