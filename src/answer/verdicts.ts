// Which verdicts an answer needs: for whom, for what, on which days.
import { lastDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { ActsOn } from '../knowledge/schema.ts';
import type { Query, Reading } from '../question/query.ts';
import { withIngredients } from '../status/ingredients.ts';
import { importerMeasures, reaching } from '../status/reach.ts';
import { type Case, resolve, resolvePeriod } from '../status/resolve.ts';
import type { Verdict } from '../status/verdict.ts';

/** Goods resolved in one answer; a longer list is asked in two. */
const GOODS = 8;
/** Asked of these without goods, what was found or said is meant, and no status. */
const WITHOUT_STATUS: ReadonlySet<Intent> = new Set(['sampling', 'trade_data', 'definition']);

/** The day verdicts are resolved for: the last day of the date asked, never later than today. */
export function dayOf(query: Query, today: string): string {
  if (!query.at) return today;
  const { last } = span(query.at);
  return last > today ? today : last;
}

export function verdictsFor(knowledge: Knowledge, reading: Reading, day: string, today: string): Verdict[] {
  const { query } = reading;
  const [primary = 'status'] = query.intents;
  if (
    WITHOUT_STATUS.has(primary) &&
    query.assumed.includes('products') &&
    query.origins.length === 0 &&
    (primary !== 'definition' || !query.at)
  )
    return [];
  const period = query.at && query.at.length !== 10 ? span(query.at) : null;
  const days = [...new Set(reading.multipleDates.filter((d) => d.length === 10 && d <= today))];
  return casesOf(knowledge, query).flatMap((asked) => {
    if (reading.ingredients.length > 0)
      return [
        ...resolve(knowledge, asked, day).map((v) => withIngredients(knowledge, v, reading.ingredients)),
        ...reading.ingredients.flatMap((id) => resolve(knowledge, { ...asked, product: id, steps: [] }, day)),
      ];
    if (days.length > 1 && !query.at?.includes('/')) return days.flatMap((d) => resolve(knowledge, asked, lastDay(d)));
    if (period && query.steps.length === 0 && period.first <= today)
      return resolvePeriod(knowledge, asked, period.first, period.last > today ? today : period.last);
    return resolve(knowledge, asked, day);
  });
}

/** Each importer with each of the goods. */
export function casesOf(knowledge: Knowledge, query: Query): Case[] {
  // What may be sold has to come in first: where no rule of its own is held on sale, the import is what is asked.
  const actsOn = (importer: string, product: string): ActsOn =>
    query.actsOn === 'sale' && reaching(knowledge, importer, product, 'sale').length === 0 ? 'import' : query.actsOn;
  const { origins, steps } = query;
  return importersFor(knowledge, query).flatMap((importer) =>
    productsFor(knowledge, query).map((product) => ({
      importer,
      product,
      origins,
      actsOn: actsOn(importer, product),
      steps,
    })),
  );
}

/** The importers asked; for a comparison without one, all of which anything is held. */
function importersFor(knowledge: Knowledge, query: Query): readonly string[] {
  if (query.importers.length > 0 || !query.intents.includes('comparison')) return query.importers;
  return [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0);
}

function productsFor(knowledge: Knowledge, query: Query): readonly string[] {
  if (query.products.length > 0) return query.products.slice(0, GOODS);
  const lists = query.intents.includes('list_products') || query.intents.includes('comparison');
  return lists
    ? [...knowledge.products.values()]
        .filter((p) => p.parents.length === 0)
        .map((p) => p.id)
        .slice(0, 1)
    : [];
}
