// Facts in their sections, and those beside a verdict that leads.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Fact, Topic } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { note } from './cite.ts';
import type { Claim, Section } from './claim.ts';
import { factsAbout } from './fact-index.ts';
import { factClaim } from './grounds.ts';
import { joined, type Piece } from './piece.ts';
import { type Relevant, THRESHOLDS } from './relevance.ts';

/** What was looked for and not found, told beside an unknown status. */
const GAPS = 2;

const SECTION_OF: Readonly<Record<Topic, Section>> = {
  talks: 'timeline',
  reason: 'why',
  requirement: 'papers',
  registration: 'papers',
  shipment: 'timeline',
  clearance: 'papers',
  trade: 'voices',
  definition: 'why',
  origin: 'papers',
  hs_codes: 'papers',
  luggage: 'why',
  ecommerce: 'why',
  sampling: 'voices',
  monitoring: 'voices',
  discharge: 'voices',
  limits: 'why',
  iaea: 'voices',
  position: 'voices',
  outlook: 'voices',
  dispute: 'voices',
  enforcement: 'why',
  legal_form: 'why',
  coverage: 'why',
  reach: 'why',
  testing: 'voices',
  history: 'timeline',
};

/** The section a fact is filed in behind the short answer: that of its first topic. */
const sectionOf = ({ topic: [first] }: Fact): Section => (first === undefined ? 'voices' : SECTION_OF[first]);

export function filed(knowledge: Knowledge, facts: readonly Fact[]): Piece {
  const out: { [S in Section]?: Claim[] } = {};
  for (const fact of facts) {
    const section = sectionOf(fact);
    out[section] = [...(out[section] ?? []), ...factClaim(knowledge, fact)];
  }
  return out;
}

/** Rules told as nearest. */
const NEAR = 2;

/** What is held nearest to a question that nothing settles. */
export function unsettled(verdicts: readonly Verdict[]): Claim {
  // What leaves the case open says more than what is surely asked besides.
  const near = [...new Set(verdicts.flatMap((v) => [...v.possible, ...v.measures]))];
  return note('unsettled', { near: near.slice(0, NEAR) });
}

/** Facts beside a verdict that leads: what is to the point or on a topic asked; beside an unknown one what is about its importer. */
export function factsBeside({ knowledge, query, primary, verdicts, facts }: Asked): Piece {
  const onTopic = (fact: Fact): boolean => fact.topic.some((topic) => query.topics.includes(topic));
  const telling = facts.filter(
    ({ fact, relevance }) => relevance >= THRESHOLDS.toThePoint || primary !== 'status' || onTopic(fact),
  );
  const open = verdicts.every((v) => v.status === 'unknown');
  const own = open ? telling.filter(({ fact }) => concerns(fact, verdicts)) : telling;
  const also = own.filter(isToThePoint).slice(0, 1);
  const gaps = open ? gapsOf(knowledge, verdicts, query.cases[0].actsOn) : [];
  return joined(
    { also: [...also.map(({ fact }) => fact), ...gaps].flatMap((fact) => factClaim(knowledge, fact)) },
    filed(
      knowledge,
      own.map(({ fact }) => fact),
    ),
  );
}

/** Whether a fact answers where no status is known. */
export const isAnsweredBeside = ({ facts, verdicts }: Asked): boolean =>
  facts.some((one) => isToThePoint(one) && concerns(one.fact, verdicts));

const isToThePoint = ({ fact, relevance }: Relevant): boolean =>
  relevance >= THRESHOLDS.toThePoint && fact.nature !== 'gap';

/** A fact on another importer, or on none, settles nothing where this importer's status is not known. */
const concerns = (fact: Fact, verdicts: readonly Verdict[]): boolean =>
  verdicts.length === 0 || verdicts.some((v) => fact.about.importers?.includes(v.importer) === true);

/** What was looked for and not found on an importer of whose rule nothing is known. */
export function gapsOf(knowledge: Knowledge, verdicts: readonly Verdict[], actsOn: ActsOn = 'import'): Fact[] {
  const graph = productGraph(knowledge);
  const near = (fact: Fact, product: string): boolean =>
    (fact.about.products ?? []).some((id) => graph.ancestors(product).has(id) || graph.ancestors(id).has(product));
  // What is not found of the trade says nothing of what is carried or sent to somebody.
  const isOfAct = (fact: Fact): boolean =>
    actsOn === 'import' || actsOn === 'sale' || fact.topic.includes(actsOn === 'luggage' ? 'luggage' : 'ecommerce');
  const found = verdicts.flatMap((v) =>
    factsAbout(knowledge, v.importer).filter((f) => f.nature === 'gap' && near(f, v.product) && isOfAct(f)),
  );
  return [...new Set(found)].slice(0, GAPS);
}
