// The shapes between an Answer and what a platform renders: lines, rows and numbered sources, on pages.
import type { CheckPage, Section, Slot } from '../../src/plan/claim.ts';
import type { AnswerSource, ToldClaim } from '../../src/say/answer.ts';

/** A claim of the answer, or a piece of one that was too long. */
export interface Line {
  readonly place: Slot | Section;
  readonly kind: ToldClaim['kind'];
  readonly text: string;
  /** The name of the section that begins with this line; '' within one and in the short answer. */
  readonly heading: string;
  /** Official pages where the line can be checked. */
  readonly pages: readonly CheckPage[];
  /** Ids of the sources that are marked at it. */
  readonly sources: readonly string[];
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly sources: readonly string[];
}

export interface TablePiece {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface NumberedSource {
  readonly number: number;
  readonly source: AnswerSource;
}

export interface Page {
  /** Counted from 0. */
  readonly index: number;
  readonly lines: readonly Line[];
  readonly tables: readonly TablePiece[];
  /** The sources marked on this page, and on the last pages those that are marked nowhere. */
  readonly sources: readonly NumberedSource[];
}

/** How much of what fits into one message of a platform. Costs are in characters as they are sent, markup included. */
export interface Room {
  readonly characters: number;
  /** One line at most. */
  readonly line: number;
  /** Lines of one message at most. */
  readonly lines: number;
  readonly tables: number;
  readonly rows: number;
  readonly tableCharacters: number;
  readonly lineCost: (line: Line) => number;
  readonly rowCost: (row: TableRow) => number;
  readonly sourceCost: (source: AnswerSource) => number;
}
