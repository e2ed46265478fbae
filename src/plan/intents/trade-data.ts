// How much is traded? A figure or what was reported, of each year that is asked.
import type { Asked } from '../asked.ts';
import { factLead } from '../fact-lead.ts';
import { yearsOf } from '../figures.ts';
import { factClaim } from '../grounds.ts';
import { figureLead } from '../leads.ts';
import type { Lead } from '../piece.ts';
import type { IntentPlan } from './intent-plan.ts';

export const tradeData: IntentPlan = {
  lead: (asked) => figureLead(asked) ?? ofEachYear(asked, factLead(asked)),
  adds: () => ({}),
};

/** "In 2022 and in 2024": what is told of one year is followed by what is likeliest meant of the others. */
function ofEachYear({ knowledge, query, facts }: Asked, lead: Lead | null): Lead | null {
  const [first] = lead?.answer ?? [];
  if (!lead || first?.kind !== 'statement') return lead;
  const years = yearsOf(query);
  const told = knowledge.facts.get(first.data.fact);
  const isOfSame = (topics: readonly string[]): boolean => topics.some((one) => told?.topic.some((own) => own === one));
  const others = years
    .filter((year) => !told?.date?.startsWith(year))
    .flatMap((year) => facts.find(({ fact }) => fact.date?.startsWith(year) && isOfSame(fact.topic)) ?? []);
  const claims = years.length > 1 ? others.flatMap(({ fact }) => factClaim(knowledge, fact)) : [];
  return { ...lead, answer: [first, ...claims, ...lead.answer.slice(1)] };
}
