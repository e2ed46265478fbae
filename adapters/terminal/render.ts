// An answer laid out for reading in a terminal: the short answer with source numbers, sections behind it, sources as links.
import { stripVTControlCharacters } from 'node:util';
import type { Slot } from '../../src/plan/claim.ts';
import type { Answer, AnswerSource, Table, ToldClaim } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import { ASIDES } from '../present/asides.ts';
import { ROWS_AT_FIRST } from '../present/pages.ts';
import { footer } from '../present/texts.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

export interface Style {
  readonly columns: number;
  /** Lines of the screen, through which the answer is cut; without them it is not. */
  readonly rows?: number | undefined;
  readonly colour: boolean;
  readonly links: boolean;
  readonly more: boolean;
  /** How the rest is asked for: `--more` unless said otherwise. */
  readonly moreBy?: string;
  /** Follow-ups have numbers by which they can be asked: then they stay on any screen. */
  readonly numbered?: boolean;
}

const ESC = '\u001b';
const bold = (text: string, style: Style): string => (style.colour ? `${ESC}[1m${text}${ESC}[0m` : text);
const dim = (text: string, style: Style): string => (style.colour ? `${ESC}[2m${text}${ESC}[0m` : text);
const link = (text: string, url: string): string => `${ESC}]8;;${url}${ESC}\\${text}${ESC}]8;;${ESC}\\`;

/** Sources marked at a sentence before "more" is asked for. */
const MARKS = 2;
/** Lines of the screen that are not the answer's: the prompt after it, and an empty one. */
const PROMPT = 2;
/** What stays on any screen: what was asked, how old it is, and what to do. */
const ALWAYS: ReadonlySet<Slot> = new Set(['answer', 'age', 'do']);

/** How much of an answer is laid out. */
interface Extent {
  readonly followUps: boolean;
  /** Of the claims that may go and the rows of tables, so many from the first. */
  readonly told: number;
  /** Of the sources that what is told marks, so many. */
  readonly sources: number;
  /** Nothing went for want of room. */
  readonly whole: boolean;
}

const ALL = Number.POSITIVE_INFINITY;
const WHOLE: Extent = { followUps: true, told: ALL, sources: ALL, whole: true };

export function render(answer: Answer, words: Words, style: Style): string {
  const said = (extent: Extent): string[] => lay(answer, words, style, extent);
  if (style.rows === undefined || style.more) return `${said(WHOLE).join('\n')}\n`;
  const room = style.rows - PROMPT;
  const fits = (extent: Extent): boolean => height(said(extent), style.columns) <= room;
  return `${said(fits(WHOLE) ? WHOLE : most(extents(answer, style), fits)).join('\n')}\n`;
}

/** From the most to what stays on any screen. A claim goes with the sources that only it marks. */
function extents(answer: Answer, style: Style): Extent[] {
  const some: Extent = { ...WHOLE, followUps: style.numbered === true, whole: false };
  const may = shownClaims(answer, style).filter((claim) => !stays(claim)).length;
  return [
    some,
    ...downFrom(may + rowsOf(shownTables(answer, style))).map((told) => ({ ...some, told })),
    ...downFrom(answer.sources.length).map((sources) => ({ ...some, told: 0, sources })),
  ];
}

const downFrom = (count: number): number[] => Array.from({ length: count }, (_, index) => count - 1 - index);

/** The first that fits, of which each takes no more room than the one before; the last where none does. */
function most(sorted: readonly Extent[], fits: (extent: Extent) => boolean): Extent {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(sorted[middle] ?? WHOLE)) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? WHOLE;
}

function lay(answer: Answer, words: Words, style: Style, extent: Extent): string[] {
  const { claims, tables } = within(answer, style, extent.told);
  const marked = new Set(
    [...claims, ...tables.flatMap((table) => table.rows)].flatMap((s) => markedSources(s, answer, style)),
  );
  const listed = answer.sources.filter((source) => marked.has(source.id)).slice(0, extent.sources);
  const numbers = new Map(listed.map((source, index) => [source.id, index + 1]));
  const text = (said: string, by: Pick<ToldClaim, 'sources'>): string =>
    `${said}${marks(markedSources(by, answer, style), numbers)}`;
  const lines: string[] = [];
  claims.forEach((claim, index) => {
    if (claim.section !== null && claims[index - 1]?.section !== claim.section)
      lines.push('', ...wrap(words.say(`section_${claim.section}`), style.columns).map((line) => bold(line, style)));
    const isAside = ASIDES.has(claim.kind);
    const leads = claim.slot === 'answer' && !isAside;
    const wrapped = wrap(text(claim.text, claim), style.columns, leads ? '' : '  ');
    lines.push(...wrapped.map((line) => (leads ? bold(line, style) : isAside ? dim(line, style) : line)));
    if (claim.kind === 'check') for (const { url } of claim.data.pages) lines.push(...addressLines(url, style));
  });
  for (const table of tables) {
    lines.push('', ...wrap(table.title, style.columns, '  ').map((line) => bold(line, style)));
    lines.push(...wrap(table.columns.join(' | '), style.columns, '  ').map((line) => dim(line, style)));
    for (const row of table.rows) lines.push(...wrap(text(row.cells.join(' | '), row), style.columns, '  '));
  }
  if (listed.length > 0) lines.push('');
  for (const [index, source] of listed.entries()) lines.push(...sourceLines(source, index + 1, style));
  const told = claims.length + rowsOf(tables) + listed.length;
  const hidden = answer.short.length + answer.more.length + rowsOf(answer.tables) + answer.sources.length - told;
  const rest = hidden > 0 ? [dim(`    (+${hidden}: ${style.moreBy ?? '--more'})`, style)] : [];
  if (extent.whole) lines.push(...rest);
  if (extent.followUps && answer.followUps.length > 0) {
    const lead = (index: number): string => `  ${style.numbered ? index + 1 : '→'} `;
    lines.push('', ...answer.followUps.flatMap((f, i) => wrap(f.question, style.columns, lead(i), '    ')));
  }
  const foot = wrap(footer(words, answer, true), style.columns, '', '');
  lines.push('', ...foot.map((line) => dim(line, style)));
  return extent.whole ? lines : [...lines, ...rest];
}

function within(answer: Answer, style: Style, told: number): { claims: ToldClaim[]; tables: Table[] } {
  let left = told;
  const take = (): boolean => {
    left -= 1;
    return left >= 0;
  };
  return {
    claims: shownClaims(answer, style).filter((claim) => stays(claim) || take()),
    tables: shownTables(answer, style)
      .map((table) => ({ ...table, rows: table.rows.filter(take) }))
      .filter(({ rows }) => rows.length > 0 || told === ALL),
  };
}

const stays = ({ slot }: ToldClaim): boolean => slot !== null && ALWAYS.has(slot);

const shownClaims = ({ short, more }: Answer, style: Style): readonly ToldClaim[] =>
  style.more ? [...short, ...more] : short;

const shownTables = (answer: Answer, style: Style): readonly Table[] =>
  answer.tables.map((table) => (style.more ? table : { ...table, rows: table.rows.slice(0, ROWS_AT_FIRST) }));

const rowsOf = (tables: readonly Table[]): number => tables.reduce((sum, { rows }) => sum + rows.length, 0);

/** Addresses are printed whole: a link laid on other words would be lost where the text is copied. */
const addressLines = (url: string, style: Style): string[] =>
  wrap(url, style.columns, '    ', '    ').map((line) => dim(style.links ? linked(line, url) : line, style));

/** A link is laid on each line by itself: a terminal ends it where a line ends. */
function sourceLines(source: AnswerSource, number: number, style: Style): string[] {
  const by = [source.publisher, source.published, source.kind, source.language].filter(Boolean).join(', ');
  const label = `[${number}] ${by}: ${source.title}`;
  const { url } = source;
  if (!url) return wrap(label, style.columns, '', '    ').map((line) => dim(line, style));
  if (!style.links) return wrap(`${label} ${url}`, style.columns, '', '    ').map((line) => dim(line, style));
  return wrap(label, style.columns, '', '    ').map((line) => dim(linked(line, url), style));
}

/** The indent is no part of the link. */
function linked(line: string, url: string): string {
  const begins = line.length - line.trimStart().length;
  return `${line.slice(0, begins)}${link(line.slice(begins), url)}`;
}

/** Rows of the screen: what does not fit into a line goes on in the next. */
const height = (lines: readonly string[], columns: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(width(stripVTControlCharacters(line)) / columns)), 0);

/** The first sources of a claim in the order of the answer's list, primary ones first; all of them for "more". */
function markedSources(told: Pick<ToldClaim, 'sources'>, answer: Answer, style: Style): string[] {
  const own = answer.sources.filter((source) => told.sources.includes(source.id)).map((source) => source.id);
  return style.more ? own : own.slice(0, MARKS);
}

function marks(sources: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const list = sources.flatMap((id) => numbers.get(id) ?? []);
  return list.length > 0 ? ` [${list.join('][')}]` : '';
}
