// `/ban-status subscribe`, `list`, `unsubscribe`; the same said to the bot alone; and the buttons under answers and notices.
import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs, webApi } from '@slack/bolt';
import { type Desk, type Here, list, type Said, subscribe, subscribeTo, unsubscribe } from '../notices/subscribing.ts';
import { decodeAction } from '../present/action.ts';
import type { Subscription } from '../state/subscription.ts';
import { withinMs } from '../state/within.ts';
import { type Around, errorCode, type Known, learned, type Person, whereOf } from './around.ts';
import { section } from './blocks.ts';
import { addressText, isGone } from './carrying.ts';
import { COMMAND } from './help.ts';
import { escaped, mrkdwn } from './mrkdwn.ts';
import { post } from './posting.ts';
import type { SlackMessage } from './render.ts';

const WAYS = {
  subscribe: /^\s*(?:subscribe|follow|購読|订阅|訂閱|關注|关注|구독)(?=\s|$)/i,
  list: /^\s*(?:list|subscriptions|一覧|列表|清單|목록)\s*$/i,
  unsubscribe: /^\s*(?:unsubscribe|unfollow|購読解除|解除|取消订阅|取消訂閱|取消关注|取消關注|해지|구독해지)(?=\s|$)/i,
} as const;
type Way = keyof typeof WAYS;

export interface Order {
  readonly way: Way;
  /** What was typed after it. */
  readonly rest: string;
}

/** Null for a question. */
export function orderIn(text: string): Order | null {
  for (const way of ['unsubscribe', 'subscribe', 'list'] as const) {
    const found = WAYS[way].exec(text);
    if (found) return { way, rest: text.slice(found[0].length) };
  }
  return null;
}

export interface At extends Person {
  readonly channel: string;
  readonly thread?: string | undefined;
  /** What others call who acts. */
  readonly name: string;
  readonly enterprise?: string | undefined;
}

/** In a conversation of two the notices go to the person's messages with the bot. */
const isDirect = ({ channel }: At): boolean => channel.startsWith('D');

async function hereOf(around: Around, client: webApi.WebClient, at: At): Promise<Here> {
  const where = await whereOf(around, client, at);
  const { locale, zone } = await zoneOf(around, client, at);
  const direct = isDirect(at);
  const { team, enterprise } = at;
  const address = (channel: string): string => addressText({ team, ...(enterprise ? { enterprise } : {}), channel });
  return {
    place: `slack:${team}:${direct ? at.user : at.channel}`,
    platform: 'slack',
    address: address(direct ? at.user : at.channel),
    isDirect: direct,
    by: { id: where.person, address: address(at.user) },
    where: { ...where, locale: where.locale || locale, zone: where.zone || zone },
    commands: { start: `${COMMAND} subscribe`, list: `${COMMAND} list`, stop: `${COMMAND} unsubscribe` },
  };
}

const ASKED_MS = 1_200;

/** A digest is sent by the clock of who set it up: here that is worth waiting for. */
const zoneOf = (around: Around, client: webApi.WebClient, person: Person): Promise<Known> =>
  withinMs(
    () => learned(around, client, person),
    ASKED_MS,
    () => ({ locale: '', zone: '' }),
  );

const deskOf = ({ asking, subscriptions }: Around): Desk => ({ asking, subscriptions });

/** Does what is ordered; gives what to tell the person alone, null where all were told. */
export async function ordered(
  around: Around,
  client: webApi.WebClient,
  at: At,
  { way, rest }: Order,
): Promise<SlackMessage | null> {
  const here = await hereOf(around, client, at);
  if (way === 'list') return messageOf(await list(deskOf(around), here));
  if (way === 'unsubscribe') return ended(around, client, at, here, rest);
  return begun(around, client, at, here, () => subscribe(deskOf(around), here, rest));
}

/** What is told in a channel is set up in the sight of all, which shows too that the bot may post there. */
async function begun(
  around: Around,
  client: webApi.WebClient,
  at: At,
  here: Here,
  begin: () => Promise<Said>,
): Promise<SlackMessage | null> {
  const before = await around.subscriptions.of(here.place).catch(() => undefined);
  const said = await begin();
  if (!said.isDone || here.isDirect) return messageOf(said);
  const words = await around.asking.words(here.where);
  const message = messageOf({ ...said, lines: [...said.lines, words.say('ui_follow_set_by', { person: at.name })] });
  try {
    await post(around, client, at.team, { ...message, channel: at.channel, ...inThread(at) });
    return null;
  } catch (error) {
    around.log.warn({ error: errorCode(error) }, 'a channel that is to be told cannot be posted to');
    if (!isGone(error)) return messageOf(said);
    await around.subscriptions.change(here.place, (): Subscription | null => before ?? null);
    return messageOf({ isDone: false, lines: [words.say('ui_follow_invite')] });
  }
}

async function ended(
  around: Around,
  client: webApi.WebClient,
  at: At,
  here: Here,
  rest: string,
): Promise<SlackMessage | null> {
  const said = await unsubscribe(deskOf(around), here, rest);
  if (!said.isDone || here.isDirect) return messageOf(said);
  const words = await around.asking.words(here.where);
  const isAll = (await around.subscriptions.of(here.place).catch(() => undefined)) === undefined;
  const by = isAll
    ? [words.say('ui_unfollow_by', { person: at.name, command: here.commands.start })]
    : [...said.lines, words.say('ui_follow_set_by', { person: at.name })];
  try {
    await post(around, client, at.team, {
      ...messageOf({ isDone: true, lines: by }),
      channel: at.channel,
      ...inThread(at),
    });
    return null;
  } catch (error) {
    around.log.warn({ error: errorCode(error) }, 'a channel could not be told that it is told no more');
    return messageOf(said);
  }
}

const inThread = ({ thread }: At): { readonly thread_ts?: string } => (thread ? { thread_ts: thread } : {});

export const messageOf = ({ lines }: Said): SlackMessage => ({
  text: escaped(lines.join('\n')),
  blocks: lines.map((line) => section(mrkdwn(line))),
});

type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

function atOf(body: BlockAction): At {
  const thread: unknown = body.message?.thread_ts ?? body.container?.thread_ts;
  const { user } = body;
  return {
    team: body.team?.id ?? user.team_id ?? '',
    user: user.id,
    channel: body.channel?.id ?? 'D',
    thread: typeof thread === 'string' ? thread : undefined,
    name: ('name' in user && typeof user.name === 'string' ? user.name : user.username) ?? user.id,
    enterprise: body.enterprise?.id,
  };
}

/** "Tell this channel when it changes", under an answer. */
export function followed(around: Around) {
  return async ({ ack, action, body, client, respond }: Pressed): Promise<void> => {
    await ack();
    const carried = 'value' in action && typeof action.value === 'string' ? decodeAction(action.value) : null;
    const opened = carried && (await around.asking.opened(carried));
    const query = opened && around.asking.queryOf(opened);
    const at = atOf(body);
    const here = await hereOf(around, client, at);
    const told = query
      ? await begun(around, client, at, here, () => subscribeTo(deskOf(around), here, query))
      : { text: (await around.asking.words(here.where)).say('ui_unreadable'), blocks: [] };
    if (told) await respond({ response_type: 'ephemeral', replace_original: false, ...told, ...inThread(at) });
  };
}

/** "Unsubscribe", under a notice, once it was asked whether that is meant. */
export function unfollowed(around: Around) {
  return async ({ ack, body, client, respond }: Pressed): Promise<void> => {
    await ack();
    const at = atOf(body);
    const told = await ended(around, client, at, await hereOf(around, client, at), '');
    if (told) await respond({ response_type: 'ephemeral', replace_original: false, ...told, ...inThread(at) });
  };
}
