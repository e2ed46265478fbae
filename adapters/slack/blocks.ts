// The few kinds of blocks that answers are made of, each within its limits.
import type { ActionsBlock, Button, ContextBlock, KnownBlock, SectionBlock, TableBlock } from '@slack/types';
import { SLACK } from '../present/limits.ts';
import type { TablePiece } from '../present/page.ts';
import { cut } from '../present/split.ts';

/** `verbatim`: Slack adds no links and no mentions of its own. */
const text = (mrkdwn: string) => ({ type: 'mrkdwn' as const, text: mrkdwn, verbatim: true });

export const section = (mrkdwn: string): SectionBlock => ({ type: 'section', text: text(mrkdwn) });

/** Small print, a line under a line: elements of one context would stand beside each other. */
export function contexts(lines: readonly string[]): ContextBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < SLACK.contextText)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map((joined) => ({ type: 'context', elements: [text(joined)] }));
}

export const header = (plain: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: cut(plain, SLACK.headerText), emoji: true },
});

export const button = (label: string, actionId: string, value: string, primary = false): Button => ({
  type: 'button',
  action_id: actionId,
  text: { type: 'plain_text', text: cut(label, SLACK.buttonText), emoji: true },
  value,
  ...(primary ? { style: 'primary' as const } : {}),
});

/** Opens a page; pressed, it tells the bot as well, which has nothing to do. */
export const linkButton = (label: string, url: string): Button => ({
  type: 'button',
  action_id: 'check',
  text: { type: 'plain_text', text: cut(label, SLACK.buttonText), emoji: true },
  url,
});

export const actions = (elements: readonly Button[]): ActionsBlock[] =>
  elements.length > 0 ? [{ type: 'actions', elements: elements.slice(0, SLACK.actions) }] : [];

/** The first row is the head. An empty cell is refused, so it holds a dash. */
export function table({ columns, rows }: TablePiece, marksOf: (row: TablePiece['rows'][number]) => string): TableBlock {
  const cell = (value: string) => ({ type: 'raw_text' as const, text: value.trim() === '' ? '–' : value });
  return {
    type: 'table',
    column_settings: columns.slice(0, SLACK.tableColumns).map(() => ({ is_wrapped: true })),
    rows: [
      columns.map(cell),
      ...rows.map((row) =>
        row.cells.map((value, index) =>
          cell(index === row.cells.length - 1 ? `${value} ${marksOf(row)}`.trim() : value),
        ),
      ),
    ],
  };
}
