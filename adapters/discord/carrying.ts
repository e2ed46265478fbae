// Notices carried to Discord: one post each, crossposted where followers are, and what Discord's errors mean for the place.
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { Carrier, Limit, Outcome } from '../host/carrier.ts';
import { causesOf } from '../host/causes.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { escaped } from './markdown.ts';
import { noticeMessage } from './notice.ts';
import { BUTTON_ROOM } from './place.ts';
import { openlyInJson } from './reply.ts';

/** Where a notice goes. */
const Address = z.union([
  z.strictObject({ channel: z.string(), isAnnouncement: z.boolean() }),
  z.strictObject({ user: z.string() }),
]);
export type Address = z.infer<typeof Address>;

export const addressText = (address: Address): string => JSON.stringify(Address.parse(address));
const addressOf = (text: string): Address => Address.parse(JSON.parse(text));

/** docs.discord.com/developers/topics/rate-limits: 50 a second in all, of which answers to mentions take some. */
const ALL: Limit = { key: 'discord', most: 49, perMs: 1_000 };
/** In a channel five in five seconds; of crossposts ten an hour (second-hand). */
const IN_CHANNEL = { most: 5, perMs: 5_000 };
const CROSSPOSTS = { most: 10, perMs: 60 * 60 * 1000 };
const CALL_MS = 10_000;

const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);

export interface Carrying {
  readonly token: string;
  /** Another address than Discord's own. */
  readonly api: string | undefined;
  readonly now: () => number;
}

export function discordCarrier({ token, api, now }: Carrying): Carrier {
  // Each try is one call: the outbox says when the next one is.
  const rest = new REST({ ...(api ? { api } : {}), retries: 0, timeout: CALL_MS, rejectOnRateLimit: () => true });
  rest.setToken(token);
  /** Of people, their conversation with the bot, which stays the same. */
  const direct = new BoundedMemory<string>({ most: 20_000, maxAgeMs: Number.POSITIVE_INFINITY, now });
  const channelOf = async (address: Address): Promise<string> => {
    if ('channel' in address) return address.channel;
    const known = direct.get(address.user);
    if (known !== undefined) return known;
    const made = await rest.post(Routes.userChannels(), { body: { recipient_id: address.user } });
    const { id } = z.looseObject({ id: z.string() }).parse(made);
    direct.set(address.user, id);
    return id;
  };
  const post = async (to: string, id: string, body: RESTPostAPIChannelMessageJSONBody): Promise<Outcome> => {
    const address = addressOf(to);
    // Within some minutes Discord drops a second post with the same nonce, and gives back the first.
    const once = { ...body, nonce: id, enforce_nonce: true };
    try {
      const posted = await rest.post(Routes.channelMessages(await channelOf(address)), { body: once });
      return { kind: 'sent', post: z.looseObject({ id: z.string() }).parse(posted).id };
    } catch (error) {
      const { message_reference: reference, ...alone } = body;
      // Where the bot may not read what was said before, it may not refer to it.
      if (reference && codeOf(error) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)
        return post(to, id, alone);
      return outcomeOf(error, channelKey(address));
    }
  };
  return {
    platform: 'discord',
    buttonRoom: BUTTON_ROOM,
    limits: (to) => {
      const address = addressOf(to);
      const isPublished = 'channel' in address && address.isAnnouncement;
      return [
        ALL,
        { key: channelKey(address), ...IN_CHANNEL },
        // A post waits for its crosspost: those who follow the channel are most of who is told.
        ...(isPublished ? [{ key: crosspostKey(address), ...CROSSPOSTS }] : []),
      ];
    },
    send: ({ id, address, asked, note, thread }) =>
      post(address, id, {
        ...openlyInJson([noticeMessage(asked, note)]),
        ...(thread === null ? {} : { message_reference: { message_id: thread, fail_if_not_exists: false } }),
      }),
    tell: ({ id, address, text, about }) => {
      const place = addressOf(about);
      const named = 'channel' in place ? `<#${place.channel}> ` : '';
      return post(address, id, { content: `${named}${escaped(text)}`, allowed_mentions: { parse: [] } });
    },
    isPublished: (to) => {
      const address = addressOf(to);
      return 'channel' in address && address.isAnnouncement;
    },
    publish: async (to, message) => {
      const address = addressOf(to);
      if (!('channel' in address)) return { kind: 'sent', post: message };
      try {
        await rest.post(Routes.channelMessageCrosspost(address.channel, message));
        return { kind: 'sent', post: message };
      } catch (error) {
        return codeOf(error) === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted
          ? { kind: 'sent', post: message }
          : outcomeOf(error, crosspostKey(address));
      }
    },
  };
}

const channelKey = (address: Address): string =>
  'channel' in address ? `discord:${address.channel}` : `discord:user:${address.user}`;
const crosspostKey = (address: Address): string => `${channelKey(address)}:crosspost`;

const codeOf = (error: unknown): number | string | undefined =>
  error instanceof DiscordAPIError ? error.code : undefined;

/** `key`: of the limit that the call was under, where it is not that of all. */
function outcomeOf(error: unknown, key: string): Outcome {
  if (error instanceof RateLimitError)
    return {
      kind: 'later',
      why: 'rate limited',
      afterMs: Math.max(error.retryAfter, error.timeToReset, 50),
      halts: error.global ? ALL.key : key,
    };
  const code = codeOf(error);
  if (code !== undefined && GONE.has(code)) return { kind: 'gone', why: (error as DiscordAPIError).message };
  if (error instanceof DiscordAPIError && error.status === 400) return { kind: 'refused', why: error.message };
  if (error instanceof HTTPError) return { kind: 'later', why: `${error.status}` };
  return { kind: 'later', why: causesOf(error) };
}
