// The lines of a batch, in whatever form they are: JSON objects, a table of commas, semicolons or tabs under a head that
// names a column `q`, or a question a line.
import { parse } from 'csv-parse/sync';

export interface BatchLine {
  /** Counted from 1, as an editor does. */
  readonly number: number;
  /** What the line says, or what is wrong with it. */
  readonly said: Readonly<Record<string, unknown>> | string;
}

const QUESTION = 'q';

export async function* batchLines(lines: AsyncIterable<string>): AsyncGenerator<BatchLine> {
  let number = 0;
  let read: ((line: string) => BatchLine['said']) | undefined;
  const table: string[] = [];
  let head: { readonly number: number; readonly delimiter: string } | undefined;
  for await (const line of lines) {
    number += 1;
    // Editors on Windows begin a file with a mark of its byte order.
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (head) table.push(text);
    else if (text.trim() !== '') {
      const delimiter = read === undefined ? delimiterOf(text) : undefined;
      if (delimiter !== undefined) {
        head = { number, delimiter };
        table.push(text);
        continue;
      }
      read ??= /^\s*[[{]/.test(text) ? objectOf : (question) => ({ [QUESTION]: question });
      yield { number, said: read(text.trim()) };
    }
  }
  if (head) yield* rowsOf(table, head.number, head.delimiter);
}

/** What parts the columns of a table's head; none where it is no head. */
const delimiterOf = (line: string): string | undefined =>
  ['\t', ',', ';'].find((delimiter) =>
    line.split(delimiter).some((cell, _, cells) => cells.length > 1 && cell.trim().replaceAll('"', '') === QUESTION),
  );

/** Cells may be quoted, and hold line ends then; an empty one says nothing. */
function* rowsOf(lines: readonly string[], first: number, delimiter: string): Generator<BatchLine> {
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(lines.join('\n'), {
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    for (const { record, info } of rows)
      yield {
        number: first + info.lines - 1,
        said: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')),
      };
  } catch (error) {
    yield { number: first, said: `not a table: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The object of the line, or what is wrong with it. */
function objectOf(line: string): BatchLine['said'] {
  try {
    const parsed: unknown = JSON.parse(line);
    return isObject(parsed) ? parsed : 'not a JSON object: write {"q": "the question"}';
  } catch (error) {
    return `not a JSON object: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
