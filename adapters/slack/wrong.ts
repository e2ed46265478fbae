// "Wrong?": what is wrong, asked of the person alone; and what they press, passed on.
import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Words } from '../../src/say/words.ts';
import { type Action, decodeAction, encodeAction } from '../present/action.ts';
import { SLACK } from '../present/limits.ts';
import { passOn, wrongAsked } from '../present/wrong.ts';
import { isWrong } from '../state/report.ts';
import { type Around, whereOf } from './around.ts';
import { actions, button, section } from './blocks.ts';
import { COMMAND } from './help.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { SlackMessage } from './render.ts';

export const WRONG_ACTION = /^wrong_(reading|fact|wording)$/;
const PRIVACY = `${COMMAND} privacy`;

export function askWhatIsWrong(words: Words, action: Action): SlackMessage {
  const { line, choices } = wrongAsked(words, PRIVACY);
  const carried = (kind: Action['kind']): string => encodeAction({ ...action, kind }, SLACK.buttonValue);
  return {
    text: mrkdwn(line),
    blocks: [
      section(mrkdwn(line)),
      ...actions(choices.map(({ wrong, label }) => button(label, `wrong_${wrong}`, carried(wrong)))),
    ],
  };
}

export function wrong(around: Around) {
  return async ({ ack, action, body, client, respond }: SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs) => {
    await ack();
    const carried = 'value' in action && typeof action.value === 'string' ? decodeAction(action.value) : null;
    if (!carried || !isWrong(carried.kind)) return;
    const person = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
    const where = await whereOf(around, client, person);
    const text = await passOn(around.asking, where, carried.kind, carried, PRIVACY);
    await respond({ response_type: 'ephemeral', replace_original: true, text: mrkdwn(text) });
  };
}
