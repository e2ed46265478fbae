// Notices carried to Slack: one post each, and what Slack's errors mean for the place it was for.
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Carrier, Limit, Outcome } from '../host/carrier.ts';
import { type Around, BUTTON_ROOM, errorCode, noteFault } from './around.ts';
import { mrkdwn } from './mrkdwn.ts';
import { renderNotice } from './notice.ts';
import type { SlackMessage } from './render.ts';

/** Where a notice goes: a channel, or a person's messages with the bot. */
const Address = z.strictObject({
  team: z.string(),
  enterprise: z.string().optional(),
  channel: z.string(),
});
export type Address = z.infer<typeof Address>;

export const addressText = (address: Address): string => JSON.stringify(Address.parse(address));
const addressOf = (text: string): Address => Address.parse(JSON.parse(text));

/** docs.slack.dev/apis/web-api/rate-limits: one a second in a channel; of a workspace "several hundred a minute". */
const IN_CHANNEL = { most: 1, perMs: 1_000 };
const IN_WORKSPACE = { most: 5, perMs: 1_000 };

/** docs.slack.dev/reference/methods/chat.postMessage, "Errors": the place is not there, or does not take what is posted. */
const GONE: ReadonlySet<string> = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'messages_tab_disabled',
  'user_not_found',
  'user_disabled',
  'cannot_dm_bot',
  'ekm_access_denied',
  'team_access_not_granted',
]);
/** What another try will not mend. */
const REFUSED: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'too_many_attachments',
  'invalid_arguments',
  'invalid_arg_name',
]);

/** `options`: of every client, with its address where that is another than Slack's. */
export function slackCarrier(around: Around, options: webApi.WebClientOptions): Carrier {
  const client = new webApi.WebClient(undefined, {
    ...options,
    // Each try is one call: the outbox says when the next one is.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const post = async (
    to: string,
    message: Partial<SlackMessage> & { readonly thread_ts?: string },
  ): Promise<Outcome> => {
    const address = addressOf(to);
    try {
      const { team, enterprise, channel } = address;
      const { botToken: token } = await around.workspaces.authorize({
        teamId: team,
        enterpriseId: enterprise,
        isEnterpriseInstall: false,
      });
      const { ts } = await client.chat.postMessage({
        ...message,
        channel,
        token,
        unfurl_links: false,
        unfurl_media: false,
      } as webApi.ChatPostMessageArguments);
      return { kind: 'sent', post: ts ?? null };
    } catch (error) {
      noteFault(around, address.team, error);
      return outcomeOf(error, address);
    }
  };
  return {
    platform: 'slack',
    buttonRoom: BUTTON_ROOM,
    limits: (to) => limitsOf(addressOf(to)),
    send: ({ address, asked, note, thread }) =>
      post(address, { ...renderNotice(asked, note), ...(thread === null ? {} : { thread_ts: thread }) }),
    tell: ({ address, text, about }) => post(address, { text: `${placeOf(addressOf(about))} ${mrkdwn(text)}`.trim() }),
    publish: async (_, ts) => ({ kind: 'sent', post: ts }),
    isPublished: () => false,
  };
}

const workspaceKey = ({ team }: Address): string => `slack:${team}`;
const limitsOf = (address: Address): readonly Limit[] => [
  { key: workspaceKey(address), ...IN_WORKSPACE },
  { key: `slack:${address.team}:${address.channel}`, ...IN_CHANNEL },
];

/** A channel by its name, which pings nobody; of a person nothing. */
const placeOf = ({ channel }: Address): string => (/^[CG]\w+$/.test(channel) ? `<#${channel}>` : '');

export const isGone = (error: unknown): boolean => GONE.has(errorCode(error));

function outcomeOf(error: unknown, address: Address): Outcome {
  const why = errorCode(error);
  if (error instanceof Error && 'retryAfter' in error && typeof error.retryAfter === 'number')
    return { kind: 'later', why: 'ratelimited', afterMs: error.retryAfter * 1_000, halts: workspaceKey(address) };
  if (GONE.has(why)) return { kind: 'gone', why };
  if (REFUSED.has(why)) return { kind: 'refused', why };
  // A token that is no longer taken as well: an app that is taken out says so, and its places go with it.
  return { kind: 'later', why };
}
