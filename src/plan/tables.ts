// Verdicts as rows and columns: prefectures by status, kinds of goods by status, importers side by side.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import { deciding, isStop, type Part, STRICTNESS, type Status, type Verdict } from '../status/verdict.ts';
import { confirmedSince } from './ages.ts';
import { cell, measuresOf, row } from './cite.ts';
import type { Cell, Column, PlannedRow, PlannedTable } from './claim.ts';

const bothColumns = ({ status, onPaper, announced, announcedOnPaper, within }: Verdict): Cell[] => [
  cell('status', { status, announced: announced?.date ?? null, part: stopIn(within, (part) => part.status, status) }),
  cell('status', {
    status: onPaper,
    announced: announcedOnPaper?.date ?? null,
    part: stopIn(within, (part) => part.onPaper, onPaper),
  }),
];

/** The strictest stop of some of the goods, where they as a whole are not stopped: a row must promise none of these. */
const stopIn = (within: Verdict['within'], of: (part: Part) => Status, whole: Status): Status | null =>
  isStop(whole)
    ? null
    : (within
        .map(of)
        .filter(isStop)
        .sort((a, b) => STRICTNESS[b] - STRICTNESS[a])[0] ?? null);

const sinceOf = (v: Verdict): Cell => cell('date', v.announced ? null : v.since);

/** Where nothing is held of the goods as such, what is held of their kinds. */
function standing(knowledge: Knowledge, verdict: Verdict): Measure[] {
  const own = measuresOf(knowledge, [...new Set([...deciding(verdict), ...verdict.measures, ...verdict.possible])]);
  return own.length > 0
    ? own
    : [...new Set(verdict.within.flatMap(({ product }) => naming(knowledge, verdict.importer, product)))];
}

const filled = (kind: PlannedTable['kind'], columns: readonly Column[], rows: readonly PlannedRow[]): PlannedTable[] =>
  rows.length > 0 ? [{ kind, columns, rows }] : [];

/** Each group of prefectures by name, with its status in both columns. */
export function regionsTable(knowledge: Knowledge, verdicts: readonly Verdict[]): PlannedTable[] {
  const several = new Set(verdicts.map((v) => `${v.importer} ${v.product}`)).size > 1;
  const rows = verdicts.flatMap((v) =>
    row(
      knowledge,
      [
        ...(several ? [cell('case', { product: v.product, importer: v.importer })] : []),
        cell('origins', { origins: v.origins, names: 'all' }),
        cell('count', v.origins.length),
        ...bothColumns(v),
        sinceOf(v),
      ],
      standing(knowledge, v),
    ),
  );
  return filled(
    'regions',
    [...(several ? (['what'] as const) : []), 'prefectures', 'count', 'practice', 'paper', 'since'],
    rows,
  );
}

/** The goods asked and their kinds that differ, with both columns. */
export function productsTable(knowledge: Knowledge, verdicts: readonly Verdict[]): PlannedTable[] {
  const several = verdicts.length > 1;
  const rows = verdicts.flatMap((v) => {
    const where = several ? [cell('case', { origins: v.origins, importer: v.importer })] : [];
    const own = row(knowledge, [...where, cell('product', v.product), ...bothColumns(v)], standing(knowledge, v));
    const kinds = v.within.flatMap((part) =>
      row(
        knowledge,
        [
          ...where,
          cell('product', part.product),
          cell('status', { status: part.status, announced: part.announced ?? null }),
          cell('status', { status: part.onPaper, announced: part.announcedOnPaper ?? null }),
        ],
        naming(knowledge, v.importer, part.product),
      ),
    );
    return [...own, ...kinds];
  });
  return filled('products', [...(several ? (['prefectures'] as const) : []), 'product', 'practice', 'paper'], rows);
}

/** Measures of the importer that name the product, or something it is a kind of. */
export function naming(knowledge: Knowledge, importer: string, product: string): Measure[] {
  const kindOf = productGraph(knowledge).ancestors(product);
  const names = (m: Measure): boolean =>
    [...m.products, ...(m.may_cover ?? []).flatMap((open) => open.products)].some((id) => kindOf.has(id));
  const measures = importerMeasures(knowledge, importer);
  const own = measures.filter((m) => m.products.includes(product));
  return own.length > 0 ? own : measures.filter(names);
}

/** One row for what is alike but for the prefectures: who, what, from where, how, since when, how old. */
export function comparisonTable(knowledge: Knowledge, verdicts: readonly Verdict[]): PlannedTable[] {
  const several = (of: (v: Verdict) => string): boolean => new Set(verdicts.map(of)).size > 1;
  const [goods, days] = [several((v) => v.product), several((v) => v.from ?? v.day)];
  const places = several((v) => v.origins.join());
  const cellsOf = (v: Verdict, origins: readonly string[]): Cell[] => [
    cell('importer', v.importer),
    ...(goods ? [cell('product', v.product)] : []),
    ...(places ? [cell('origins', { origins, names: 'few' })] : []),
    ...(days ? [cell('date', v.from ?? v.day)] : []),
    ...bothColumns(v),
    sinceOf(v),
    cell('date', confirmedSince(v)),
  ];
  const rows = [...Map.groupBy(verdicts, (v) => JSON.stringify([v.product, v.from ?? v.day, cellsOf(v, [])])).values()]
    .flatMap(([first, ...others]) => (first ? [{ first, all: [first, ...others] }] : []))
    .flatMap(({ first, all }) =>
      row(knowledge, cellsOf(first, [...new Set(all.flatMap(({ origins }) => origins))]), [
        ...new Set(all.flatMap((v) => standing(knowledge, v))),
      ]),
    );
  return filled(
    'comparison',
    [
      'importer',
      ...(goods ? (['product'] as const) : []),
      ...(places ? (['prefectures'] as const) : []),
      ...(days ? (['day'] as const) : []),
      'practice',
      'paper',
      'since',
      'verified',
    ],
    rows,
  );
}
