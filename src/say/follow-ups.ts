// What a reader asks next, as a label, a question in their language and the query behind it.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { chosen } from '../question/choices.ts';
import { encodeQuery } from '../question/encode.ts';
import { casesOf, queryOf } from '../question/make.ts';
import type { Choice, Query } from '../question/query.ts';
import type { FollowUp } from './answer.ts';
import { readingText } from './claims.ts';
import type { Words } from './words.ts';

/** Where it was asked back, the readings; else what a reader asks next. */
export const followUps = (knowledge: Knowledge, words: Words, query: Query, day: string): FollowUp[] =>
  query.choices.length > 0
    ? query.choices.flatMap((choice) => readingOf(knowledge, words, query, choice, day))
    : nextQuestions(knowledge, words, query, day);

/** A button of any place has room for so much. */
const ROOM = 90;

/** All of the question with the reading, or where that is too long for a button its cases and what is asked of them. */
function readingOf(knowledge: Knowledge, words: Words, query: Query, choice: Choice, day: string): FollowUp[] {
  const label = readingText(words, choice);
  const all = chosen(query, choice);
  const bare = queryOf({ language: all.language, intents: all.intents, cases: all.cases, form: all.form });
  const code = [all, bare].map((one) => encodeQuery(knowledge, one, day)).find((text) => text.length <= ROOM);
  return code === undefined ? [] : [{ label, question: label, query: code }];
}

function nextQuestions(knowledge: Knowledge, words: Words, query: Query, day: string): FollowUp[] {
  const product = query.products[0];
  const importer = query.importers[0];
  if (!product || !importer) return [];
  const cases = casesOf([importer], [product], { ...query.cases[0], unread: null });
  // Which prefectures: of all, not of those that were named.
  const everywhere = casesOf([importer], [product], { ...query.cases[0], origins: [], steps: [], unread: null });
  const values = { product: words.product(product), importer: words.importer(importer) };
  const next = [
    { name: 'conditions', intent: 'requirements' },
    { name: 'regions', intent: 'list_regions' },
    { name: 'timeline', intent: 'timeline' },
    { name: 'sources', intent: 'source' },
  ] as const;
  return next
    .filter(({ intent }) => ![query, ...query.next].some(({ intents }) => intents[0] === intent))
    .slice(0, 3)
    .map(({ name, intent }) => ({
      label: words.say(`follow_${name}`),
      question: words.say(`question_${name}`, values),
      query: encodeQuery(
        knowledge,
        queryOf({ language: words.language, intents: [intent], cases: intent === 'list_regions' ? everywhere : cases }),
        day,
      ),
    }));
}
