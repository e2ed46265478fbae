// Which verdicts an answer needs: for whom, for what, on which days.
import { lastDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Case, Query } from '../question/query.ts';
import { withIngredients } from '../status/ingredients.ts';
import { importerMeasures, reaching } from '../status/reach.ts';
import { type Case as Resolvable, resolve, resolvePeriod } from '../status/resolve.ts';
import { isStop, type Verdict } from '../status/verdict.ts';

/** Goods resolved in one answer; a longer list is asked in two. */
const GOODS = 8;
/** Asked of these without goods, what was found or said is meant, and no status. */
const WITHOUT_STATUS: ReadonlySet<Intent> = new Set(['sampling', 'trade_data', 'definition']);

/** The day verdicts are resolved for: the last day of the date asked, never later than today. */
export function dayOf({ cases: [{ at }] }: Query, today: string): string {
  if (!at) return today;
  const { last } = span(at);
  return last > today ? today : last;
}

export function verdictsFor(knowledge: Knowledge, query: Query, day: string, today: string): Verdict[] {
  const [primary = 'status'] = query.intents;
  // How much was sold is asked of the trade, whatever the rule is, but where yes or no is asked as well.
  if (primary === 'trade_data' && query.asks === null) return [];
  if (
    WITHOUT_STATUS.has(primary) &&
    query.assumed.includes('products') &&
    query.origins.length === 0 &&
    (primary !== 'definition' || !query.cases[0].at)
  )
    return [];
  const lines = linesAsked(knowledge, query);
  return [
    ...lines.flatMap((line) => verdictsOf(knowledge, query, line, day, today)),
    ...besideGoods(query, lines).flatMap((line) => resolve(knowledge, resolvable(knowledge, line), day)),
  ];
}

/** What is in one of several goods, of which it is not said in which: told by itself, for meat may bar what it is in. */
function besideGoods({ products, ingredients }: Query, lines: readonly Line[]): Line[] {
  if (products.length < 2 || lines.some((line) => line.ingredients)) return [];
  const [first] = lines;
  const importers = [...new Set(lines.map(({ importer }) => importer))];
  return first && importers.length === 1 && first.at === null
    ? ingredients.map((product) => ({ ...first, product, steps: [] }))
    : [];
}

/** The cases asked, each of one importer and one product, as they are resolved. */
export const casesAsked = (knowledge: Knowledge, query: Query): Resolvable[] =>
  linesAsked(knowledge, query).map((line) => resolvable(knowledge, line));

function linesAsked(knowledge: Knowledge, query: Query): Line[] {
  const goods = new Set(query.form === 'table' ? query.products : query.products.slice(0, GOODS));
  return query.cases
    .filter(({ product, unread }) => unread === null && (product === null || goods.has(product)))
    .flatMap((one) => linesOf(knowledge, query, one));
}

/** Food as such: the first of the goods that are no kind of any. */
export const widestOf = ({ products }: Knowledge): string | undefined =>
  [...products.values()].find(({ parents }) => parents.length === 0)?.id;

/** A case whose importer and goods are known. */
type Line = Case & { readonly importer: string; readonly product: string };

/** For a comparison without an importer, all of which anything is held; for a list without goods, food as such. */
function linesOf(knowledge: Knowledge, { intents }: Query, one: Case): Line[] {
  const compares = intents.includes('comparison');
  const lists = compares || intents.includes('list_products');
  const held = (): string[] =>
    [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0);
  const importers = one.importer !== null ? [one.importer] : compares ? held() : [];
  const products = one.product !== null ? [one.product] : lists ? [widestOf(knowledge) ?? []].flat() : [];
  return importers.flatMap((importer) => products.map((product) => ({ ...one, importer, product })));
}

function verdictsOf(knowledge: Knowledge, query: Query, line: Line, day: string, today: string): readonly Verdict[] {
  const asked = resolvable(knowledge, line);
  const { at } = line;
  const period = at && at.length !== 10 ? span(at) : null;
  const days = [...new Set(query.dates.filter((d) => d.length === 10 && d <= today))];
  // Of several goods it is not said what is in which, but where each has a line of its own.
  const inside = line.ingredients ?? (query.products.length === 1 ? query.ingredients : []);
  if (inside.length > 0)
    return [
      ...resolve(knowledge, asked, day).map((v) => withIngredients(knowledge, v, inside)),
      ...inside.flatMap((id) => resolve(knowledge, { ...asked, product: id, steps: [] }, day)),
    ];
  if (days.length > 1 && !at?.includes('/')) return days.flatMap((d) => resolve(knowledge, asked, lastDay(d)));
  if (period && line.steps.length === 0 && period.first <= today)
    return resolvePeriod(knowledge, asked, period.first, period.last > today ? today : period.last);
  return resolve(knowledge, asked, day);
}

/** What may be sold has to come in first: where no rule of its own is held on sale, the import is what is asked. */
function resolvable(knowledge: Knowledge, { importer, product, origins, steps, actsOn }: Line): Resolvable {
  const isImport = actsOn === 'sale' && reaching(knowledge, importer, product, 'sale').length === 0;
  return { importer, product, origins, steps, actsOn: isImport ? 'import' : actsOn };
}

/**
 * Of goods that are carried or sent to somebody, that even their import is stopped: where nothing is held of what is carried,
 * or the same regime, animal health say, lets them be carried on terms.
 */
export function stopsOfImport(knowledge: Knowledge, query: Query, verdicts: readonly Verdict[]): readonly Verdict[] {
  const { actsOn } = query.cases[0];
  if (actsOn !== 'luggage' && actsOn !== 'parcel') return [];
  // Terms that are set for just the places that are stopped are terms for what is stopped.
  const isOfPlaces = (ids: readonly string[]): boolean =>
    ids.every((id) => knowledge.measures.get(id)?.origins !== 'all');
  return verdicts.flatMap(({ importer, product, origins, day, status, deciding, measures }) =>
    resolve(knowledge, { importer, product, origins, steps: [], actsOn: 'import' }, day).filter(
      (cargo) =>
        isStop(cargo.status) &&
        (status === 'unknown' ||
          (status === 'conditional' &&
            !isOfPlaces(measures) &&
            cargo.deciding.some((regime) => deciding.includes(regime)))),
    ),
  );
}

/** Of a time, the verdicts that held at its end: what held before has not changed since. */
export function heldAtEnd(verdicts: readonly Verdict[]): readonly Verdict[] {
  const last = verdicts.reduce((latest, { to }) => (to !== null && to > latest ? to : latest), '');
  return verdicts.filter(({ to }) => to === null || to === last);
}
