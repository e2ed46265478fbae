// When what is announced leads an answer: asked when the rule changes, not when something else was said, decided or done.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Topic } from '../knowledge/schema.ts';
import { chanceOf } from '../question/pointing.ts';
import type { Query } from '../question/query.ts';
import { importerMeasures } from '../status/reach.ts';
import { THRESHOLDS } from './relevance.ts';

/** Asked for more than these, it is what someone said, or why, that is to be dated. */
const OF_THE_RULE: ReadonlySet<Intent> = new Set(['timeline', 'status', 'list_regions']);
/** Topics of the rule itself and of what becomes of it. */
const OWN_TOPICS: ReadonlySet<Topic> = new Set(['outlook', 'legal_form', 'coverage']);

/** Whether the question is when something about the rule comes; of a period, what happened in it is asked. */
export function asksAhead(knowledge: Knowledge, query: Query): boolean {
  const [primary = 'status'] = query.intents;
  if (query.cases[0].at?.includes('/')) return false;
  if (!OF_THE_RULE.has(primary)) return false;
  if (primary !== 'timeline' && !query.future && !query.intents.includes('timeline')) return false;
  const rule = query.lifts || query.statusSaid || !query.assumed.includes('products');
  const other = pointsElsewhere(knowledge, query);
  if (query.future) return rule || !other;
  return !query.past && (query.lifts || (rule && !other));
}

const isOther = (topic: Topic): boolean => !OWN_TOPICS.has(topic);
/** What is said of talks tells what becomes of the rule, where nobody asks for the talks themselves. */
const isOtherMatter = (topic: Topic): boolean => isOther(topic) && topic !== 'talks';

/** Whether its words point at what is no rule of the importers asked: a fact, a party to something, another matter. */
function pointsElsewhere(knowledge: Knowledge, { intents, topics, parties, entries, importers }: Query): boolean {
  const speaking = new Set(importers.flatMap((id) => importerMeasures(knowledge, id).flatMap(({ says }) => says)));
  return (
    intents.some((intent) => !OF_THE_RULE.has(intent)) ||
    topics.some(isOther) ||
    parties.some((id) => !speaking.has(id)) ||
    entries.some(
      ({ id, weight }) =>
        chanceOf(weight) >= THRESHOLDS.beforeRows && knowledge.facts.get(id)?.topic.every(isOtherMatter) === true,
    )
  );
}
