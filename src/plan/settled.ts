// Goods that nobody read, of a place from which no food is let in: the place settles it, whatever the goods are.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Case, Query } from '../question/query.ts';
import { resolve } from '../status/resolve.ts';
import { isStop } from '../status/verdict.ts';
import { dayOf, widestOf } from './verdicts.ts';

/** The question as asked of food as such, where its answer holds for any; null where it depends on the goods. */
export function settledByPlace(knowledge: Knowledge, query: Query, today: string): Query | null {
  const widest = widestOf(knowledge);
  const day = dayOf(query, today);
  if (widest === undefined) return null;
  const isStopped = ({ importer, product, origins, steps, actsOn, unread }: Case): boolean =>
    unread !== null &&
    product === null &&
    importer !== null &&
    origins.length > 0 &&
    resolve(knowledge, { importer, product: widest, origins, steps, actsOn }, day).every(
      ({ status, within }) => isStop(status) && within.every((part) => isStop(part.status)),
    );
  if (!query.cases.every(isStopped)) return null;
  const [first, ...others] = query.cases.map((one): Case => ({ ...one, product: widest, unread: null }));
  return first ? { ...query, cases: [first, ...others], products: [widest], choices: [] } : null;
}
