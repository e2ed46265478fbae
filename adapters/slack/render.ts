// An Answer as Slack messages: pure functions from pages to Block Kit. Nothing here knows who asked or where.
import type { KnownBlock } from '@slack/types';
import type { Words } from '../../src/say/words.ts';
import { followOf } from '../notices/subscribing.ts';
import { type Action, encodeAction, statusLetters } from '../present/action.ts';
import { addressName } from '../present/addresses.ts';
import { ASIDES } from '../present/asides.ts';
import type { Asked } from '../present/asking.ts';
import { layOut } from '../present/layout.ts';
import { SLACK } from '../present/limits.ts';
import type { Line, Page, Room, TablePiece } from '../present/page.ts';
import { cut } from '../present/split.ts';
import { footer, marks, sourceLabel } from '../present/texts.ts';
import { actions, button, contexts, linkButton, section, table } from './blocks.ts';
import { bold, escaped, link, mrkdwn } from './mrkdwn.ts';

export interface SlackMessage {
  /** For notifications, search and screen readers. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface Manner {
  /** A private answer can be shared; one that all see has been. */
  readonly isPrivate: boolean;
  /** Said above the answer: what was updated, that it was shared. */
  readonly before?: readonly string[] | undefined;
  /** Said under it: how to ask on. */
  readonly after?: readonly string[] | undefined;
  /** Alone with the bot: who asks can be told of changes there, else the channel. */
  readonly isDirect?: boolean | undefined;
}

/** Blocks that are no lines: title, table, sources, footer, buttons, feedback, and what is said before and after. */
const OTHER_BLOCKS = 18;
/** Characters of a mark and its markup, its address apart. */
const MARK = 12;

function roomOf({ words, answer }: Asked): Room {
  const lengths = new Map(answer.sources.map((source) => [source.id, source.url?.length ?? 0]));
  // A mark is a link: its address counts each time.
  const marked = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (lengths.get(id) ?? 0) + MARK, 0);
  return {
    characters: SLACK.message,
    line: SLACK.sectionText - 2 * (Math.max(0, ...lengths.values()) + MARK),
    lines: SLACK.blocks - OTHER_BLOCKS,
    tables: SLACK.tables,
    rows: SLACK.tableRows - 1,
    tableCharacters: SLACK.tableText - 500,
    lineCost: (line) =>
      mrkdwn(line.text).length +
      line.heading.length +
      MARK +
      marked(line.sources) +
      // With what a page is called, which is no longer than its address.
      line.pages.reduce((sum, { url }) => sum + 2 * url.length + MARK, 0),
    rowCost: (row) => row.cells.reduce((sum, cell) => sum + cell.length + 2, 2 * MARK),
    sourceCost: (source) => sourceLabel(words, source).length + (source.url?.length ?? 0) + MARK,
  };
}

const laidOut = new WeakMap<Asked, Page[]>();
const rendered = new WeakMap<Asked, SlackMessage>();

export function pagesOf(asked: Asked): Page[] {
  const known = laidOut.get(asked);
  if (known) return known;
  const pages = layOut(asked.answer, asked.words, roomOf(asked));
  laidOut.set(asked, pages);
  return pages;
}

/** One message; `index` beyond the last page gives the last. */
export function render(asked: Asked, index: number, manner: Manner): SlackMessage {
  // What a command gets: the first page, nothing around it. An answer that is kept is rendered once.
  const isPlain = index === 0 && manner.isPrivate && !manner.before && !manner.after && !manner.isDirect;
  const known = isPlain ? rendered.get(asked) : undefined;
  if (known) return known;
  const made = build(asked, index, manner);
  if (isPlain) rendered.set(asked, made);
  return made;
}

function build(asked: Asked, index: number, manner: Manner): SlackMessage {
  const pages = pagesOf(asked);
  const page = pages[Math.min(index, pages.length - 1)] as Page;
  const { answer, words } = asked;
  const of = { page: String(page.index + 1), pages: String(pages.length) };
  const next = pages[page.index + 1];
  const blocks: KnownBlock[] = [
    ...contexts((manner.before ?? []).map(mrkdwn)),
    ...(page.index > 0 ? contexts([`${mrkdwn(cut(answer.headline, 300))} · ${words.say('ui_page', of)}`]) : []),
    ...toldBlocks(page, words),
    ...contexts([
      ...(manner.after ?? []).map(mrkdwn),
      mrkdwn(footer(words, answer, page.index > 0 && page.index === pages.length - 1)),
      ...(asked.page === null ? [] : [link(asked.page, words.say('ui_on_the_web'))]),
    ]),
    ...actions([
      ...(page.index > 0 ? [button('◀', 'back', value(asked, 'more', page.index - 1))] : []),
      ...(next
        ? [
            button(
              words.say('ui_more_page', { ...of, page: String(next.index + 1) }),
              'more',
              value(asked, 'more', next.index),
            ),
          ]
        : []),
      ...answer.followUps.map((f, i) =>
        button(
          f.label,
          `ask_${i}`,
          encodeAction({ ...bare(asked, 'ask'), query: f.query, statuses: '', question: '' }, SLACK.buttonValue),
        ),
      ),
      ...(manner.isPrivate && answer.kind !== 'out_of_scope'
        ? [button(words.say('ui_share'), 'share', value(asked, 'share', 0))]
        : []),
      ...(page.index === 0 && answer.kind !== 'out_of_scope' && followOf(answer.query)
        ? [
            button(
              words.say(manner.isDirect ? 'ui_follow_me' : 'ui_follow_channel'),
              'follow',
              value(asked, 'follow', 0),
            ),
          ]
        : []),
    ]),
    ...(page.index === 0 ? [feedback(asked)] : []),
  ];
  return { text: plain(asked, page), blocks };
}

/** What a page tells, with its sources. */
export function toldBlocks(page: Page, words: Words): KnownBlock[] {
  const isOnlySources = page.lines.length === 0 && page.tables.length === 0;
  return [
    // What is asked for as a list is right under the line that says what it comes to.
    ...page.lines.slice(0, 1).flatMap((line) => lineBlocks(line, page, words)),
    ...page.tables.flatMap((piece) => tableBlocks(piece, page)),
    ...page.lines.slice(1).flatMap((line) => lineBlocks(line, page, words)),
    ...(isOnlySources ? [section(bold(words.say('ui_more_sources')))] : []),
    ...contexts(
      page.sources.map(({ number, source }) => {
        const label = sourceLabel(words, source);
        return `[${number}] ${source.url ? link(source.url, label) : mrkdwn(label)}`;
      }),
    ),
  ];
}

const tableBlocks = (piece: TablePiece, { sources }: Page): KnownBlock[] => [
  section(bold(piece.title)),
  table(piece, (row) => marks(row.sources, sources)),
];

function lineBlocks(line: Line, page: Page, words: Words): KnownBlock[] {
  // What nothing is held of is told beside the rows, not as one of them.
  const isLoud = line.place === 'answer' && !ASIDES.has(line.kind) && line.kind !== 'silent';
  const text = isLoud ? bold(line.text) : mrkdwn(line.text);
  const marked = page.sources
    .filter(({ source }) => line.sources.includes(source.id))
    .map(({ number, source }) => (source.url ? link(source.url, `[${number}]`) : `[${number}]`))
    .join('');
  const beside = page.lines.flatMap(({ pages }) => pages.map(({ url }) => url));
  // The first page to check is a button; its address is not printed beside it.
  const [checked, ...others] = line.pages;
  const pages = others.map(({ url }) => link(url, `↗ ${addressName(url, beside)}`)).join(' ');
  const whole = [text, pages, marked].filter((part) => part !== '').join(' ');
  return [
    ...(line.heading === '' ? [] : [section(bold(line.heading))]),
    ASIDES.has(line.kind)
      ? contexts([whole])
      : [{ ...section(whole), ...(checked ? { accessory: linkButton(words.say('ui_check_page'), checked.url) } : {}) }],
  ].flat();
}

const bare = (asked: Asked, kind: Action['kind']): Action => ({
  kind,
  language: asked.answer.language,
  page: 0,
  query: asked.query,
  statuses: statusLetters(asked.answer.verdicts).slice(0, 200),
  question: asked.answer.question,
});

const value = (asked: Asked, kind: Action['kind'], page: number): string =>
  encodeAction({ ...bare(asked, kind), page }, SLACK.buttonValue);

function feedback(asked: Asked): KnownBlock {
  const { words } = asked;
  const side = (kind: 'good' | 'bad', label: string) => ({
    text: { type: 'plain_text' as const, text: cut(label, SLACK.buttonText) },
    accessibility_label: cut(label, SLACK.buttonText),
    // What was asked and of which knowledge; in whose words only where they may be passed on, once a person says so.
    value: encodeAction({ ...bare(asked, kind), ...(kind === 'good' ? { question: '' } : {}) }, SLACK.buttonValue),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: side('good', words.say('ui_helpful')),
        negative_button: side('bad', words.say('ui_not_helpful')),
      },
    ],
  };
}

/** The verdict and its age; blocks say the rest. */
export function plain({ answer }: Asked, page: Page): string {
  const told = page.lines.filter((line) => line.place === 'answer' || line.place === 'age').map((line) => line.text);
  return escaped(cut(told.length > 0 ? told.join('\n') : answer.headline, SLACK.text / 2));
}
