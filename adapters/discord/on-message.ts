// A mention in a channel, a reply to an answer, or a direct message: answered by one message that replies to it.
import {
  DiscordAPIError,
  type Message,
  type MessageCreateOptions,
  MessageType,
  type OmitPartialGroupDMChannel,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Query } from '../../src/question/query.ts';
import { isThanks } from '../present/thanks.ts';
import { actionIn } from './asked.ts';
import { helpMessage } from './help.ts';
import { text } from './parts.ts';
import { type Place, placeOfMessage } from './place.ts';
import { messageOf } from './render.ts';
import { openly, shownOf } from './reply.ts';
import { ofMessage, saidIn } from './said.ts';
import type { Tools } from './tools.ts';
import { offerOf } from './watching.ts';

export type Posted = OmitPartialGroupDMChannel<Message>;

/** Whether the message speaks to us: bots, system messages and mentions of everyone or of a role do not. */
export function isForUs(message: Message): boolean {
  const { author, type, webhookId, channel, client, mentions } = message;
  if (author.bot || webhookId || (type !== MessageType.Default && type !== MessageType.Reply)) return false;
  return channel.isDMBased() || mentions.users.has(client.user?.id ?? '');
}

export async function onMessage(message: Posted, { asking }: Tools): Promise<void> {
  const where = await placeOfMessage(message, asking.state);
  const asked = saidIn(ofMessage(message))
    .replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ')
    .trim();
  const components = [await answerTo(asked)];
  await answer(message, openly(components));

  async function answerTo(said: string) {
    if (said === '') return helpMessage(await asking.words(where), asking);
    if (isThanks(asking.knowledge, said)) return text((await asking.words(where)).say('ui_welcome'));
    return answered(message, said, where);
  }

  async function answered(to: Posted, question: string, place: Place) {
    const found = await asking.question(question, place, await queryBefore(to));
    const hint = place.isDirect || place.conversation ? [] : [found.words.say('ui_discord_reply_hint')];
    const notes = [...offerOf(asking.knowledge, question, found.words, place.isDirect), ...hint];
    // As the core heard it: without markup and mentions.
    const around = { page: 0, asked: found.answer.question, notes, isPrivate: false, isDirect: place.isDirect };
    return messageOf(shownOf(found, around));
  }

  /** The query of the answer that this message replies to; Discord sends our own messages along. */
  async function queryBefore(to: Posted): Promise<Query | undefined> {
    const id = to.reference?.messageId;
    const ours = id ? to.channel.messages.cache.get(id) : undefined;
    const carried = ours && ours.author.id === to.client.user.id ? actionIn(ours) : undefined;
    const action = carried && (await asking.opened(carried));
    return (action && asking.queryOf(action)) ?? undefined;
  }
}

/** In reply to the message; as a message of its own where the bot may not read what was said before, and so not refer to it. */
export async function answer(message: Posted, content: MessageCreateOptions): Promise<void> {
  // Discord drops a second post with the same nonce, should the first have arrived after all.
  const post = { ...content, nonce: message.id, enforceNonce: true };
  try {
    await message.reply({ ...post, failIfNotExists: false });
  } catch (error) {
    if (
      !(error instanceof DiscordAPIError) ||
      error.code !== RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
    )
      throw error;
    await message.channel.send(post);
  }
}
