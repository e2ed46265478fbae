// Which facts speak to a question: by topic, party, date, subject and their own words. One scale, from 0 to 1.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Fact, Topic } from '../knowledge/schema.ts';
import { chanceOf } from '../question/pointing.ts';
import type { Query } from '../question/query.ts';
import { productGraph } from '../status/products.ts';
import { factsAbout, factsBy, factsOnTopic } from './fact-index.ts';

export interface Relevant {
  readonly fact: Fact;
  /** The chance that the fact is what is asked for, by all signs together. */
  readonly relevance: number;
}

/** How surely one sign alone shows that a fact is meant. Signs add up as independent chances. Provisional, until learned from examples. */
const SIGNS = {
  /** A word for the topic was said: many facts share a topic. */
  topic: 0.35,
  /** The intent alone asks for the topic. */
  topicOfIntent: 0.2,
  /** Several steps in several places turn on what counts as origin. */
  originOfSteps: 0.53,
  /** Who asks of sampling asks first what was found. */
  resultOfSampling: 0.28,
  /** Whoever says it was named. */
  party: 0.42,
  /** Its own date is the date asked. */
  day: 0.48,
  /** Its date lies in the period asked. */
  period: 0.29,
  /** What somebody said is asked for, and it is that. */
  saying: 0.3,
  /** What an importer did or was told on the day asked is part of the answer, in whatever words it was asked. */
  importersDay: 0.28,
} as const;

/** How much the signs count for a fact that is about something else than was said, or about just that. */
const SUBJECT = {
  /** About the importer or the goods that were said. */
  same: 1.25,
  /** About another importer than the one said, or than the one assumed. */
  otherImporter: 0.2,
  otherThanAssumed: 0.35,
  /** About other goods than were said. */
  otherGoods: 0.4,
  /** From outside the time asked. */
  otherTime: 0.75,
} as const;

/** From which relevance on a fact does what. Set on the project's own questions. Provisional, as the signs are. */
export const THRESHOLDS = {
  /** Less is chance: two facts of one topic, one rare word in common. */
  held: 0.28,
  /** Answers a question that asks for facts: a topic and a subject, or words of its own. */
  toThePoint: 0.5,
  /** Is what a question without goods and importer is about. */
  byItself: 0.66,
  /** Leads before the conditions of a verdict where papers are asked for: only what is plainly meant. */
  beforeConditions: 0.78,
  /** Comes before such rows where it is of just the goods and the importer asked. */
  ofCase: 0.7,
  /** Comes before rows that were put together for just what is asked: four in five are right. */
  beforeRows: 0.95,
  /** Comes before two days side by side: nine in ten are right. */
  beyondDoubt: 0.99,
  /** Is plainly meant where no status is asked for: it leads. */
  plainly: 0.5,
  /** Less sure than this, the next likeliest answers too. */
  surely: 0.85,
  /** Words of an entry that name it. */
  named: 0.48,
  /** Words of a series that show its numbers to be asked for. */
  series: 0.66,
} as const;

/** Shares of the best relevance. */
export const SHARES = {
  /** As good as the best. */
  equal: 0.945,
  /** Told at once beside the best. */
  nearly: 0.72,
  /** As likely as the best where that is not sure: both answer. */
  either: 0.8,
  /** Less is beside the point, behind the short answer too. */
  besideThePoint: 0.42,
  /** A told fact this close to the best gap still answers; further off, what was asked is the gap. */
  gap: 0.84,
  /** A verdict that is known answers too: only a gap that nothing else comes near leaves the question open. */
  gapBesideVerdict: 0.53,
} as const;

/** Topics an intent asks for even when no topic word is said. */
const TOPICS_OF = {
  status: [],
  list_regions: [],
  list_products: [],
  requirements: ['requirement', 'registration', 'origin'],
  sampling: ['sampling', 'discharge', 'monitoring', 'iaea'],
  timeline: ['talks', 'shipment', 'outlook', 'history'],
  reason: ['reason'],
  source: [],
  comparison: ['reach'],
  definition: ['definition', 'origin', 'coverage'],
  trade_data: ['trade'],
} as const satisfies Record<Intent, readonly Topic[]>;

const SPOKEN: ReadonlySet<Fact['nature']> = new Set<Fact['nature']>(['statement', 'announcement']);

/** Share of itself that a sign keeps where words name another entry for certain: what it is filed under still brings it up. */
const LEAST = 0.6;

export function selectFacts(knowledge: Knowledge, query: Query, most: number): Relevant[] {
  const near = query.importers.length > 0 ? query.importers : [...knowledge.importers.keys()];
  const signs = new Map<Fact, number>();
  const pointers = [...query.entries, ...query.hits];
  // The more the words leave open of which entry is meant, the more all else says.
  const left = pointers.reduce((open, { weight }) => open * (1 - chanceOf(weight)), 1);
  const open = LEAST + (1 - LEAST) * left;
  // The chances that all signs mislead are multiplied, their logarithms added.
  const add = (fact: Fact, chance: number, share = open): void =>
    void signs.set(fact, (signs.get(fact) ?? 0) + Math.log1p(-chance) * share);
  for (const { id, weight } of pointers) {
    const fact = knowledge.facts.get(id);
    if (fact) add(fact, chanceOf(weight), 1);
  }
  const said = new Set<Topic>(query.topics);
  for (const topic of said) for (const fact of factsOnTopic(knowledge, topic, near)) add(fact, SIGNS.topic);
  for (const topic of new Set(query.intents.flatMap((intent): readonly Topic[] => TOPICS_OF[intent])))
    if (!said.has(topic)) for (const fact of factsOnTopic(knowledge, topic, near)) add(fact, SIGNS.topicOfIntent);
  if (query.cases[0].steps.length > 1)
    for (const fact of factsOnTopic(knowledge, 'origin', near)) add(fact, SIGNS.originOfSteps);
  if (query.intents[0] === 'sampling')
    for (const fact of signs.keys()) if (fact.nature === 'result') add(fact, SIGNS.resultOfSampling);
  for (const party of query.parties) for (const fact of factsBy(knowledge, party)) add(fact, SIGNS.party);
  const { at } = query.cases[0];
  const period = at ? span(at) : null;
  const isInside = (date: string): boolean =>
    period !== null && lastDay(date) >= period.first && firstDay(date) <= period.last;
  for (const id of period ? query.importers : [])
    for (const fact of factsAbout(knowledge, id)) if (fact.date && isInside(fact.date)) add(fact, SIGNS.importersDay);
  // "What did the minister say last November?": the day is that of what was said.
  const told = query.saying && at === null ? query.dates.map(span) : [];
  const isToldDay = (date: string): boolean =>
    told.some(({ first, last }) => lastDay(date) >= first && firstDay(date) <= last);
  for (const id of query.saying ? query.importers : [])
    for (const fact of factsAbout(knowledge, id))
      if (SPOKEN.has(fact.nature)) {
        add(fact, SIGNS.saying);
        if (fact.date && isToldDay(fact.date)) add(fact, SIGNS.day);
      }
  const subject = subjectOf(knowledge, query);
  return [...signs]
    .map(([fact, sum]): Relevant => {
      const dated = period && fact.date ? fact.date : null;
      const inTime = dated && isInside(dated) ? Math.log1p(-(at === dated ? SIGNS.day : SIGNS.period)) : 0;
      const outside = dated && !isInside(dated) ? SUBJECT.otherTime : 1;
      return { fact, relevance: -Math.expm1(sum * subject(fact) * outside + inTime) };
    })
    .filter(({ relevance }) => relevance >= THRESHOLDS.held)
    .sort((a, b) => b.relevance - a.relevance || (a.fact.id < b.fact.id ? -1 : 1))
    .slice(0, most);
}

/** Whether goods were said, here or before in the thread, from which alone places are taken over. */
export const areGoodsSaid = ({ assumed }: Query): boolean =>
  !assumed.includes('products') || assumed.includes('origins');

/** How much the signs count, by what an entry is about. */
export function subjectOf(knowledge: Knowledge, query: Query): (entry: Pick<Fact, 'about'>) => number {
  const graph = productGraph(knowledge);
  const stated = !query.assumed.includes('importers');
  const goods = areGoodsSaid(query) ? query.products : [];
  return ({ about: { importers = [], products = [] } }) => {
    let factor = 1;
    if (importers.length > 0 && query.importers.length > 0) {
      const same = importers.some((id) => query.importers.includes(id));
      if (!same) factor *= stated ? SUBJECT.otherImporter : SUBJECT.otherThanAssumed;
      else if (stated) factor *= SUBJECT.same;
    }
    if (products.length > 0 && goods.length > 0) {
      const near = products.some((id) => goods.some((p) => graph.ancestors(p).has(id) || graph.ancestors(id).has(p)));
      factor *= near ? SUBJECT.same : SUBJECT.otherGoods;
    }
    return factor;
  };
}
