// Fills pages with lines, rows and sources, each page with the sources that its lines and rows are marked with.
import type { AnswerSource } from '../../src/say/answer.ts';
import type { Line, Page, Room, TablePiece, TableRow } from './page.ts';

/** Rows before "More": what stands under a long table would be out of sight. */
export const ROWS_AT_FIRST = 12;

interface Content {
  /** In reading order. */
  readonly all: readonly Line[];
  /** Those of the first message, what matters most first. */
  readonly first: readonly Line[];
  readonly tables: readonly TablePiece[];
}

/** One page in the making. */
class Filling {
  readonly lines: Line[] = [];
  readonly tables: { title: string; columns: readonly string[]; rows: TableRow[] }[] = [];
  readonly sources = new Set<string>();
  readonly #room: Room;
  readonly #byId: ReadonlyMap<string, AnswerSource>;
  #characters = 0;
  #tableCharacters = 0;

  constructor(room: Room, byId: ReadonlyMap<string, AnswerSource>) {
    this.#room = room;
    this.#byId = byId;
  }

  get isEmpty(): boolean {
    return this.lines.length === 0 && this.tables.length === 0 && this.sources.size === 0;
  }

  /** Takes the line if it fits; an empty page takes any. */
  takeLine(line: Line): boolean {
    if (this.lines.length >= this.#room.lines) return false;
    if (!this.#take(this.#room.lineCost(line), line.sources)) return false;
    this.lines.push(line);
    return true;
  }

  takeRow(table: TablePiece, row: TableRow): boolean {
    const last = this.tables.at(-1);
    const open = last?.title === table.title && last.columns === table.columns ? last : undefined;
    if (open ? open.rows.length >= this.#room.rows : this.tables.length >= this.#room.tables) return false;
    const head = open ? 0 : this.#room.rowCost({ cells: [table.title, ...table.columns], sources: [] });
    const cost = this.#room.rowCost(row) + head;
    if (this.#tableCharacters + cost > this.#room.tableCharacters && this.#tableCharacters > 0) return false;
    if (!this.#take(cost, row.sources)) return false;
    this.#tableCharacters += cost;
    if (open) open.rows.push(row);
    else this.tables.push({ title: table.title, columns: table.columns, rows: [row] });
    return true;
  }

  takeSource(id: string): boolean {
    return this.#take(0, [id]);
  }

  #take(cost: number, sources: readonly string[]): boolean {
    const fresh = sources.flatMap((id) => (this.sources.has(id) ? [] : (this.#byId.get(id) ?? [])));
    const all = cost + fresh.reduce((sum, source) => sum + this.#room.sourceCost(source), 0);
    if (this.#characters + all > this.#room.characters && !this.isEmpty) return false;
    this.#characters += all;
    for (const { id } of fresh) this.sources.add(id);
    return true;
  }
}

export function fillPages(content: Content, sources: readonly AnswerSource[], room: Room): Page[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const fillings = [new Filling(room, byId)];
  const onLast = (take: (page: Filling) => boolean): void => {
    while (!take(fillings.at(-1) as Filling)) fillings.push(new Filling(room, byId));
  };
  const rows = content.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const told = new Set<Line>();
  for (const line of content.first) if (fillings[0]?.takeLine(line)) told.add(line);
  fillings[0]?.lines.sort((a, b) => content.all.indexOf(a) - content.all.indexOf(b));
  for (const [index, { table, row }] of rows.entries())
    onLast((page) => (index < ROWS_AT_FIRST || fillings.length > 1) && page.takeRow(table, row));
  // What is behind "More" starts on a page of its own.
  const rest = content.all.filter((line) => !told.has(line));
  if (rest.length > 0) fillings.push(new Filling(room, byId));
  for (const line of rest) onLast((page) => page.takeLine(line));
  const listed = new Set(fillings.flatMap((page) => [...page.sources]));
  const untold = sources.filter((source) => !listed.has(source.id));
  if (untold.length > 0 && fillings.length === 1) fillings.push(new Filling(room, byId));
  for (const { id } of untold) onLast((page) => page.takeSource(id));
  return numbered(
    fillings.filter((page, index) => index === 0 || !page.isEmpty),
    byId,
  );
}

/** Numbers run on from page to page: one source has one number in all of an answer. */
function numbered(fillings: readonly Filling[], byId: ReadonlyMap<string, AnswerSource>): Page[] {
  const numbers = new Map([...new Set(fillings.flatMap((page) => [...page.sources]))].map((id, i) => [id, i + 1]));
  return fillings.map(({ lines, tables, sources }, index) => ({
    index,
    lines,
    tables,
    sources: [...sources].flatMap((id) => {
      const source = byId.get(id);
      return source ? [{ number: numbers.get(id) ?? 0, source }] : [];
    }),
  }));
}
