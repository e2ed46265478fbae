// What people do on Discord, and what they then see.
import { messageCommandName, ROOT, SERVER } from '../../../adapters/discord/commands.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import type { Callback, LoopbackDiscord } from './loopback/discord.ts';
import type { Asker } from './loopback/payloads.ts';
import { type Body, type Component, walk } from './valid.ts';

const EPHEMERAL = 1 << 6;

type Options = Readonly<Record<string, string>>;

const typed = (options: Options, focused?: string) =>
  Object.entries(options).map(([name, value]) => ({
    type: 3,
    name,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));

export const commandData = (subcommand: string, options: Options = {}, focused?: string) => ({
  id: '500000000000000001',
  type: 1,
  name: ROOT,
  options: [{ type: 1, name: subcommand, options: typed(options, focused) }],
});

export const command = (discord: LoopbackDiscord, subcommand: string, options?: Options, asker?: Asker) =>
  discord.interact(2, commandData(subcommand, options), asker);

export const serverCommand = (discord: LoopbackDiscord, options: Options, asker?: Asker) =>
  discord.interact(2, { id: '500000000000000002', type: 1, name: SERVER, options: typed(options) }, asker);

export const messageCommand = (discord: LoopbackDiscord, message: { readonly id: string }, asker?: Asker) =>
  discord.interact(
    2,
    {
      id: '500000000000000003',
      type: 3,
      name: messageCommandName(knowledge),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
    asker,
  );

export const typing = (
  discord: LoopbackDiscord,
  subcommand: string,
  options: Options,
  focused: string,
  asker?: Asker,
) => discord.interact(4, commandData(subcommand, options, focused), asker);

export const press = (discord: LoopbackDiscord, body: Body, customId: string, asker?: Asker): Promise<Callback> =>
  discord.interact(3, { component_type: 2, custom_id: customId }, asker, discord.ours(body, asker?.direct));

export const textOf = (body: Body): string =>
  [body.content ?? '', ...[...walk(body.components)].map(({ content }) => content ?? '')].join('\n');

export const buttonsOf = (body: Body): Component[] => [...walk(body.components)].filter(({ type }) => type === 2);

/** The custom_id of the first button whose action is of this kind. */
export function buttonOf(body: Body, kind: 'a' | 'm' | 's' | 'g' | 'b' | '?'): string {
  const found = buttonsOf(body).find(({ custom_id: id }) => id?.startsWith(kind))?.custom_id;
  if (found === undefined) throw new Error(`no button of kind ${kind}`);
  return found;
}

export const isPrivate = ({ data }: Callback): boolean => ((data.flags ?? 0) & EPHEMERAL) !== 0;
