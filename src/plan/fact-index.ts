// Facts by what they are about, so that a question looks at its own matter only, however much else is known.
import { firstDay } from '../knowledge/dates.ts';
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Topic } from '../knowledge/schema.ts';

interface FactIndex {
  readonly byTopic: ReadonlyMap<string, readonly Fact[]>;
  readonly byParty: ReadonlyMap<string, readonly Fact[]>;
  readonly byMeasure: ReadonlyMap<string, readonly Fact[]>;
  readonly byImporter: ReadonlyMap<string, readonly Fact[]>;
}

const indexOf = derived((knowledge): FactIndex => {
  const byTopic = new Map<string, Fact[]>();
  const byParty = new Map<string, Fact[]>();
  const byMeasure = new Map<string, Fact[]>();
  const byImporter = new Map<string, Fact[]>();
  const push = (map: Map<string, Fact[]>, key: string, fact: Fact): void =>
    void remembered(map, key, () => []).push(fact);
  for (const fact of knowledge.facts.values()) {
    const importers = fact.about.importers ?? [];
    for (const topic of fact.topic)
      for (const id of importers.length > 0 ? importers : ['']) push(byTopic, `${topic} ${id}`, fact);
    for (const party of fact.says) push(byParty, party, fact);
    for (const measure of fact.about.measures ?? []) push(byMeasure, measure, fact);
    for (const id of importers) push(byImporter, id, fact);
  }
  return { byTopic, byParty, byMeasure, byImporter };
});

/** Facts on a topic about any of the importers or about none; without importers, about none or any of `all`. */
export function factsOnTopic(knowledge: Knowledge, topic: Topic, importers: readonly string[]): Fact[] {
  const { byTopic } = indexOf(knowledge);
  return [...new Set(['', ...importers].flatMap((id) => byTopic.get(`${topic} ${id}`) ?? []))];
}

export const factsBy = (knowledge: Knowledge, party: string): readonly Fact[] =>
  indexOf(knowledge).byParty.get(party) ?? [];

export const factsAbout = (knowledge: Knowledge, importer: string): readonly Fact[] =>
  indexOf(knowledge).byImporter.get(importer) ?? [];

/** Facts that speak of a measure, as far as they were said by the day. */
export const factsOn = (knowledge: Knowledge, measures: readonly string[], day: string): Fact[] =>
  [...new Set(measures.flatMap((id) => indexOf(knowledge).byMeasure.get(id) ?? []))].filter(
    (f) => !f.date || firstDay(f.date) <= day,
  );
