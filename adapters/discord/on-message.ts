// A mention in a channel, a reply to an answer, or a direct message: answered by one message that replies to it.
import { type Message, MessageType, type OmitPartialGroupDMChannel } from 'discord.js';
import type { Query } from '../../src/question/query.ts';
import { actionIn } from './asked.ts';
import { helpMessage } from './help.ts';
import { type Place, placeOfMessage } from './place.ts';
import { messageOf } from './render.ts';
import { openly, shownOf } from './reply.ts';
import type { Tools } from './tools.ts';

export type Posted = OmitPartialGroupDMChannel<Message>;

/** Whether the message speaks to us: bots, system messages and mentions of everyone or of a role do not. */
export function isForUs(message: Message): boolean {
  const { author, type, webhookId, channel, client, mentions } = message;
  if (author.bot || webhookId || (type !== MessageType.Default && type !== MessageType.Reply)) return false;
  return channel.isDMBased() || mentions.users.has(client.user?.id ?? '');
}

export async function onMessage(message: Posted, { asking }: Tools): Promise<void> {
  const where = await placeOfMessage(message, asking.state);
  const asked = message.content.replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ').trim();
  const components = [asked === '' ? helpMessage(await asking.words(where)) : await answered(message, asked, where)];
  await message.reply({
    ...openly(components),
    failIfNotExists: false,
    // Discord drops a second post with the same nonce, should the first have arrived after all.
    nonce: message.id,
    enforceNonce: true,
  });

  async function answered(to: Posted, question: string, place: Place) {
    const answer = await asking.question(question, place, await queryBefore(to));
    const notes = place.isDirect || place.conversation ? [] : [answer.words.say('ui_discord_reply_hint')];
    // As the core heard it: without markup and mentions.
    const around = { page: 0, asked: answer.answer.question, notes, isPrivate: false };
    return messageOf(shownOf(answer, around));
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
