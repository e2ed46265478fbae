// Queries put together: pairs of importers and goods, and what is empty unless said.
import type { Case, Query } from './query.ts';

type Rest = Pick<Case, 'origins' | 'steps' | 'actsOn' | 'at'> & Partial<Pick<Case, 'unread' | 'ingredients'>>;

/** All of Japan, import, today. */
export const PLAIN: Rest & Pick<Case, 'unread'> = { origins: [], steps: [], actsOn: 'import', at: null, unread: null };

/** Each importer with each of the goods, in the order of naming; one case that names neither where neither is named. */
export function casesOf(
  importers: readonly string[],
  products: readonly string[],
  { origins, steps, actsOn, at, unread = null, ingredients = [] }: Rest,
): Query['cases'] {
  const rest = { origins, steps, actsOn, at, unread, ...(ingredients.length > 0 ? { ingredients } : {}) };
  const orNull = (ids: readonly string[]): readonly (string | null)[] => (ids.length > 0 ? ids : [null]);
  const [first = { importer: null, product: null, ...rest }, ...others] = orNull(importers).flatMap((importer) =>
    orNull(products).map((product): Case => ({ importer, product, ...rest })),
  );
  return [first, ...others];
}

type Given = Partial<Omit<Query, 'importers' | 'products' | 'origins'>> & Pick<Query, 'language' | 'intents' | 'cases'>;

/** A query of what is given; what is not, was not said. */
export function queryOf({ language, intents, cases, ...given }: Given): Query {
  const said = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
  return {
    language,
    form: 'plain',
    asks: null,
    scope: 'in',
    intents,
    cases,
    importers: said(cases.map(({ importer }) => importer)),
    products: said(cases.map(({ product }) => product)),
    origins: said(cases.flatMap(({ origins }) => origins)),
    topics: [],
    parties: [],
    papers: [],
    act: false,
    issuer: false,
    saying: false,
    entries: [],
    hits: [],
    series: [],
    term: null,
    superlative: null,
    dates: [],
    impossibleDates: [],
    premise: null,
    future: false,
    past: false,
    changes: false,
    lifts: false,
    statusSaid: true,
    elsewhere: [],
    via: [],
    ingredients: [],
    read: [],
    unread: [],
    leftOut: 0,
    choices: [],
    assumed: [],
    next: [],
    ...given,
  };
}
