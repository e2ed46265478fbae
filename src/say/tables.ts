// Tables in words: each kind of cell, the heads of columns, titles.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cell, CellData, CellKind, PlannedTable } from '../plan/claim.ts';
import type { Table } from './answer.ts';
import { capital } from './case-line.ts';
import { eventText, numberOf } from './claims.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

type CellSayers = { readonly [K in CellKind]: (words: Words, data: CellData[K], knowledge: Knowledge) => string };

/** Stands where a date is not known. */
const NONE = '–';

const CELLS: CellSayers = {
  case: (words, { product, origins, importer }) =>
    `${product ? words.product(product) : words.origins(origins ?? [])} → ${words.importer(importer)}`,
  origins: (words, { origins, names }) => words.origins(origins, names === 'all'),
  product: (words, id) => words.product(id),
  importer: (words, id) => words.importer(id),
  status: (words, { status, announced, part = null }) =>
    words.clauses([
      capital(`${words.status(status).symbol} ${statusWord(words, status, announced)}`),
      ...(part === null
        ? []
        : [`${words.status(part).symbol} ${words.say('board_part', { words: words.status(part).word })}`]),
    ]),
  date: (words, date) => (date === null ? NONE : words.date(date)),
  result_date: (words, date) => (date === null ? words.say('no_date') : words.date(date)),
  count: (_, count) => String(count),
  round: (words, round) => (round === null ? '' : words.say('round', { number: String(round) })),
  value: (words, { value, series }, knowledge) => (value === null ? '' : numberOf(words, knowledge, series, value)),
  planned: (words, planned) => (planned ? words.say('planned') : ''),
  event: (words, data, knowledge) => eventText(words, data, knowledge),
};

export const cellText = (words: Words, { kind, data }: Cell, knowledge: Knowledge): string =>
  (CELLS[kind] as (words: Words, data: unknown, knowledge: Knowledge) => string)(words, data, knowledge);

const TITLES: Readonly<
  Record<PlannedTable['kind'], (words: Words, table: PlannedTable, knowledge: Knowledge) => string>
> = {
  regions: (words) => words.say('table_regions'),
  products: (words) => words.say('table_products'),
  timeline: (words) => words.say('table_timeline'),
  comparison: (words) => words.say('table_comparison'),
  figures: (words, { series }, knowledge) => {
    const name = series === undefined ? undefined : knowledge.series.get(series)?.name;
    return name ? words.text(name) : '';
  },
};

export const tableOf = (words: Words, table: PlannedTable, knowledge: Knowledge): Table => ({
  kind: table.kind,
  title: TITLES[table.kind](words, table, knowledge),
  columns: table.columns.map((name) => words.say(`column_${name}`)),
  rows: table.rows.map(({ cells, cites, sources }) => ({
    cells: cells.map((one) => cellText(words, one, knowledge)),
    cites,
    sources,
  })),
});
