// What Discord sends, in as many fields as it takes: people, a server, channels, interactions and messages.
import type { Component } from '../valid.ts';

export const BOT = { id: '900000000000000001', username: 'ban-status', discriminator: '0', avatar: null, bot: true };
export const ALICE = { id: '900000000000000002', username: 'alice', discriminator: '0', avatar: null };
export const BOB = { id: '900000000000000003', username: 'bob', discriminator: '0', avatar: null };
export const GUILD = '800000000000000001';
export const CHANNEL = '700000000000000001';
export const DM = '700000000000000002';

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot?: boolean;
}

const JOINED = '2025-01-01T00:00:00.000000+00:00';

export const memberOf = (user: Person, permissions: string) => ({
  user,
  roles: [],
  joined_at: JOINED,
  deaf: false,
  mute: false,
  flags: 0,
  permissions,
});

export const guild = {
  id: GUILD,
  name: 'Test',
  icon: null,
  splash: null,
  banner: null,
  owner_id: BOB.id,
  features: [],
  preferred_locale: 'en-US',
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  system_channel_flags: 0,
  joined_at: JOINED,
  large: false,
  member_count: 3,
  roles: [
    {
      id: GUILD,
      name: '@everyone',
      color: 0,
      hoist: false,
      position: 0,
      permissions: '2248473465835073',
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  emojis: [],
  stickers: [],
  channels: [{ id: CHANNEL, type: 0, name: 'general', position: 0, permission_overwrites: [], nsfw: false }],
  threads: [],
  members: [memberOf(BOT, '2248473465835073')],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};

export interface Asker {
  readonly user?: Person;
  readonly locale?: string;
  /** In a direct conversation with the bot instead of the server. */
  readonly direct?: boolean;
  readonly permissions?: string;
}

/** Fields that every interaction has. */
export function interactionOf(id: string, type: number, data: object, asker: Asker, message?: object) {
  const { user = ALICE, locale = 'en-US', direct = false, permissions = '2248473465835073' } = asker;
  return {
    id,
    application_id: BOT.id,
    type,
    token: `token-of-${id}`,
    version: 1,
    data,
    channel_id: direct ? DM : CHANNEL,
    channel: direct ? { id: DM, type: 1 } : { id: CHANNEL, type: 0, name: 'general', permissions },
    ...(direct
      ? { user, context: 1, authorizing_integration_owners: { 1: user.id } }
      : {
          guild_id: GUILD,
          guild: { id: GUILD, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: memberOf(user, permissions),
          context: 0,
          authorizing_integration_owners: { 0: GUILD },
        }),
    locale,
    app_permissions: '2248473465835073',
    attachment_size_limit: 10_485_760,
    entitlements: [],
    ...(message ? { message } : {}),
  };
}

export interface Posting {
  readonly content?: string;
  readonly author?: Person;
  readonly direct?: boolean;
  readonly mentions?: readonly Person[];
  readonly mentionEveryone?: boolean;
  readonly components?: readonly Component[];
  readonly replyTo?: { readonly id: string } | undefined;
  readonly webhookId?: string;
  readonly type?: number;
}

export function messageOf(id: string, posting: Posting) {
  const { content = '', author = ALICE, direct = false, mentions = [], replyTo, webhookId } = posting;
  return {
    id,
    channel_id: direct ? DM : CHANNEL,
    channel_type: direct ? 1 : 0,
    ...(direct ? {} : { guild_id: GUILD, member: { ...memberOf(author, '0'), user: undefined } }),
    author,
    content,
    timestamp: '2026-11-23T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: posting.mentionEveryone ?? false,
    mentions,
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: posting.components ?? [],
    pinned: false,
    flags: 0,
    type: posting.type ?? (replyTo ? 19 : 0),
    ...(webhookId ? { webhook_id: webhookId } : {}),
    ...(replyTo
      ? {
          message_reference: { type: 0, message_id: replyTo.id, channel_id: direct ? DM : CHANNEL },
          referenced_message: replyTo,
        }
      : {}),
  };
}
