// A Query as stores hold it: JSON text, checked when it is read back. What an older program wrote and this one cannot
// read is no query, and no fault.
import { Query } from '../../src/question/query.ts';

export const queryToText = (query: Query): string => JSON.stringify(query);

export function queryFromText(text: string): Query | undefined {
  try {
    return Query.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
