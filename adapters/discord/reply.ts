// What is handed to discord.js: a message of components that pings nobody, private where it should be.
import { type APIMessageTopLevelComponent, type MessageCreateOptions, MessageFlags } from 'discord.js';
import type { Asked } from '../present/asking.ts';
import type { Reply } from './interaction.ts';
import { messageOf, type Shown } from './render.ts';

export const NOBODY = { parse: [], repliedUser: false } as const;
/** The same in Discord's own JSON. */
const NONE = { parse: [], replied_user: false };

export type Around = Pick<Shown, 'page' | 'asked' | 'notes' | 'isPrivate' | 'isDirect'>;

export const shownOf = ({ answer, words, query, page }: Asked, around: Around): Shown => ({
  answer,
  words,
  query,
  webPage: page,
  ...around,
});

const privately = (components: readonly APIMessageTopLevelComponent[]): Reply => ({
  components: [...components],
  flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  allowed_mentions: NONE,
});

const publicly = (components: readonly APIMessageTopLevelComponent[]): Reply => ({
  components: [...components],
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: NONE,
});

/** In answer to an interaction. */
export const shownTo = (components: readonly APIMessageTopLevelComponent[], isPrivate: boolean): Reply =>
  isPrivate ? privately(components) : publicly(components);

/** As a message of its own. */
export const openly = (components: readonly APIMessageTopLevelComponent[]) => ({
  components,
  flags: [MessageFlags.IsComponentsV2] satisfies MessageCreateOptions['flags'],
  allowedMentions: NOBODY,
});

/** The same in Discord's own JSON. */
export const openlyInJson = (components: readonly APIMessageTopLevelComponent[]): Reply => publicly(components);

export const answerReply = (asked: Asked, around: Around): Reply =>
  shownTo([messageOf(shownOf(asked, around))], around.isPrivate);

export const line = (content: string, isPrivate: boolean): Reply => ({
  content,
  ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  allowed_mentions: NONE,
});
