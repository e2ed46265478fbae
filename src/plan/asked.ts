// What every plan is made from: the question, the verdicts on it and the facts that speak to it.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Query } from '../question/query.ts';
import type { Verdict } from '../status/verdict.ts';
import { upcomingClaims } from './announced.ts';
import type { Claim } from './claim.ts';
import { type Relevant, selectFacts } from './relevance.ts';
import { dayOf, verdictsFor } from './verdicts.ts';

/** Facts an answer holds at most, what is behind the short answer included. */
const FACTS = 16;

export interface Asked {
  readonly knowledge: Knowledge;
  readonly query: Query;
  readonly primary: Intent;
  /** ISO day that verdicts are resolved for. */
  readonly day: string;
  /** ISO day on which is asked. */
  readonly today: string;
  readonly verdicts: readonly Verdict[];
  /** Best first. */
  readonly facts: readonly Relevant[];
  /** What is announced for the cases asked, by date. */
  readonly coming: readonly Claim[];
}

export function askedOf(knowledge: Knowledge, query: Query, today: string): Asked {
  const day = dayOf(query, today);
  return {
    knowledge,
    query,
    primary: query.intents[0] ?? 'status',
    day,
    today,
    verdicts: verdictsFor(knowledge, query, day, today),
    facts: selectFacts(knowledge, query, FACTS),
    coming: upcomingClaims(knowledge, query, day, today),
  };
}
