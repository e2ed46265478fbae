// An answer as a place with little room in its buttons is given it: whatever is longer stands there by a key.

import { encodeQuery } from '../../../src/question/encode.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

/** As long as the state's own keys, and what tells them from a query. */
const KEY = `k${'x'.repeat(22)}`;

export function fitted(answer: Answer, room: number): { readonly answer: Answer; readonly query: string } {
  const keyed = (code: string): string => (code.length > room ? KEY : code);
  const followUps = answer.followUps.map((next) => ({ ...next, query: keyed(next.query) }));
  return { answer: { ...answer, followUps }, query: keyed(encodeQuery(knowledge, answer.query, answer.asOf)) };
}
