// Answers without a verdict or a fact: what is not ours to answer, and economies of which nothing is held.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Query } from '../question/query.ts';
import { importerMeasures } from '../status/reach.ts';
import type { Answer } from './answer.ts';
import type { Words } from './words.ts';

export type Aside = Omit<Answer, 'question' | 'language' | 'knowledge'>;

/** Out of scope: one polite line with what can be asked. */
export function aside(words: Words, query: Query, today: string): Aside {
  const text = words.say(query.scope === 'opinion' ? 'opinion' : 'out_of_scope', {
    prompts: words.prompts.join(' · '),
  });
  return lineOf('out_of_scope', text, query, today);
}

/** Importers named before the rest is only counted. */
const NAMED = 8;

export function elsewhere(knowledge: Knowledge, words: Words, query: Query, today: string): Aside {
  const importers = [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0);
  const more = importers.length > NAMED ? [`+${importers.length - NAMED}`] : [];
  const text = words.say('elsewhere', {
    place: query.elsewhere.join(', '),
    importers: words.list([...importers.slice(0, NAMED).map(words.importer), ...more]),
  });
  return lineOf('unknown', text, query, today);
}

const lineOf = (kind: Answer['kind'], headline: string, query: Query, asOf: string): Aside => ({
  kind,
  query,
  asOf,
  verdicts: [],
  headline,
  sentences: [],
  tables: [],
  caveats: [],
  sources: [],
  followUps: [],
});
