// Figures over many scored questions: how well what is out of scope is told apart, and which intents are taken for which.
import type { Expected } from './score.ts';

export interface Row {
  readonly expected: Expected;
  /** The kind and intents of the answer that came. */
  readonly kind: string;
  readonly intents: readonly string[];
}

const OUT = 'out_of_scope';
const NONE = '-';

const allows = (expected: Expected, kind: string): boolean => expected.kind === kind || expected.kind_ok.includes(kind);

/** A question that may be answered or refused counts on neither side when it is answered. */
export function outOfScope(rows: readonly Row[]): string {
  const came = rows.filter((row) => row.kind === OUT);
  const right = came.filter((row) => allows(row.expected, OUT)).length;
  const missed = rows.filter((row) => row.expected.kind === OUT && !allows(row.expected, row.kind)).length;
  return `out of scope: precision ${share(right, came.length)}, recall ${share(right, right + missed)}`;
}

/** Rows are the intent expected first, columns the one that came first; `+` before what is accepted beside it. */
export function confusion(rows: readonly Row[]): string[] {
  const pairs = rows.map((row) => ({
    expected: (row.expected.kind === OUT ? undefined : row.expected.intents[0]) ?? NONE,
    came: (row.kind === OUT ? undefined : row.intents[0]) ?? NONE,
    row,
  }));
  const names = [...new Set(pairs.flatMap((pair) => [pair.expected, pair.came]))].sort();
  const lines = names.map((expected) => {
    const cells = names.map((came) => {
      const cell = pairs.filter((pair) => pair.expected === expected && pair.came === came);
      const accepted = expected === came ? 0 : cell.filter(({ row }) => row.expected.intents_ok.includes(came)).length;
      const others = cell.length - accepted;
      return `${others > 0 ? others : ''}${accepted > 0 ? `+${accepted}` : ''}` || '.';
    });
    return [expected, ...cells];
  });
  const table = [['expected \\ came', ...names], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  return table.map((line) => line.map((cell, i) => pad(cell, widths[i] ?? 0, i)).join('  '));
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
