// Asking back, and what is not held of what was asked: a line that stands on no entry, with the readings to choose from.
import { firstDay, span } from '../knowledge/dates.ts';
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Query } from '../question/query.ts';
import { note } from './cite.ts';
import { type Lead, leadOf } from './piece.ts';

/** What is said instead of an answer; null where the question can be answered. */
export function clarifyLead(knowledge: Knowledge, query: Query): Lead | null {
  const { choices } = query;
  const goods = notHeld(query);
  if (choices.length > 0) return leadOf([note('clarify', { goods, choices })], {}, 'clarify');
  if (goods.length > 0 && query.cases.every(({ unread }) => unread !== null))
    return leadOf([note('not_held', { goods })], {}, 'unknown');
  const [{ at }] = query.cases;
  const first = firstHeld(knowledge);
  if (at && query.cases.every((one) => one.at === at) && span(at).last < first)
    return leadOf([note('before_held', { first: first.slice(0, 4) })], {}, 'unknown');
  return null;
}

/** Words in the place of the goods that nobody knows, as typed. */
export const notHeld = ({ cases }: Query): string[] => [
  ...new Set(cases.flatMap(({ unread }) => (unread === null ? [] : [unread]))),
];

/** The first day on which anything that is held begins. */
const firstHeld = derived((knowledge): string => {
  const days = [...knowledge.measures.values()].flatMap(({ from }) => (from ? [firstDay(from)] : []));
  return days.sort()[0] ?? '';
});
