// Goods made with goods that have rules of their own: whether those rules reach the whole is open unless a source says.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { resolve } from './resolve.ts';
import { STRICTNESS, type Verdict } from './verdict.ts';

/**
 * The verdict on the whole, unsettled by an ingredient under a stricter rule (design 4.3): nothing held says that a
 * little of it is free, so the whole is not told as open; both rules are told.
 */
export function withIngredients(knowledge: Knowledge, verdict: Verdict, ingredients: readonly string[]): Verdict {
  const { importer, origins, day } = verdict;
  const stricter = ingredients
    .flatMap((product) => resolve(knowledge, { importer, product, origins, actsOn: 'import' }, day))
    .filter((own) => own.status === 'unknown' || STRICTNESS[own.status] > STRICTNESS[verdict.status]);
  const stopped = verdict.status === 'banned' || verdict.status === 'suspended';
  if (stricter.length === 0 || stopped) return verdict;
  const possible = [...new Set(stricter.flatMap((own) => [...own.governing, ...own.possible]))];
  return {
    ...verdict,
    status: 'unknown',
    onPaper: 'unknown',
    since: null,
    sinceOnPaper: null,
    sinceEarlier: [],
    verified: null,
    verifiedOnPaper: null,
    announced: undefined,
    announcedOnPaper: undefined,
    stale: false,
    governing: [],
    governingOnPaper: [],
    overturning: undefined,
    possible: [...new Set([...verdict.possible, ...possible])],
  };
}
