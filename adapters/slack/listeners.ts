// Ways to ask: each a plain async function of its arguments. `register.ts` says which name calls which.
import type {
  AllMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  types,
} from '@slack/bolt';
import { asksToBeTold } from '../../src/question/wish.ts';
import type { Words } from '../../src/say/words.ts';
import { isThanks } from '../present/thanks.ts';
import { type Around, errorCode, examplesFor, whereOf } from './around.ts';
import { COMMAND, help, welcome } from './help.ts';
import { hasWords, plain, saidIn } from './incoming.ts';
import { escaped } from './mrkdwn.ts';
import { post } from './posting.ts';
import { isPrivacy, privacy } from './privacy.ts';
import { render, type SlackMessage } from './render.ts';
import { type Order, ordered, orderIn } from './subscriptions.ts';

const isHelp = (text: string): boolean => /^\s*(help|\?|ヘルプ|帮助|幫助|도움말)?\s*$/i.test(text);

export function mention(around: Around) {
  return async ({ event, client, context }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs) => {
    if (event.user === undefined || event.bot_id !== undefined || !isWritten(event.subtype)) return;
    const team = context.teamId ?? event.team ?? '';
    const thread = event.thread_ts ?? event.ts;
    await around.asking.state.once(`slack:${team}:${event.channel}:${event.ts}`, async () => {
      const where = await whereOf(around, client, { team, user: event.user ?? '' }, `${event.channel}:${thread}`);
      const isFirst = event.thread_ts === undefined;
      const answer = unfurled(await reply(around, saidIn(event), where, { isFirst, isDirect: false }));
      await post(around, client, team, { ...answer, channel: event.channel, thread_ts: thread });
    });
  };
}

export function message(around: Around) {
  return async ({ event, client, context }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs) => {
    const asked = directMessage(event);
    if (!asked) return;
    const team = context.teamId ?? asked.team ?? '';
    await around.asking.state.once(`slack:${team}:${asked.channel}:${asked.ts}`, async () => {
      const thread = asked.thread_ts;
      const conversation = thread === undefined ? asked.channel : `${asked.channel}:${thread}`;
      // A thread under an answer begins with what the conversation was about.
      const where = await whereOf(around, client, { team, user: asked.user }, conversation, asked.channel);
      const said = saidIn(asked);
      const order = orderIn(said);
      const at = { team, user: asked.user, channel: asked.channel, thread, name: asked.user };
      const told = order && (await ordered(around, client, at, order));
      const answer = unfurled(told ?? (await reply(around, said, where, { isFirst: false, isDirect: true })));
      await post(around, client, team, { ...answer, channel: asked.channel, ...(thread ? { thread_ts: thread } : {}) });
    });
  };
}

/** By a person: alone, with a file, or in a thread and sent to the channel too. */
const isWritten = (subtype: string | undefined): boolean =>
  subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast';

/** A message a person wrote to the bot alone; not one that was edited, joined or sent by a bot. */
function directMessage(event: types.AllMessageEvents): types.GenericMessageEvent | null {
  if (event.channel_type !== 'im') return null;
  if (!isWritten(event.subtype) || !('user' in event) || event.user === undefined) return null;
  return 'bot_id' in event && event.bot_id !== undefined ? null : (event as types.GenericMessageEvent);
}

export function command(around: Around) {
  return async ({ command: asked, ack, client, respond }: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => {
    try {
      const order = orderIn(plain(asked.text));
      if (order) return await orderedByCommand(around, order, { command: asked, ack, client, respond });
      const where = await whereOf(around, client, { team: asked.team_id, user: asked.user_id });
      const isDirect = asked.channel_id?.startsWith('D') ?? false;
      const answer = isPrivacy(asked.text)
        ? await privacy(around, client, { team: asked.team_id, user: asked.user_id })
        : isHelp(asked.text)
          ? help(await around.asking.words(where), await examplesFor(around, where), around.asking)
          : isThanks(around.asking.knowledge, plain(asked.text))
            ? welcome(await around.asking.words(where))
            : render(await around.asking.question(plain(asked.text), where), 0, {
                isPrivate: true,
                isDirect,
                ...offer(around, plain(asked.text), await around.asking.words(where), isDirect),
              });
      await ack({ response_type: 'ephemeral', ...answer });
    } catch (error) {
      around.log.error({ error: errorCode(error) }, 'a command could not be answered');
      await ack({ response_type: 'ephemeral', text: (await around.asking.words(nobody)).say('ui_failed') });
    }
  };
}

type Command = Pick<SlackCommandMiddlewareArgs, 'command' | 'ack' | 'respond'> & Pick<AllMiddlewareArgs, 'client'>;

/** Taken at once; what is told follows, since a channel is posted to first. */
async function orderedByCommand(
  around: Around,
  order: Order,
  {
    command: { team_id: team, user_id: user, channel_id: channel, user_name: name, enterprise_id: enterprise },
    ack,
    client,
    respond,
  }: Command,
): Promise<void> {
  await ack();
  const told = await ordered(around, client, { team, user, channel, name: name ?? user, enterprise }, order);
  if (told) await respond({ response_type: 'ephemeral', ...told });
}

/** Who asks to be told once something moves is shown how. */
function offer(around: Around, text: string, words: Words, isDirect: boolean): { readonly after?: readonly string[] } {
  if (!asksToBeTold(around.asking.knowledge, text)) return {};
  const button = words.say(isDirect ? 'ui_follow_me' : 'ui_follow_channel');
  return { after: [words.say('ui_follow_offer', { button, command: `${COMMAND} subscribe` })] };
}

const nobody = { person: '', place: '' };

export function shortcut(around: Around) {
  return async ({ shortcut: asked, ack, client, respond }: SlackShortcutMiddlewareArgs & AllMiddlewareArgs) => {
    await ack();
    if (asked.type !== 'message_action') return;
    const where = await whereOf(around, client, { team: asked.team?.id ?? '', user: asked.user.id });
    const text = saidIn(asked.message);
    const answer = !hasWords(text)
      ? simple((await around.asking.words(where)).say('ui_nothing_asked'))
      : render(await around.asking.question(text, where), 0, { isPrivate: true });
    await respond({ response_type: 'ephemeral', ...answer });
  };
}

async function reply(
  around: Around,
  text: string,
  where: Awaited<ReturnType<typeof whereOf>>,
  { isFirst, isDirect }: { readonly isFirst: boolean; readonly isDirect: boolean },
): Promise<SlackMessage> {
  if (!hasWords(text) || isHelp(text))
    return help(await around.asking.words(where), await examplesFor(around, where), around.asking);
  if (isThanks(around.asking.knowledge, text)) return welcome(await around.asking.words(where));
  const asked = await around.asking.question(text, where);
  const { after = [] } = offer(around, text, asked.words, isDirect);
  const hint = isFirst ? [asked.words.say('ui_thread_hint')] : [];
  return render(asked, 0, { isPrivate: false, isDirect, after: [...after, ...hint] });
}

const simple = (text: string): Pick<SlackMessage, 'text'> => ({ text: escaped(text) });

/** Sources are many: their previews would bury the answer. */
const unfurled = (answer: SlackMessage) => ({ ...answer, unfurl_links: false, unfurl_media: false });
