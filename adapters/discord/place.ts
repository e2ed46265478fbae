// Who asks and where, by what Discord tells of an interaction or a message.
import { type APIInteraction, ChannelType, InteractionContextType, type Message } from 'discord.js';
import type { Where } from '../present/asking.ts';
import { DISCORD } from '../present/limits.ts';
import type { Choice } from '../state/ports.ts';
import type { PromptState } from '../state/prompt-state.ts';
import { personIn } from './interaction.ts';

export interface Place extends Where {
  /** A conversation of one person and the bot: nothing there needs to be private or shared. */
  readonly isDirect: boolean;
}

/** What a custom id has for a query, beside what to do, the page and the columns of a verdict or two. */
export const BUTTON_ROOM = DISCORD.customId - 10;

const personOf = (id: string): string => `discord:user:${id}`;
export const guildOf = (id: string): string => `discord:guild:${id}`;
/** A thread has the choices of the channel it belongs to; its questions are its own. */
export const channelIn = (guild: string | null | undefined, id: string): string =>
  // What is below a server goes with it.
  guild ? `${guildOf(guild)}:${id}` : `discord:channel:${id}`;

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

function parentIn({ channel }: APIInteraction): string | null | undefined {
  return channel && THREADS.has(channel.type) && 'parent_id' in channel ? channel.parent_id : undefined;
}

export function placeOfInteraction(of: APIInteraction): Place {
  const { guild_id: guildId, context } = of;
  const user = personIn(of);
  const channelId = of.channel?.id;
  const isDirect = context === InteractionContextType.BotDM;
  return {
    person: personOf(user),
    place: guildId ? guildOf(guildId) : personOf(user),
    channel: guildId && channelId ? channelIn(guildId, parentIn(of) ?? channelId) : undefined,
    conversation: isDirect && channelId ? channelIn(undefined, channelId) : undefined,
    locale: 'locale' in of ? of.locale : undefined,
    buttonRoom: BUTTON_ROOM,
    isDirect,
  };
}

/** A message tells no locale of its author: the channel's or the server's choice stands in, then the server's language. */
export async function placeOfMessage(message: Message, state: PromptState): Promise<Place> {
  const { author, guildId, guild, channelId, channel } = message;
  const isDirect = channel.type === ChannelType.DM;
  const place = guildId ? guildOf(guildId) : personOf(author.id);
  const channelKey = guildId
    ? channelIn(guildId, (channel.isThread() ? channel.parentId : null) ?? channelId)
    : undefined;
  const choices: readonly Choice[] = await Promise.all([
    ...(channelKey === undefined ? [] : [state.choice('channel', channelKey)]),
    state.choice('place', place),
  ]);
  const chosen = choices.find(({ language }) => language !== undefined)?.language;
  return {
    person: personOf(author.id),
    place,
    channel: channelKey,
    conversation: isDirect || channel.isThread() ? channelIn(guildId, channelId) : undefined,
    locale: chosen ?? guild?.preferredLocale,
    buttonRoom: BUTTON_ROOM,
    isDirect,
  };
}
