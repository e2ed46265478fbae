// An answer laid out for reading in a terminal: verdict first, sentences with source numbers, sources as links.
import type { Answer, Sentence } from '../../src/answer/answer.ts';
import { width } from './width.ts';

export interface Style {
  readonly columns: number;
  readonly colour: boolean;
  readonly links: boolean;
  readonly more: boolean;
  /** How the rest is asked for: `--more` unless said otherwise. */
  readonly moreBy?: string;
  /** Follow-ups have numbers by which they can be asked. */
  readonly numbered?: boolean;
}

const ESC = '\u001b';
const bold = (text: string, style: Style): string => (style.colour ? `${ESC}[1m${text}${ESC}[0m` : text);
const dim = (text: string, style: Style): string => (style.colour ? `${ESC}[2m${text}${ESC}[0m` : text);
const link = (text: string, url: string, style: Style): string =>
  style.links ? `${ESC}]8;;${url}${ESC}\\${text}${ESC}]8;;${ESC}\\` : `${text} ${url}`;

/** Rows of a table before "more" is asked for. */
const ROWS = 12;
/** Sources marked at a sentence before "more" is asked for. */
const MARKS = 2;

export function render(answer: Answer, style: Style): string {
  const shown = answer.sentences.filter((s) => style.more || s.part !== 'detail');
  const tables = answer.tables.map((table) => (style.more ? table : { ...table, rows: table.rows.slice(0, ROWS) }));
  const marked = new Set(
    [...shown, ...tables.flatMap((table) => table.rows)].flatMap((s) => markedSources(s, answer, style)),
  );
  const listed = answer.sources.filter((source) => marked.has(source.id));
  const numbers = new Map(listed.map((source, index) => [source.id, index + 1]));
  const lines: string[] = [];
  // A headline that stands on no entry is no sentence: what is not known, or what the bot is for.
  if (answer.sentences[0]?.part !== 'verdict') lines.push(...wrap(answer.headline, style.columns, ''));
  for (const sentence of shown) {
    const text = `${sentence.text}${marks(markedSources(sentence, answer, style), numbers)}`;
    const lead = sentence.part === 'verdict';
    lines.push(...wrap(text, style.columns, lead ? '' : '  ').map((line) => (lead ? bold(line, style) : line)));
  }
  for (const caveat of answer.caveats)
    if (caveat.kind !== 'about') lines.push(...wrap(caveat.text, style.columns, '  ', '· '));
  for (const table of tables) {
    lines.push('', `  ${bold(table.title, style)}`, `  ${dim(table.columns.join(' | '), style)}`);
    for (const row of table.rows) {
      const text = `${row.cells.join(' | ')}${marks(markedSources(row, answer, style), numbers)}`;
      lines.push(...wrap(text, style.columns, '  '));
    }
  }
  if (listed.length > 0) lines.push('');
  for (const source of listed) {
    const label = `[${numbers.get(source.id)}] ${source.publisher}${source.published ? `, ${source.published}` : ''}, ${source.kind}, ${source.language}: ${source.title}`;
    lines.push(dim(source.url ? link(label, source.url, style) : label, style));
  }
  const rows = answer.tables.reduce((sum, { rows: all }, i) => sum + all.length - (tables[i]?.rows.length ?? 0), 0);
  const hidden = answer.sentences.length - shown.length + (answer.sources.length - listed.length) + rows;
  if (hidden > 0) lines.push(dim(`    (+${hidden}: ${style.moreBy ?? '--more'})`, style));
  if (answer.followUps.length > 0)
    lines.push('', ...answer.followUps.map((f, index) => `  ${style.numbered ? index + 1 : '→'} ${f.question}`));
  const about = answer.caveats.find((c) => c.kind === 'about');
  lines.push(
    '',
    dim(
      `${about ? `${about.text} ` : ''}${answer.asOf} · ${answer.knowledge.version} · ${answer.knowledge.newestSource}`,
      style,
    ),
  );
  return `${lines.join('\n')}\n`;
}

/** The first sources of a sentence in the order of the answer's list, primary ones first; all of them for "more". */
function markedSources(sentence: Pick<Sentence, 'sources'>, answer: Answer, style: Style): string[] {
  const own = answer.sources.filter((source) => sentence.sources.includes(source.id)).map((source) => source.id);
  return style.more ? own : own.slice(0, MARKS);
}

function marks(sources: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const list = sources.flatMap((id) => numbers.get(id) ?? []);
  return list.length > 0 ? ` [${list.join('][')}]` : '';
}

/** Breaks at spaces, or between characters of scripts that are written without them; wide characters count two. */
export function wrap(text: string, columns: number, indent: string, first = ''): string[] {
  const lines: string[] = [];
  let line = indent + first;
  for (const piece of text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、・（）「」：；]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、・（）「」：；]+|\s+/gu,
  ) ?? []) {
    if (width(line + piece.trimEnd()) > columns && line.trim() !== '' && !/^[。、）」：；]/.test(piece)) {
      lines.push(line.trimEnd());
      line = indent + (first ? ' '.repeat(first.length) : '  ');
      if (indent === '' && !first) line = '  ';
      if (piece.trim() === '') continue;
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
