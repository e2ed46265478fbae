// What a reader asks next, as a label, a question in their language and the query behind it.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { encodeQuery } from '../question/encode.ts';
import { casesOf, queryOf } from '../question/make.ts';
import type { Query } from '../question/query.ts';
import type { FollowUp } from './answer.ts';
import type { Words } from './words.ts';

export function followUps(knowledge: Knowledge, words: Words, query: Query, day: string): FollowUp[] {
  const product = query.products[0];
  const importer = query.importers[0];
  if (!product || !importer) return [];
  const cases = casesOf([importer], [product], { ...query.cases[0], unread: null });
  const values = { product: words.product(product), importer: words.importer(importer) };
  const next = [
    { name: 'conditions', intent: 'requirements' },
    { name: 'regions', intent: 'list_regions' },
    { name: 'timeline', intent: 'timeline' },
    { name: 'sources', intent: 'source' },
  ] as const;
  return next
    .filter(({ intent }) => query.intents[0] !== intent)
    .slice(0, 3)
    .map(({ name, intent }) => ({
      label: words.say(`follow_${name}`),
      question: words.say(`question_${name}`, values),
      query: encodeQuery(knowledge, queryOf({ language: words.language, intents: [intent], cases }), day),
    }));
}
