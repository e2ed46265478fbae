// Who asks and where, by what Discord tells of an interaction or a message.
import { type BaseInteraction, ChannelType, InteractionContextType, type Message } from 'discord.js';
import type { Where } from '../present/asking.ts';
import type { Settings } from '../state/settings.ts';

export interface Place extends Where {
  /** A conversation of one person and the bot: nothing there needs to be private or shared. */
  readonly isDirect: boolean;
}

const personOf = (id: string): string => `discord:user:${id}`;
export const guildOf = (id: string): string => `discord:guild:${id}`;

export function placeOfInteraction(interaction: BaseInteraction): Place {
  const { user, guildId, channelId, context, locale } = interaction;
  const isDirect = context === InteractionContextType.BotDM;
  return {
    person: personOf(user.id),
    place: guildId ? guildOf(guildId) : personOf(user.id),
    conversation: isDirect && channelId ? `discord:channel:${channelId}` : undefined,
    locale,
    isDirect,
  };
}

/** A message tells no locale of its author: the server's choice stands in for it, then the server's own language. */
export function placeOfMessage(message: Message, settings: Settings): Place {
  const { author, guildId, guild, channelId, channel } = message;
  const isDirect = channel.type === ChannelType.DM;
  const place = guildId ? guildOf(guildId) : personOf(author.id);
  return {
    person: personOf(author.id),
    place,
    conversation: isDirect || channel.isThread() ? `discord:channel:${channelId}` : undefined,
    locale: settings.of('place', place).language ?? guild?.preferredLocale,
    isDirect,
  };
}
