// The status board as data: importers with measures in force that restrict, and the products marked for the board.
import { atOnce, derived } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { confirmedSince } from '../../src/plan/ages.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Status } from '../../src/status/verdict.ts';

export interface BoardGroup {
  readonly status: Status;
  /** How many prefectures it holds for. */
  readonly prefectures: number;
  /** When the oldest of them was last confirmed; null where none was. */
  readonly confirmed: string | null;
  readonly stale: boolean;
}

export interface BoardCell {
  readonly product: string;
  /** Strictest first, each status once. */
  readonly groups: readonly BoardGroup[];
  /** When the oldest of them was last confirmed; null where none was. */
  readonly confirmed: string | null;
}

export interface Board {
  readonly day: string;
  readonly products: readonly string[];
  readonly rows: readonly {
    readonly importer: string;
    readonly cells: readonly BoardCell[];
    /** The oldest confirmation among its cells. */
    readonly confirmed: string | null;
  }[];
  /** Importers of which something is held and nothing restricts any of these products today. */
  readonly open: readonly string[];
}

const boards = derived(() => new Map<string, Board>());

export const boardOf = (knowledge: Knowledge, day: string): Board => atOnce(boardInSteps(knowledge, day));

/** A cell a step; kept, so that who opens the board later does not wait for it. */
export function* boardInSteps(knowledge: Knowledge, day: string): Generator<void, Board> {
  const made = boards(knowledge);
  const known = made.get(day);
  if (known) return known;
  const board = yield* make(knowledge, day);
  // It is never more than three days at once on earth; older ones are not looked at again.
  for (const oldest of made.keys()) if (made.size >= KEPT) made.delete(oldest);
  made.set(day, board);
  return board;
}

const KEPT = 3;

function* make(knowledge: Knowledge, day: string): Generator<void, Board> {
  const products = [...knowledge.products.values()].filter((product) => product.board).map((product) => product.id);
  const known = [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0);
  const rows: Board['rows'][number][] = [];
  for (const importer of known) {
    const cells: BoardCell[] = [];
    for (const product of products) {
      yield;
      cells.push(cellOf(knowledge, importer, product, day));
    }
    rows.push({ importer, cells, confirmed: oldest(cells.map(({ confirmed }) => confirmed)) });
  }
  // Nothing stands against either; that more is held of one is no restriction.
  const free = (status: Status): boolean => status === 'permitted' || status === 'clear';
  const isOpen = ({ cells }: Board['rows'][number]): boolean =>
    cells.every(({ groups }) => groups.every(({ status }) => free(status) || status === 'unknown')) &&
    cells.some(({ groups }) => groups.some(({ status }) => free(status)));
  const silent = ({ cells }: Board['rows'][number]): boolean =>
    cells.every(({ groups }) => groups.every(({ status }) => status === 'unknown'));
  return {
    day,
    products,
    rows: rows.filter((row) => !isOpen(row) && !silent(row)),
    open: rows.filter(isOpen).map(({ importer }) => importer),
  };
}

export function cellOf(knowledge: Knowledge, importer: string, product: string, day: string): BoardCell {
  const verdicts = resolve(knowledge, { importer, product, origins: [], actsOn: 'import' }, day);
  const groups = [...Map.groupBy(verdicts, ({ status }) => status)].map(([status, alike]) => ({
    status,
    prefectures: alike.reduce((sum, { origins }) => sum + origins.length, 0),
    confirmed: oldest(alike.map(confirmedSince)),
    stale: alike.some(({ stale }) => stale),
  }));
  return { product, groups, confirmed: oldest(verdicts.map(confirmedSince)) };
}

const oldest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((old, date) => (old === null || (date !== null && date < old) ? date : old), null);
