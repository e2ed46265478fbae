// Who asks and where, by what Discord tells of an interaction or a message.
import { type BaseInteraction, type Channel, ChannelType, InteractionContextType, type Message } from 'discord.js';
import type { Where } from '../present/asking.ts';
import { DISCORD } from '../present/limits.ts';
import type { Choice } from '../state/ports.ts';
import type { PromptState } from '../state/prompt-state.ts';

export interface Place extends Where {
  /** A conversation of one person and the bot: nothing there needs to be private or shared. */
  readonly isDirect: boolean;
}

/** What a custom id has for a query, beside what to do, the page and the columns of a verdict or two. */
export const BUTTON_ROOM = DISCORD.customId - 10;

const personOf = (id: string): string => `discord:user:${id}`;
export const guildOf = (id: string): string => `discord:guild:${id}`;
/** A thread has the choices of the channel it belongs to; its questions are its own. */
const channelOf = (id: string, channel?: Channel | null): string =>
  `discord:channel:${channel?.isThread() ? (channel.parentId ?? id) : id}`;

export function placeOfInteraction(interaction: BaseInteraction): Place {
  const { user, guildId, channel, channelId, context, locale } = interaction;
  const isDirect = context === InteractionContextType.BotDM;
  return {
    person: personOf(user.id),
    place: guildId ? guildOf(guildId) : personOf(user.id),
    channel: guildId && channelId ? channelOf(channelId, channel) : undefined,
    conversation: isDirect && channelId ? channelOf(channelId) : undefined,
    locale,
    buttonRoom: BUTTON_ROOM,
    isDirect,
  };
}

/** A message tells no locale of its author: the channel's or the server's choice stands in, then the server's language. */
export async function placeOfMessage(message: Message, state: PromptState): Promise<Place> {
  const { author, guildId, guild, channelId, channel } = message;
  const isDirect = channel.type === ChannelType.DM;
  const place = guildId ? guildOf(guildId) : personOf(author.id);
  const channelKey = guildId ? channelOf(channelId, channel) : undefined;
  const choices: readonly Choice[] = await Promise.all([
    ...(channelKey === undefined ? [] : [state.choice('channel', channelKey)]),
    state.choice('place', place),
  ]);
  const chosen = choices.find(({ language }) => language !== undefined)?.language;
  return {
    person: personOf(author.id),
    place,
    channel: channelKey,
    conversation: isDirect || channel.isThread() ? channelOf(channelId) : undefined,
    locale: chosen ?? guild?.preferredLocale,
    buttonRoom: BUTTON_ROOM,
    isDirect,
  };
}
