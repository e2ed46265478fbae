// `watch`, `list`, `unwatch`: of a server's channel by who manages the server, of oneself by direct message; and their buttons.
import { ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { isZone } from '../../src/knowledge/zone.ts';
import { asksToBeTold } from '../../src/question/wish.ts';
import type { Words } from '../../src/say/words.ts';
import { type Desk, type Here, list, type Said, subscribe, subscribeTo, unsubscribe } from '../notices/subscribing.ts';
import type { Action } from '../present/action.ts';
import { cut } from '../present/split.ts';
import { addressText } from './carrying.ts';
import { ROOT, SERVER } from './commands.ts';
import type { Filled } from './forms.ts';
import { type Command, type Incoming, type Press, personIn, reply } from './interaction.ts';
import { escaped } from './markdown.ts';
import { channelIn, placeOfInteraction } from './place.ts';
import { mayManage } from './privacy.ts';
import { line } from './reply.ts';
import type { Tools } from './tools.ts';

const WATCHING = ['watch', 'list', 'unwatch'] as const;
export type Watching = (typeof WATCHING)[number];
export const isWatching = (name: string | null): name is Watching => WATCHING.some((one) => one === name);

/** A message of plain text. */
const MOST = 1_900;

const deskOf = ({ asking, subscriptions }: Tools): Desk => ({ asking, subscriptions });

/** `whose`: of the channel, or of who acts. */
function hereOf({ of }: Incoming, whose: 'channel' | 'person', zone: string | undefined): Here {
  const where = placeOfInteraction(of);
  const own = addressText({ user: personIn(of) });
  const [command, isChannel] = [whose === 'channel' ? SERVER : ROOT, whose === 'channel'];
  const channel = of.channel?.id ?? '';
  const isAnnouncement = of.channel?.type === ChannelType.GuildAnnouncement;
  return {
    place: isChannel ? channelIn(of.guild_id, channel) : where.person,
    platform: 'discord',
    address: isChannel ? addressText({ channel, isAnnouncement }) : own,
    isDirect: !isChannel,
    by: { id: where.person, address: own },
    where: { ...where, ...(zone ? { zone } : {}) },
    commands: { start: `\`/${command} watch\``, list: `\`/${command} list\``, stop: `\`/${command} unwatch\`` },
  };
}

/** Where the bot itself is a member that may write there. */
function mayTell({ of }: Incoming): boolean {
  const { authorizing_integration_owners: owners, app_permissions: may, channel } = of;
  if (owners[0] === undefined) return false;
  const isThread = channel !== undefined && 'thread_metadata' in channel;
  const needed = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return (BigInt(may) & needed) !== 0n && (BigInt(may) & PermissionFlagsBits.ViewChannel) !== 0n;
}

const answer = (interaction: Incoming, { lines }: Said): Promise<void> =>
  reply(
    interaction,
    line(cut(lines.map(marked).join('\n'), MOST), interaction.of.context !== InteractionContextType.BotDM),
  );

/** Our commands stay as code; what anybody wrote is escaped. */
const marked = (text: string): string =>
  text
    .split(/(`\/[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');

export async function watching(
  interaction: Command,
  tools: Tools,
  name: Watching,
  options: Filled,
  whose: 'channel' | 'person',
): Promise<void> {
  const zone = options.zone && isZone(options.zone) ? options.zone : undefined;
  const here = hereOf(interaction, whose, zone);
  const words = await tools.asking.words(here.where);
  const no = (text: string): Promise<void> => answer(interaction, { lines: [text], isDone: false });
  if (whose === 'channel' && !mayManage(interaction.of)) return no(words.say('ui_discord_server_refused'));
  if (name === 'list') return answer(interaction, await list(deskOf(tools), here));
  if (name === 'unwatch') return answer(interaction, await unsubscribe(deskOf(tools), here, options.what ?? ''));
  if (whose === 'channel' && !mayTell(interaction)) return no(words.say('ui_follow_invite'));
  if (options.zone !== undefined && zone === undefined)
    return no(words.say('ui_follow_unknown', { typed: cut(options.zone, 80), near: 'none' }));
  await answer(interaction, await subscribe(deskOf(tools), here, options.what ?? '', zone));
}

/** Who asks to be told once something moves is shown how. */
export function offerOf(knowledge: Knowledge, question: string, words: Words, isDirect: boolean): string[] {
  if (!asksToBeTold(knowledge, question)) return [];
  const button = words.say(isDirect ? 'ui_follow_me' : 'ui_follow_channel');
  return [words.say('ui_follow_offer', { button, command: `/${ROOT} watch` })];
}

/** "Tell this channel when it changes", under an answer. */
export async function watchThis(interaction: Press, tools: Tools, action: Action): Promise<void> {
  const isDirect = interaction.of.context === InteractionContextType.BotDM;
  const here = hereOf(interaction, isDirect ? 'person' : 'channel', undefined);
  const words = await tools.asking.words(here.where);
  const no = (...lines: string[]): Promise<void> => answer(interaction, { lines, isDone: false });
  if (!isDirect && !mayManage(interaction.of))
    return no(words.say('ui_discord_server_refused'), words.say('ui_help_notices', { command: `\`/${ROOT} watch\`` }));
  if (!isDirect && !mayTell(interaction)) return no(words.say('ui_follow_invite'));
  const query = tools.asking.queryOf(action);
  if (!query) return no(words.say('ui_unreadable'));
  await answer(interaction, await subscribeTo(deskOf(tools), here, query));
}

/** "Unsubscribe", under a notice. */
export async function unwatchHere(interaction: Press, tools: Tools): Promise<void> {
  const isDirect = interaction.of.context === InteractionContextType.BotDM;
  const here = hereOf(interaction, isDirect ? 'person' : 'channel', undefined);
  if (!isDirect && !mayManage(interaction.of)) {
    const words = await tools.asking.words(here.where);
    return answer(interaction, { lines: [words.say('ui_discord_server_refused')], isDone: false });
  }
  await answer(interaction, await unsubscribe(deskOf(tools), here, ''));
}
