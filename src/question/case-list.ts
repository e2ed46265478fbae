// The cases of a question: a row for each line of a list or table, pairs as they were written, or each with each.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { katakana } from '../language/ja/kana.ts';
import { asTyped } from './as-typed.ts';
import { cellsOf, type ListLine, linesOf, type Pair, pairsOf, ROWS } from './cases.ts';
import { collect } from './collect.ts';
import type { Completed, Said } from './complete.ts';
import { joinedGoods, unknownGoods, unreadGoods } from './goods-place.ts';
import { casesOf } from './make.ts';
import { isAsking, isQuotation, isStatement } from './parts.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import type { Case, Query } from './query.ts';
import { isOf } from './roles.ts';
import type { Named } from './spans.ts';
import { OF_ORIGIN } from './steps.ts';

/** A line of a list, as it was read by itself. */
export interface Row {
  readonly importers: readonly string[];
  readonly products: readonly string[];
  readonly origins: readonly string[];
  readonly steps: Case['steps'];
  readonly ingredients: readonly string[];
  /** Goods that nobody read, as typed. */
  readonly typed: string | null;
}

/** Rows, where a text is a list: two lines or more that name goods, each by itself; null where it is none. */
export function readList(knowledge: Knowledge, raw: string, today: string): readonly Row[] | null {
  const lines = linesOf(raw);
  if (lines.length < 2) return null;
  const table = isTable(lines);
  const rows = lines.slice(0, ROWS + 10).map((line) => rowOf(knowledge, line, table, today));
  // A sentence is none: where one names goods, the text is not a list.
  if (rows.some(({ products, says }) => says && products.length > 0)) return null;
  const isRow = (row: Row & { asks: boolean }): boolean => row.products.length > 0 && !row.asks;
  const named = rows.filter(isRow);
  if (named.length < 2) return null;
  // In a table each line is a row, also one whose goods nobody reads; elsewhere it has to stand between two that are.
  const [first, last] = [rows.findIndex(isRow), rows.findLastIndex(isRow)];
  const cells = (i: number): number => cellsOf(lines[i]?.text ?? '').length;
  // An item is a row wherever it stands: one that is passed over may be the one that is banned.
  const isWithin = (i: number): boolean =>
    lines[i]?.isItem === true || (table ? i > 0 && cells(i) === cells(first) : i > first && i < last);
  return rows.filter((row, i) => isRow(row) || (!row.asks && row.typed !== null && isWithin(i))).slice(0, ROWS);
}

/** Lines of the same number of cells, two or more. */
const isTable = (lines: readonly ListLine[]): boolean => {
  const counts = lines.map(({ text }) => cellsOf(text).length);
  return counts.some((count, i) => count > 1 && counts.indexOf(count) < i);
};

function rowOf(knowledge: Knowledge, { text: line, isItem }: ListLine, table: boolean, today: string): Line {
  const pieces = piecesOf(knowledge, line, today);
  const joined = joinedGoods(knowledge, pieces);
  const names = pieces.names.filter((n) => !joined.has(n));
  const { importers, products, origins, steps, ingredients } = collect(
    knowledge,
    pieces.text,
    names,
    pieces.cues,
    unknownGoods(joined, pieces.unread),
  );
  const around = { ...pieces, names };
  const found =
    products.length > 0
      ? null
      : ([...joined.values()][0]?.words ??
        (table ? firstWords(pieces) : unreadGoods(around)) ??
        // Beside its place, an item says what is from there, in whatever words.
        (isItem && origins.length > 0 ? besideNames(pieces) : null));
  // Beside its place a short word in hiragana is no grammar: かき is what カキ is.
  const name = isItem && found !== null ? katakana(found) : found;
  if (name !== null && name !== found) {
    const again = rowOf(knowledge, { text: fold(line).replace(found ?? '', name), isItem }, table, today);
    if (again.products.length > 0) return again;
  }
  const asks = isAsking(knowledge, line);
  return {
    importers,
    products,
    origins,
    steps,
    ingredients,
    typed: found === null ? null : asTyped(line, found),
    asks: asks && products.length === 0,
    says: !asks && (isStatement(line) || isQuotation(line)),
  };
}

interface Line extends Row {
  readonly asks: boolean;
  readonly says: boolean;
}

/** The words around the names of a line; null where there are none. */
function besideNames({ text, names }: Pieces): string | null {
  const rest = names.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return rest.match(/\p{L}[\p{L}\p{N} ]*/u)?.[0].trim() ?? null;
}

/** What was not read of a table's row stands for its goods. */
const firstWords = ({ unread }: Pieces): string | null => unread[0]?.word ?? null;

interface Asked {
  readonly said: Said;
  readonly filled: Completed;
  readonly pieces: Pieces;
  readonly list: readonly Row[] | null;
  /** Goods that nobody read, beside others that were. */
  readonly beside: readonly string[];
  readonly context: Query | undefined;
}

export function casesAsked(
  knowledge: Knowledge,
  { said, filled, pieces, list, beside, context }: Asked,
): Query['cases'] {
  const rest = { origins: filled.origins, steps: said.steps, actsOn: said.actsOn, at: filled.at, unread: said.typed };
  if (list) return cut(list.flatMap((row) => rowCases(row, list, filled, rest)));
  const others = beside.flatMap((unread) => casesOf(filled.importers, [], { ...rest, unread }));
  // Who is only told of takes no turn.
  const asked = [...said.importers, ...said.products];
  const isAsked = (n: Named): boolean =>
    !(isOf(n, 'importer') || isOf(n, 'product')) || n.targets.some(({ ids }) => ids.some((id) => asked.includes(id)));
  const pairs = context ? null : pairsOf(knowledge, pieces.names.filter(isAsked), pieces.cues, pieces.text);
  if (pairs) {
    // Beside goods with a place of their own the others are from anywhere.
    const around = pairs.some(({ places }) => places.length > 0) ? { ...rest, origins: [] } : rest;
    const passed = {
      ...around,
      steps: around === rest ? rest.steps : rest.steps.filter(({ step }) => step === 'transit'),
    };
    const own = pairs.flatMap((pair) =>
      pairCases(knowledge, pieces, pair, filled, pair.places.length > 0 ? around : passed),
    );
    return cut([...own, ...others]);
  }
  // What goes on with pairs keeps them, and changes what it names.
  if (context && context.cases.length > 1 && said.products.length === 0 && said.typed === null) {
    const importers = said.importers.length > 0 ? said.importers : [undefined];
    const again = importers.flatMap((importer) =>
      context.cases.map((one) => ({
        ...one,
        importer: importer ?? one.importer,
        origins: said.origins.length > 0 ? filled.origins : one.origins,
        actsOn: said.actsOn === 'import' ? one.actsOn : said.actsOn,
        at: said.at ?? one.at,
      })),
    );
    return cut(distinct(again));
  }
  return cut([...casesOf(filled.importers, filled.products, rest), ...others]);
}

type Rest = Pick<Case, 'origins' | 'steps' | 'actsOn' | 'at' | 'unread'>;

/** What the line names itself, and of the rest what holds for all. */
function rowCases(row: Row, list: readonly Row[], filled: Completed, rest: Rest): readonly Case[] {
  const own = list.some(({ importers }) => importers.length > 0);
  const importers = row.importers.length > 0 || (own && filled.importers.length > 1) ? row.importers : filled.importers;
  const anywhere = list.every(({ origins }) => origins.length === 0);
  const origins = row.origins.length > 0 || !anywhere ? row.origins : rest.origins;
  return casesOf(importers, row.products, {
    ...rest,
    origins,
    steps: row.steps,
    unread: row.typed,
    ingredients: row.ingredients,
  });
}

function pairCases(knowledge: Knowledge, { text }: Pieces, pair: Pair, filled: Completed, rest: Rest): readonly Case[] {
  const ids = (list: Pair['goods'], kind: string): string[] => [
    ...new Set(
      list.flatMap((n) => (isOf(n, kind) ? n.targets.filter((t) => t.kind === kind).flatMap((t) => t.ids) : [])),
    ),
  ];
  const { origins } = collect(knowledge, text, pair.places, []);
  const importers = ids(pair.importers, 'importer');
  return casesOf(importers.length > 0 ? importers : filled.importers, ids(pair.goods, 'product'), {
    ...rest,
    origins: pair.places.length > 0 ? origins : rest.origins,
    // What happened elsewhere happened to the goods of another pair; what all pass through, to each. That goods of a place
    // of their own were caught or farmed there says no more than the place.
    steps: rest.steps.filter(
      ({ step, origin }) =>
        step === 'transit' || pair.places.length === 0 || (origins.includes(origin) && !OF_ORIGIN.has(step)),
    ),
  });
}

const distinct = (cases: readonly Case[]): Case[] => [
  ...new Map(cases.map((one) => [JSON.stringify(one), one])).values(),
];

function cut(cases: readonly Case[]): Query['cases'] {
  const [first, ...others] = cases.slice(0, ROWS);
  return first ? [first, ...others] : casesOf([], [], { origins: [], steps: [], actsOn: 'import', at: null });
}
