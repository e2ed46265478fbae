// Goods made with goods that have rules of their own: whether those rules reach the whole is open unless a source says.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Regime } from '../knowledge/schema.ts';
import { resolve } from './resolve.ts';
import { unsettledBy } from './unsettled.ts';
import { STRICTNESS, type Verdict } from './verdict.ts';

/**
 * The verdict on the whole, unsettled by an ingredient under a stricter rule (design 4.3): nothing held says that a
 * little of it is free, so the whole is not told as open; both rules are told.
 */
export function withIngredients(knowledge: Knowledge, verdict: Verdict, ingredients: readonly string[]): Verdict {
  const { importer, origins, day } = verdict;
  const own = ingredients.flatMap((product) =>
    resolve(knowledge, { importer, product, origins, actsOn: 'import' }, day),
  );
  const stopped = verdict.status === 'banned' || verdict.status === 'suspended';
  // Nothing stands against an ingredient of which not all is held: then of the whole not all is held either.
  const silent = Regime.options.filter((regime) => [verdict, ...own].some((one) => one.silent.includes(regime)));
  const whole: Verdict =
    verdict.status === 'permitted' && silent.length > 0 ? { ...verdict, status: 'clear' } : verdict;
  const stricter = own.filter(
    ({ status }) => status === 'unknown' || STRICTNESS[status] > Math.max(STRICTNESS.clear, STRICTNESS[whole.status]),
  );
  if (stopped) return verdict;
  if (stricter.length === 0) return { ...whole, silent };
  return unsettledBy(
    verdict,
    stricter.flatMap(({ governing, possible }) => [...governing, ...possible]),
  );
}
