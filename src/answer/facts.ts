// Which facts speak to a question: by their own words, their party, date, topic and subject; full text breaks ties.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Topic } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { productGraph } from '../status/products.ts';
import { factsAbout, factsBy, factsOnTopic } from './fact-index.ts';

export interface Scored {
  readonly fact: Fact;
  readonly score: number;
}

/** Topics an intent asks for even when no topic word is said. */
const TOPICS_OF: Readonly<Record<string, readonly Topic[]>> = {
  requirements: ['requirement', 'registration', 'origin'],
  sampling: ['sampling', 'discharge', 'monitoring', 'iaea'],
  reason: ['reason'],
  trade_data: ['trade'],
  definition: ['definition', 'origin', 'coverage'],
  timeline: ['talks', 'shipment', 'outlook', 'history'],
  comparison: ['reach'],
};

export function selectFacts(knowledge: Knowledge, query: Query, most: number): Scored[] {
  const near = query.importers.length > 0 ? query.importers : [...knowledge.importers.keys()];
  const asked = new Set<Topic>([...query.topics, ...query.intents.flatMap((intent) => TOPICS_OF[intent] ?? [])]);
  const scores = new Map<Fact, number>();
  const add = (fact: Fact, score: number): void => void scores.set(fact, (scores.get(fact) ?? 0) + score);
  for (const { id, weight } of query.entries) {
    const fact = knowledge.facts.get(id);
    if (fact) add(fact, (2.5 * weight) / 100);
  }
  for (const topic of query.topics) for (const fact of factsOnTopic(knowledge, topic, near)) add(fact, 2);
  for (const topic of asked)
    if (!query.topics.includes(topic)) for (const fact of factsOnTopic(knowledge, topic, near)) add(fact, 1);
  // Steps in several places turn on what the importer counts as origin.
  if (query.cases[0].steps.length > 1) for (const fact of factsOnTopic(knowledge, 'origin', near)) add(fact, 3.5);
  // Who asks of sampling asks first what was found.
  if (query.intents[0] === 'sampling') for (const fact of scores.keys()) if (fact.nature === 'result') add(fact, 1.5);
  for (const party of query.parties) for (const fact of factsBy(knowledge, party)) add(fact, 2.5);
  for (const { id, weight } of query.hits) {
    const fact = knowledge.facts.get(id);
    if (fact) add(fact, (2.5 * weight) / 100);
  }
  const period = query.cases[0].at ? span(query.cases[0].at) : null;
  // What an importer did or was told on the day asked is part of the answer, in whatever words it was asked.
  if (query.cases[0].at)
    for (const id of query.importers)
      for (const fact of factsAbout(knowledge, id)) if (fact.date && inTime(fact.date) > 0) add(fact, 1.5);
  const graph = productGraph(knowledge);
  const scored = [...scores].map(
    ([fact, score]): Scored => ({ fact, score: score * fits(fact) + (period && fact.date ? inTime(fact.date) : 0) }),
  );
  return scored
    .filter((s) => s.score >= 1.5)
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1))
    .slice(0, most);

  function inTime(date: string): number {
    if (!period) return 0;
    if (lastDay(date) < period.first || firstDay(date) > period.last) return -0.6;
    return query.cases[0].at === date ? 3 : 1.6;
  }

  function fits(fact: Fact): number {
    const { importers = [], products = [] } = fact.about;
    let factor = 1;
    const stated = !query.assumed.includes('importers');
    if (importers.length > 0 && query.importers.length > 0 && !importers.some((id) => query.importers.includes(id)))
      factor *= stated ? 0.2 : 0.6;
    else if (stated && importers.length > 0 && query.importers.length > 0) factor *= 1.25;
    if (products.length > 0 && query.products.length > 0 && !query.assumed.includes('products')) {
      const near = products.some((id) =>
        query.products.some((p) => graph.ancestors(p).has(id) || graph.ancestors(id).has(p)),
      );
      factor *= near ? 1.25 : 0.4;
    }
    return factor;
  }
}
