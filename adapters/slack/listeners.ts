// Ways to ask: each a plain async function of its arguments. `register.ts` says which name calls which.
import type {
  AllMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  types,
} from '@slack/bolt';
import { type Around, errorCode, examplesFor, whereOf } from './around.ts';
import { help } from './help.ts';
import { escaped } from './mrkdwn.ts';
import { render, type SlackMessage } from './render.ts';

/** Addresses of people and things in a message say nothing to the core, and are no question by themselves. */
const isBlank = (text: string): boolean => text.replace(/<[^<>]*>/g, '').trim() === '';

const isHelp = (text: string): boolean => /^\s*(help|\?|ヘルプ|帮助|幫助|도움말)?\s*$/i.test(text);

export function mention(around: Around) {
  return async ({ event, client, context, say }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs) => {
    if (event.user === undefined || event.bot_id !== undefined || event.subtype !== undefined) return;
    const team = context.teamId ?? event.team ?? '';
    const thread = event.thread_ts ?? event.ts;
    await around.asking.state.once(`slack:${team}:${event.channel}:${event.ts}`, async () => {
      const where = await whereOf(around, client, { team, user: event.user ?? '' }, `${event.channel}:${thread}`);
      const isFirst = event.thread_ts === undefined;
      await say({ ...unfurled(await reply(around, event.text, where, isFirst)), thread_ts: thread });
    });
  };
}

export function message(around: Around) {
  return async ({ event, client, context, say }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs) => {
    const asked = directMessage(event);
    if (!asked) return;
    const team = context.teamId ?? asked.team ?? '';
    await around.asking.state.once(`slack:${team}:${asked.channel}:${asked.ts}`, async () => {
      const thread = asked.thread_ts;
      const conversation = thread === undefined ? asked.channel : `${asked.channel}:${thread}`;
      const where = await whereOf(around, client, { team, user: asked.user }, conversation);
      await say({ ...unfurled(await reply(around, asked.text ?? '', where, false)), thread_ts: thread });
    });
  };
}

/** A message a person wrote to the bot alone; not one that was edited, joined or sent by a bot. */
function directMessage(event: types.AllMessageEvents): types.GenericMessageEvent | null {
  if (event.channel_type !== 'im') return null;
  const isWritten = event.subtype === undefined || event.subtype === 'file_share';
  if (!isWritten || !('user' in event) || event.user === undefined) return null;
  return 'bot_id' in event && event.bot_id !== undefined ? null : (event as types.GenericMessageEvent);
}

export function command(around: Around) {
  return async ({ command: asked, ack, client }: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => {
    try {
      const where = await whereOf(around, client, { team: asked.team_id, user: asked.user_id });
      const answer = isHelp(asked.text)
        ? help(await around.asking.words(where), await examplesFor(around, where))
        : render(await around.asking.question(asked.text, where), 0, { isPrivate: true });
      await ack({ response_type: 'ephemeral', ...answer });
    } catch (error) {
      around.log.error({ error: errorCode(error) }, 'a command could not be answered');
      await ack({ response_type: 'ephemeral', text: (await around.asking.words(nobody)).say('ui_failed') });
    }
  };
}

const nobody = { person: '', place: '' };

export function shortcut(around: Around) {
  return async ({ shortcut: asked, ack, client, respond }: SlackShortcutMiddlewareArgs & AllMiddlewareArgs) => {
    await ack();
    if (asked.type !== 'message_action') return;
    const where = await whereOf(around, client, { team: asked.team?.id ?? '', user: asked.user.id });
    const text = asked.message.text ?? '';
    const answer = isBlank(text)
      ? simple((await around.asking.words(where)).say('ui_nothing_asked'))
      : render(await around.asking.question(text, where), 0, { isPrivate: true });
    await respond({ response_type: 'ephemeral', ...answer });
  };
}

async function reply(
  around: Around,
  text: string,
  where: Awaited<ReturnType<typeof whereOf>>,
  isFirst: boolean,
): Promise<SlackMessage> {
  const bare = text.replace(/<@[^<>]*>/g, '');
  if (isBlank(bare) || isHelp(bare)) return help(await around.asking.words(where), await examplesFor(around, where));
  const asked = await around.asking.question(bare, where);
  return render(asked, 0, { isPrivate: false, after: isFirst ? [asked.words.say('ui_thread_hint')] : [] });
}

const simple = (text: string): Pick<SlackMessage, 'text'> => ({ text: escaped(text) });

/** Sources are many: their previews would bury the answer. */
const unfurled = (answer: SlackMessage) => ({ ...answer, unfurl_links: false, unfurl_media: false });
