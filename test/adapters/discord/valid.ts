// Whether Discord would take it: its own API description, and the rules that a description by types cannot hold.
import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodType } from 'zod';
import { z } from 'zod';
import { DISCORD } from '../../../adapters/present/limits.ts';

/** `IS_COMPONENTS_V2`. */
export const V2 = 1 << 15;

/** What is refused, as sentences; nothing where all is well. A key that the description does not know is refused too. */
function bySchema(schema: ZodType, body: unknown): string[] {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return isDeepStrictEqual(parsed.data, body)
    ? []
    : [`unknown keys: ${JSON.stringify(body)} is read as ${JSON.stringify(parsed.data)}`];
}

export interface Component {
  readonly type: number;
  readonly id?: number | undefined;
  readonly content?: string | undefined;
  readonly label?: string | undefined;
  readonly url?: string | undefined;
  readonly style?: number | undefined;
  readonly custom_id?: string | undefined;
  readonly accent_color?: number | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly accessory?: Component | undefined;
}

export interface Body {
  readonly content?: string | null | undefined;
  readonly flags?: number | null | undefined;
  readonly components?: readonly Component[] | null | undefined;
  readonly allowed_mentions?:
    | { readonly parse?: readonly string[]; readonly replied_user?: boolean }
    | null
    | undefined;
  readonly message_reference?: { readonly message_id?: string } | undefined;
  readonly nonce?: string | number | undefined;
  readonly enforce_nonce?: boolean | undefined;
}

const Callback = z.looseObject({ type: z.int(), data: z.custom<Body>().optional() });

export function* walk(components: readonly Component[] | null | undefined): Generator<Component> {
  for (const component of components ?? []) {
    yield component;
    yield* walk(component.components);
    if (component.accessory) yield* walk([component.accessory]);
  }
}

/** Discord's documentation, beyond the types: V2 messages, lengths in sum, repeated ids, and nobody pinged. */
export function ruleFaults(body: Body): string[] {
  const faults: string[] = [];
  const all = [...walk(body.components)];
  const characters = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  const numbers = all.flatMap(({ id }) => id ?? []);
  const isV2 = ((body.flags ?? 0) & V2) !== 0;
  if (body.allowed_mentions?.parse?.length !== 0) faults.push('allowed_mentions does not keep everybody in peace');
  if (isV2 && body.content) faults.push('content beside components of version 2');
  if (!isV2 && all.some(({ type }) => type > 8)) faults.push('components of version 2 without their flag');
  if (!body.content && all.length === 0) faults.push('an empty message');
  if (all.length > DISCORD.components) faults.push(`${all.length} components`);
  if (characters > DISCORD.message) faults.push(`${characters} characters of text`);
  if (new Set(ids).size !== ids.length) faults.push(`a custom_id twice: ${ids.join(' ')}`);
  if (new Set(numbers).size !== numbers.length) faults.push('a component id twice');
  for (const id of ids) if (!/^[\x20-\x7e]{1,100}$/.test(id) && !id.startsWith('?')) faults.push(`custom_id ${id}`);
  for (const { content } of all) if (content !== undefined && content.trim() === '') faults.push('an empty text');
  return faults;
}

export const messageFaults = (body: Body): string[] => [
  ...bySchema(MessageCreateRequestSchema, body),
  ...ruleFaults(body),
];

export function callbackFaults(body: unknown): string[] {
  const { type, data } = Callback.parse(body);
  if (type === 8) return bySchema(ApplicationCommandAutocompleteCallbackRequestSchema, body);
  // The library adds this key to all that it sends; Discord reads it where messages are posted, and ignores it here.
  const { enforce_nonce: _, ...own } = data ?? {};
  return [...bySchema(CreateMessageInteractionCallbackRequestSchema, { type, data: own }), ...ruleFaults(own)];
}

const Permitted = z.looseObject({ default_member_permissions: z.string().optional() });

/** The description wants a number where the documentation, and Discord itself, have a bit set as text. */
export function commandFaults(command: object): string[] {
  const { default_member_permissions: bits, ...rest } = Permitted.parse(command);
  const described = bits === undefined ? rest : { ...rest, default_member_permissions: Number(bits) };
  const length = lengthOf(command);
  return [
    ...bySchema(ApplicationCommandUpdateRequestSchema, described),
    ...(length > DISCORD.command ? [`${length} characters in all`] : []),
  ];
}

const Named = z.looseObject({
  name: z.string(),
  description: z.string().default(''),
  name_localizations: z.record(z.string(), z.string()).default({}),
  description_localizations: z.record(z.string(), z.string()).default({}),
  value: z.string().default(''),
  options: z.array(z.unknown()).default([]),
  choices: z.array(z.unknown()).default([]),
});

/** Name, description and value of everything, the longest localisation counted. */
function lengthOf(command: unknown): number {
  const { name, description, name_localizations, description_localizations, value, options, choices } =
    Named.parse(command);
  const longest = (own: string, others: Readonly<Record<string, string>>): number =>
    Math.max(own.length, ...Object.values(others).map((text) => text.length));
  const inner = [...options, ...choices].reduce((sum: number, item) => sum + lengthOf(item), 0);
  return longest(name, name_localizations) + longest(description, description_localizations) + value.length + inner;
}
