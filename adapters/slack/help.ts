// Help, the message when nothing was asked, and the Home tab: pure functions to Block Kit.
import type { Button, HomeView, KnownBlock, PlainTextOption } from '@slack/types';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import type { Words } from '../../src/say/words.ts';
import type { Asking } from '../present/asking.ts';
import type { Board } from '../present/board.ts';
import { LANGUAGE_NAMES } from '../present/languages.ts';
import { SLACK } from '../present/limits.ts';
import { pagesLine } from '../present/privacy.ts';
import { cut } from '../present/split.ts';
import type { Choice } from '../state/ports.ts';
import { actions, button, contexts, header, section } from './blocks.ts';
import { bold, escaped, mrkdwn } from './mrkdwn.ts';
import type { SlackMessage } from './render.ts';

export const COMMAND = '/ban-status';
export const SHORTCUT_TITLE = 'Check ban status';

/** A question and the value of a button that asks it. */
export interface Example {
  readonly question: string;
  readonly value: string;
}

export const exampleButtons = (examples: readonly Example[]): Button[] =>
  examples.map(({ question, value }, index) => button(question, `ask_${index}`, value));

export function help(words: Words, examples: readonly Example[], asking: Asking): SlackMessage {
  const ways = words.say('ui_help_ways', { command: COMMAND, shortcut: SHORTCUT_TITLE });
  const notices = words.say('ui_help_notices', { command: `${COMMAND} subscribe` });
  const kept = [words.say('ui_help_privacy'), words.say('ui_privacy_help', { command: `${COMMAND} privacy` })];
  return {
    text: escaped(words.say('ui_help')),
    blocks: [
      section(mrkdwn(words.say('ui_help'))),
      section(mrkdwn(ways)),
      section(mrkdwn(notices)),
      section(bold(words.say('ui_examples'))),
      ...actions(exampleButtons(examples)),
      ...contexts([...kept, ...pagesLine(asking, words), words.say('disclaimer')].map(mrkdwn)),
    ],
  };
}

/** Thanks get a word, and nothing else. */
export function welcome(words: Words): SlackMessage {
  const text = words.say('ui_welcome');
  return { text: escaped(text), blocks: [section(mrkdwn(text))] };
}

export interface Home {
  readonly words: Words;
  readonly board: Board;
  readonly choice: Choice;
  readonly importers: readonly string[];
  readonly examples: readonly Example[];
  /** The value of a button that asks on an importer. */
  readonly askAbout: (importer: string) => string;
  /** Said under the settings: that a choice could not be saved. */
  readonly notice?: string | undefined;
}

/** An importer's group that is not alone has its number of prefectures; a dash would say less than "not known". */
export function home({ words, board, choice, importers, examples, askAbout, notice }: Home): HomeView {
  const none: PlainTextOption = option(words.say('ui_settings_none'), 'none');
  const languages = [none, ...ANSWER_LANGUAGES.map((language) => option(LANGUAGE_NAMES[language], language))];
  const economies = [none, ...importers.map((id) => option(words.importer(id), id))].slice(0, SLACK.options);
  const chosen = (options: readonly PlainTextOption[], value: string | undefined): PlainTextOption =>
    options.find((o) => o.value === value) ?? none;
  const rows = board.rows.map(({ importer, cells, confirmed }): KnownBlock => {
    const told = cells.map(({ product, groups }) => {
      const states = groups.map(({ status, prefectures }) => {
        const { symbol } = words.status(status);
        return groups.length > 1 ? `${symbol} ${prefectures}` : symbol;
      });
      return `${words.product(product)} ${states.join(' ')}`;
    });
    // As old as the oldest of its cells.
    const age = confirmed && { date: words.date(confirmed), age: words.age(confirmed, board.day) };
    const aged = age ? ` · ${mrkdwn(words.say('age', { list: words.say('age_since', age), newer: '0' }))}` : '';
    return {
      ...section(`${bold(words.importer(importer))}${aged}\n${mrkdwn(told.join(' · '))}`),
      accessory: button(words.say('ui_board_ask', { importer: words.importer(importer) }), 'ask_0', askAbout(importer)),
    };
  });
  const legend = (['banned', 'suspended', 'conditional', 'clear', 'permitted', 'unknown'] as const)
    .map((status) => `${words.status(status).symbol} ${words.status(status).word}`)
    .join(' · ');
  return {
    type: 'home',
    blocks: [
      header(words.say('ui_board')),
      ...contexts([mrkdwn(words.say('ui_board_note', { day: words.date(board.day) })), mrkdwn(legend)]),
      ...rows.slice(0, SLACK.viewBlocks - 20),
      ...(board.open.length > 0
        ? contexts([mrkdwn(words.say('ui_board_open', { importers: words.list(board.open.map(words.importer)) }))])
        : []),
      { type: 'divider' },
      header(words.say('ui_examples')),
      ...actions(exampleButtons(examples)),
      header(words.say('ui_settings')),
      setting(words.say('ui_settings_language'), 'settings_language', languages, chosen(languages, choice.language)),
      setting(words.say('ui_settings_importer'), 'settings_importer', economies, chosen(economies, choice.importer)),
      ...contexts([...(notice ? [mrkdwn(notice)] : []), mrkdwn(words.say('disclaimer'))]),
    ],
  };
}

const option = (label: string, value: string): PlainTextOption => ({
  text: { type: 'plain_text', text: cut(label, SLACK.optionText) },
  value,
});

const setting = (
  label: string,
  actionId: string,
  options: PlainTextOption[],
  initial: PlainTextOption,
): KnownBlock => ({
  ...section(mrkdwn(label)),
  accessory: { type: 'static_select', action_id: actionId, options, initial_option: initial },
});
