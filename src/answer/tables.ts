// Verdicts as rows and columns: prefectures by status, kinds of goods by status, importers side by side.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import { deciding, type Status, type Verdict } from '../status/verdict.ts';
import { confirmedSince } from './ages.ts';
import type { Row, Table } from './answer.ts';
import { measuresOf, row } from './cite.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

const signed = (words: Words, status: Status, announced: string | undefined): string =>
  `${words.status(status).symbol} ${statusWord(words, status, announced)}`;

const bothColumns = (words: Words, v: Verdict): string[] => [
  signed(words, v.status, v.announced?.date),
  signed(words, v.onPaper, v.announcedOnPaper?.date),
];

const confirmedOf = (words: Words, v: Verdict): string => {
  const date = confirmedSince(v);
  return date ? words.date(date) : '–';
};

const sinceOf = (words: Words, v: Verdict): string => (v.since && !v.announced ? words.date(v.since) : '–');

const standing = (knowledge: Knowledge, verdict: Verdict): Measure[] =>
  measuresOf(knowledge, [...new Set([...deciding(verdict), ...verdict.measures, ...verdict.possible])]);

const filled = (kind: Table['kind'], title: string, columns: readonly string[], rows: readonly Row[]): Table[] =>
  rows.length > 0 ? [{ kind, title, columns, rows }] : [];

/** Each group of prefectures by name, with its status in both columns. */
export function regionsTable(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Table[] {
  const several = new Set(verdicts.map((v) => `${v.importer} ${v.product}`)).size > 1;
  const rows = verdicts.flatMap((v) =>
    row(
      knowledge,
      [
        ...(several ? [`${words.product(v.product)} → ${words.importer(v.importer)}`] : []),
        words.origins(v.origins, true),
        String(v.origins.length),
        ...bothColumns(words, v),
        sinceOf(words, v),
      ],
      standing(knowledge, v),
    ),
  );
  const columns = (['prefectures', 'count', 'practice', 'paper', 'since'] as const).map((name) =>
    words.say(`column_${name}`),
  );
  return filled(
    'regions',
    words.say('table_regions'),
    several ? [words.say('column_what'), ...columns] : columns,
    rows,
  );
}

/** The goods asked and their kinds that differ, with both columns. */
export function productsTable(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Table[] {
  const several = verdicts.length > 1;
  const rows = verdicts.flatMap((v) => {
    const where = several ? [`${words.origins(v.origins)} → ${words.importer(v.importer)}`] : [];
    const own = row(knowledge, [...where, words.product(v.product), ...bothColumns(words, v)], standing(knowledge, v));
    const kinds = v.within.flatMap((part) =>
      row(
        knowledge,
        [
          ...where,
          words.product(part.product),
          signed(words, part.status, part.announced),
          signed(words, part.onPaper, part.announcedOnPaper),
        ],
        naming(knowledge, v.importer, part.product),
      ),
    );
    return [...own, ...kinds];
  });
  const columns = (['product', 'practice', 'paper'] as const).map((name) => words.say(`column_${name}`));
  return filled(
    'products',
    words.say('table_products'),
    several ? [words.say('column_prefectures'), ...columns] : columns,
    rows,
  );
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

/** One row a verdict: who, what, from where, how, since when, how old. */
export function comparisonTable(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Table[] {
  const several = (of: (v: Verdict) => string): boolean => new Set(verdicts.map(of)).size > 1;
  const [goods, days] = [several((v) => v.product), several((v) => v.from ?? v.day)];
  const rows = verdicts.flatMap((v) =>
    row(
      knowledge,
      [
        words.importer(v.importer),
        ...(goods ? [words.product(v.product)] : []),
        words.origins(v.origins),
        ...(days ? [words.date(v.from ?? v.day)] : []),
        ...bothColumns(words, v),
        sinceOf(words, v),
        confirmedOf(words, v),
      ],
      standing(knowledge, v),
    ),
  );
  const columns = [
    'importer',
    ...(goods ? (['product'] as const) : []),
    'prefectures',
    ...(days ? (['day'] as const) : []),
    'practice',
    'paper',
    'since',
    'verified',
  ] as const;
  return filled(
    'comparison',
    words.say('table_comparison'),
    columns.map((name) => words.say(`column_${name}`)),
    rows,
  );
}
