// "What has Hong Kong said lately?": the newest of what an importer's own side said, where just that is asked for.
import { firstDay } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Fact, Topic } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import type { Asked } from './asked.ts';
import { factsAbout } from './fact-index.ts';
import { factClaim, isOfficial } from './grounds.ts';
import { type Lead, leadOf } from './piece.ts';
import { besideFact } from './verdict-lead.ts';

/** Statements told at once, the newest first. */
const TOLD = 2;
/** What is said of these is said of the rule, and of what becomes of it. */
const OF_RULE: ReadonlySet<Topic> = new Set(['position', 'outlook', 'talks']);
const SPOKEN: ReadonlySet<Fact['nature']> = new Set(['statement', 'announcement']);

/** Asked for the newest of what was said; nothing where no importer was named, or none of its side is held to have spoken. */
export function statementLead(asked: Asked): Lead | null {
  const { query } = asked;
  const isAsked = query.superlative === 'latest' && query.topics.includes('position') && query.cases[0].at === null;
  if (!isAsked || query.importers.length !== 1 || query.assumed.includes('importers')) return null;
  const [newest, ...others] = statementsOf(asked);
  return newest
    ? leadOf(
        [newest, ...others].slice(0, TOLD).flatMap((fact) => factClaim(asked.knowledge, fact)),
        besideFact(asked),
      )
    : null;
}

function statementsOf({ knowledge, query, today }: Asked): Fact[] {
  const [importer = ''] = query.importers;
  const own = (id: string): boolean => knowledge.parties.get(id)?.importer === importer;
  const graph = productGraph(knowledge);
  const isNear = (goods: string): boolean =>
    query.products.some((id) => graph.ancestors(id).has(goods) || graph.ancestors(goods).has(id));
  return factsAbout(knowledge, importer)
    .filter(
      ({ nature, says, topic, date, about: { products } }) =>
        SPOKEN.has(nature) &&
        says.some(own) &&
        topic.some((one) => OF_RULE.has(one)) &&
        // What is set side by side with what others say of it is of no one day.
        !topic.includes('dispute') &&
        date !== undefined &&
        firstDay(date) <= today &&
        (products === undefined || query.products.length === 0 || products.some(isNear)),
    )
    .filter((fact) => isOfficial(knowledge, fact))
    .toSorted((a, b) => compare(b.date ?? '', a.date ?? ''));
}
