// A reading that was offered, once it is chosen: what was left open is said, and all else stays.
import type { Case, Choice, Query } from './query.ts';

export function chosen(query: Query, { importer, product }: Choice): Query {
  const said = (one: Case): Case => ({
    ...one,
    importer: importer ?? one.importer,
    product: product ?? one.product,
    unread: product === null ? one.unread : null,
  });
  const [first, ...others] = query.cases;
  const cases = [...new Map([first, ...others].map(said).map((one) => [JSON.stringify(one), one])).values()];
  const [one = said(first), ...more] = cases;
  const named = (of: (one: Case) => string | null): string[] => [...new Set(cases.map(of).filter((id) => id !== null))];
  return {
    ...query,
    cases: [one, ...more],
    importers: named((c) => c.importer),
    products: named((c) => c.product),
    choices: [],
    assumed: query.assumed.filter((part) => part === 'origins'),
  };
}
