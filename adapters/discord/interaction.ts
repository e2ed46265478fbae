// An interaction as Discord's JSON has it, and the way to answer it: whatever carries it, the gateway today, HTTP another day.
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';

/** Answers it, once. Throws what Discord refuses. */
export type Respond = (response: APIInteractionResponse) => Promise<void>;

export interface Incoming<T extends APIInteraction = APIInteraction> {
  readonly of: T;
  readonly respond: Respond;
  /** Whether it was answered, as far as this process knows. */
  isAnswered(): boolean;
}

/** The least that every interaction has, and what its kind is read by. */
const Shape = z.looseObject({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  user: z.looseObject({ id: z.string() }).optional(),
  member: z.looseObject({ user: z.looseObject({ id: z.string() }), permissions: z.string() }).optional(),
  data: z.looseObject({}).optional(),
});

/** Null for what is no interaction of somebody. */
export function interactionIn(json: unknown): APIInteraction | null {
  const found = Shape.safeParse(json);
  if (!found.success || (!found.data.user && !found.data.member)) return null;
  return json as APIInteraction;
}

export function incoming(of: APIInteraction, send: Respond): Incoming {
  let isAnswered = false;
  const respond: Respond = async (response) => {
    await send(response);
    isAnswered = true;
  };
  return { of, respond, isAnswered: () => isAnswered };
}

export type Command = Incoming<APIChatInputApplicationCommandInteraction>;
export type OnMessage = Incoming<APIMessageApplicationCommandInteraction>;
export type Press = Incoming<APIMessageComponentButtonInteraction>;
export type Typing = Incoming<APIApplicationCommandAutocompleteInteraction>;

const isCommand = (one: Incoming): one is Incoming<APIApplicationCommandInteraction> =>
  one.of.type === InteractionType.ApplicationCommand;

export const isTyped = (one: Incoming): one is Command =>
  isCommand(one) && one.of.data.type === ApplicationCommandType.ChatInput;

export const isOnMessage = (one: Incoming): one is OnMessage =>
  isCommand(one) && one.of.data.type === ApplicationCommandType.Message;

export const isPress = (one: Incoming): one is Press =>
  one.of.type === InteractionType.MessageComponent && one.of.data.component_type === ComponentType.Button;

export const isTyping = (one: Incoming): one is Typing =>
  one.of.type === InteractionType.ApplicationCommandAutocomplete;

/** What a message of ours says in answer to an interaction. */
export type Reply = Extract<
  APIInteractionResponse,
  { readonly type: InteractionResponseType.ChannelMessageWithSource }
>['data'];

export const reply = ({ respond }: Incoming, data: Reply): Promise<void> =>
  respond({ type: InteractionResponseType.ChannelMessageWithSource, data });

/** The message that the press is on takes this form. */
export const update = ({ respond }: Press, { flags: _, ...data }: Reply): Promise<void> =>
  respond({ type: InteractionResponseType.UpdateMessage, data: { ...data, flags: MessageFlags.IsComponentsV2 } });

export interface Filled {
  readonly name: string;
  readonly value: string;
  readonly focused: boolean;
}

/** The subcommand that was chosen, and what was typed after it. */
export function optionsOf({ of }: Command | Typing): { readonly subcommand: string | null; readonly filled: Filled[] } {
  const [first] = of.data.options ?? [];
  const isSub = first?.type === ApplicationCommandOptionType.Subcommand;
  const given = isSub ? (first.options ?? []) : (of.data.options ?? []);
  const filled = given.flatMap((option) =>
    'value' in option && typeof option.value === 'string'
      ? [{ name: option.name, value: option.value, focused: 'focused' in option && option.focused === true }]
      : [],
  );
  return { subcommand: isSub ? first.name : null, filled };
}

export const personIn = (of: APIInteraction): string => of.member?.user.id ?? of.user?.id ?? '';

/** What others call who acted. */
export const nameIn = ({ member, user }: APIInteraction): string => {
  const who = member?.user ?? user;
  return member?.nick ?? who?.global_name ?? who?.username ?? '';
};

/** Whether who acted may write in the channel; alone with the bot, anybody. */
export const mayPost = ({ member }: APIInteraction): boolean =>
  member === undefined || (BigInt(member.permissions) & PermissionFlagsBits.SendMessages) !== 0n;
