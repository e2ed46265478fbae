// Leads that several intents share: a figure, an act that is named, what is announced.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { chanceOf } from '../question/pointing.ts';
import type { Query } from '../question/query.ts';
import { asksAhead } from './ahead.ts';
import type { Asked } from './asked.ts';
import { filed } from './facts.ts';
import { figuresOf, yearsOf } from './figures.ts';
import { measureClaim } from './grounds.ts';
import { joined, type Lead, leadOf } from './piece.ts';
import { SHARES, THRESHOLDS } from './relevance.ts';
import { besideFact, verdictLead } from './verdict-lead.ts';

/** A number, where one is asked of a series that holds it. */
export function figureLead(asked: Asked): Lead | null {
  // Of several years each has its own.
  const figures = asked.primary === 'trade_data' && yearsOf(asked.query).length > 1 ? null : figuresOf(asked);
  if (!figures) return null;
  const facts = asked.facts.map(({ fact }) => fact);
  return leadOf(figures.claims, joined({ tables: figures.tables }, filed(asked.knowledge, facts), besideFact(asked)));
}

/** Acts that the question names by their own words, where it asks what they are. */
export function actLead(asked: Asked): Lead | null {
  const [first, ...others] = namedActs(asked.knowledge, asked.query);
  if (!first) return null;
  const facts = asked.facts.map(({ fact }) => fact);
  return leadOf(
    measureClaim(asked.knowledge, first),
    joined(
      { basis: others.flatMap((act) => measureClaim(asked.knowledge, act)) },
      filed(asked.knowledge, facts),
      besideFact(asked),
    ),
  );
}

export function namedActs(knowledge: Knowledge, { entries }: Query): Measure[] {
  const best = Math.max(0, ...entries.map(({ weight }) => chanceOf(weight)));
  return entries
    .filter(({ weight }) => chanceOf(weight) >= Math.max(THRESHOLDS.named, best * SHARES.equal))
    .flatMap(({ id }) => knowledge.measures.get(id) ?? []);
}

/** "When will it be lifted?" is answered by what is announced, if anything is. */
export function aheadLead(asked: Asked): Lead | null {
  if (asked.verdicts.length === 0 || asked.coming.length === 0 || !asksAhead(asked.knowledge, asked.query)) return null;
  return verdictLead(asked, { ahead: true });
}
