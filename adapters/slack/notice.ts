// A notice as a Slack message: what moved as any answer is told, with one button to all of it, and one that ends it.
import type { Button } from '@slack/types';
import { encodeAction } from '../present/action.ts';
import type { Asked } from '../present/asking.ts';
import { SLACK } from '../present/limits.ts';
import { cut } from '../present/split.ts';
import { footer } from '../present/texts.ts';
import { actions, button, contexts } from './blocks.ts';
import { mrkdwn } from './mrkdwn.ts';
import { pagesOf, plain, type SlackMessage, toldBlocks } from './render.ts';

export const UNFOLLOW = 'unfollow';
/** Of a button's dialog: docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object. */
const DIALOG = { title: 100, text: 300, choice: 30 };

export function renderNotice(asked: Asked, note: string): SlackMessage {
  const { answer, words } = asked;
  const [page] = pagesOf(asked);
  if (!page) return { text: mrkdwn(answer.headline), blocks: [] };
  const { language } = answer;
  const full = encodeAction(
    { kind: 'full', language, page: 0, query: asked.query, statuses: '', question: '' },
    SLACK.buttonValue,
  );
  const said = (text: string, most: number) => ({ type: 'plain_text' as const, text: cut(text, most) });
  const stop: Button = {
    ...button(words.say('ui_notice_stop'), UNFOLLOW, language),
    // One press by anybody would end it for all.
    confirm: {
      title: said(words.say('ui_notice_stop'), DIALOG.title),
      text: said(words.say('ui_unfollow_sure'), DIALOG.text),
      confirm: said(words.say('ui_notice_stop'), DIALOG.choice),
      deny: said(words.say('ui_notice_cancel'), DIALOG.choice),
    },
  };
  return {
    text: plain(asked, page),
    blocks: [
      ...toldBlocks(page, words),
      ...contexts([mrkdwn(note), mrkdwn(footer(words, answer, true))]),
      ...actions([button(words.say('ui_notice_full'), 'more', full), stop]),
    ],
  };
}
