// The text of one page: lines, rows and sources as Discord shows them, and how much room they take.
import type { APIComponentInContainer, APISectionComponent, APITextDisplayComponent } from 'discord.js';
import type { Words } from '../../src/say/words.ts';
import { addressName } from '../present/addresses.ts';
import { ASIDES } from '../present/asides.ts';
import { DISCORD } from '../present/limits.ts';
import type { Line, NumberedSource, Page, Room, TablePiece, TableRow } from '../present/page.ts';
import { marks } from '../present/texts.ts';
import { escaped, linked, sourceText } from './markdown.ts';
import { link, section, separator, text } from './parts.ts';

/** What stands around a page: the question, notes, the heading of the sources, the page's number and the footer. */
const AROUND = 1_100;
/** Room for the numbers of a line's sources. */
const MARKS_COST = 14;

export const fine = (line: string): string => `-# ${line}`;

export const texts = (lines: readonly string[]): APITextDisplayComponent[] =>
  lines.length === 0 ? [] : [text(lines.join('\n'))];

export const roomOf = (words: Words): Room => ({
  characters: DISCORD.message - AROUND,
  line: 1_200,
  lines: 80,
  // Each table and each section is a component or three.
  tables: 8,
  rows: 60,
  tableCharacters: DISCORD.message - AROUND,
  // What a page is called depends on the others of the message; it is no longer than its address.
  lineCost: (line) =>
    line.pages.reduce((sum, { url }) => sum + url.length, lineText(line, { lines: [line], sources: [] }).length) +
    MARKS_COST,
  rowCost: (cells) => rowText(cells, []).length + MARKS_COST,
  sourceCost: (source) => sourceText(words, source).length + 8,
});

/** Headings stand out; longer ones would shout. */
const HEADING_MOST = 160;

function lineText(line: Line, page: Pick<Page, 'lines' | 'sources'>): string {
  const numbers = marks(line.sources, page.sources);
  const beside = page.lines.flatMap(({ pages }) => pages.map(({ url }) => url));
  const links = line.pages.map(({ url }) => `[↗ ${escaped(addressName(url, beside))}](${linked(url)})`);
  const whole = [escaped(line.text), ...links, numbers].filter((part) => part !== '').join(' ');
  const heading = line.heading === '' ? '' : `**${escaped(line.heading)}**\n`;
  if (ASIDES.has(line.kind)) return fine(whole);
  // What nothing is held of is told beside the rows, not as one of them.
  if (line.place !== 'answer' || line.kind === 'silent') return `${heading}- ${whole}`;
  return whole.length <= HEADING_MOST ? `### ${whole}` : `**${escaped(line.text)}** ${numbers}`;
}

/** Lines one after the other; the first with a page to check today has a button to it beside it. */
export function bodyOf(page: Page, words: Words): (APITextDisplayComponent | APISectionComponent)[] {
  const out: (APITextDisplayComponent | APISectionComponent)[] = [];
  let block: string[] = [];
  const close = (): void => {
    out.push(...texts(block));
    block = [];
  };
  const checked = page.lines.find(({ pages: [first] }) => first !== undefined && first.url.length <= DISCORD.url);
  for (const line of page.lines) {
    const [first, ...others] = line.pages;
    if (line !== checked || !first) {
      block.push(lineText(line, page));
      continue;
    }
    close();
    out.push(section(lineText({ ...line, pages: others }, page), link(words.say('ui_check_page'), first.url)));
  }
  close();
  return out;
}

const rowText = ({ cells, sources: ids }: TableRow, sources: readonly NumberedSource[]): string => {
  const [first = '', ...rest] = cells.map(escaped);
  const numbers = marks(ids, sources);
  return `- **${first}**${rest.length > 0 ? ` · ${rest.join(' · ')}` : ''}${numbers === '' ? '' : ` ${numbers}`}`;
};

export const tableText = ({ title, columns, rows }: TablePiece, sources: readonly NumberedSource[]): string =>
  [`**${escaped(title)}**`, fine(columns.map(escaped).join(' · ')), ...rows.map((line) => rowText(line, sources))].join(
    '\n',
  );

export function sourcesOf(page: Page, words: Words): APIComponentInContainer[] {
  if (page.sources.length === 0) return [separator];
  const lines = page.sources.map(({ number, source }) => `-# [${number}] ${sourceText(words, source)}`);
  return [separator, ...texts([fine(`**${words.say('ui_sources')}**`), ...lines])];
}
