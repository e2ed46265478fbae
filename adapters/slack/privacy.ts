// `/ban-status privacy`: what is held, for the person alone; and the buttons that delete it.
import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs, webApi } from '@slack/bolt';
import { ERASE_LABELS, erase, isWhose, keptOf } from '../present/privacy.ts';
import { withinMs } from '../state/within.ts';
import { type Around, errorCode, type Person, whereOf } from './around.ts';
import { actions, button, section } from './blocks.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { SlackMessage } from './render.ts';

export const isPrivacy = (text: string): boolean => /^\s*(privacy|プライバシー|隐私|隱私|개인정보)\s*$/i.test(text);
export const ERASE_ACTION = /^erase_(person|place)$/;
/** Slack waits three seconds for all of the answer. */
const ASKED_MS = 1_200;

/** Owners and admins manage a workspace; who cannot be looked up does not. */
const manages = (around: Around, client: webApi.WebClient, user: string): Promise<boolean> =>
  withinMs(
    async () => {
      const { user: found } = await client.users.info({ user });
      return found?.is_admin === true || found?.is_owner === true;
    },
    ASKED_MS,
    (error) => {
      around.log.warn({ error: errorCode(error) }, 'whether a person manages the workspace could not be read');
      return false;
    },
  );

export async function privacy(around: Around, client: webApi.WebClient, person: Person): Promise<SlackMessage> {
  const where = await whereOf(around, client, person);
  const { words, lines, erasable } = await keptOf(around.asking, where, await manages(around, client, person.user));
  return {
    text: lines.map(mrkdwn).join('\n'),
    blocks: [
      ...lines.map((line) => section(mrkdwn(line))),
      ...actions(erasable.map((whose) => button(words.say(ERASE_LABELS[whose]), `erase_${whose}`, whose))),
    ],
  };
}

export function erased(around: Around) {
  return async ({ ack, action, body, client, respond }: SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs) => {
    await ack();
    const whose = 'value' in action ? String(action.value) : '';
    if (!isWhose(whose)) return;
    const person = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
    const where = await whereOf(around, client, person);
    const mayAll = whose === 'place' && (await manages(around, client, person.user));
    const text = await erase(around.asking, where, whose, mayAll);
    const { people } = around;
    if (whose === 'person') people.delete(where.person);
    else if (mayAll) people.deleteWhere((known) => known.startsWith(`${where.place}:`));
    await respond({ response_type: 'ephemeral', replace_original: true, text });
  };
}
