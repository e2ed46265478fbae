// What is handed to discord.js: a message of components that pings nobody, private where it should be.
import {
  type APIMessageTopLevelComponent,
  type InteractionReplyOptions,
  type MessageCreateOptions,
  MessageFlags,
} from 'discord.js';
import type { Asked } from '../present/asking.ts';
import { messageOf, type Shown } from './render.ts';

export const NOBODY = { parse: [], repliedUser: false } as const;

export type Around = Pick<Shown, 'page' | 'asked' | 'notes' | 'isPrivate'>;

export const shownOf = ({ answer, words, query }: Asked, around: Around): Shown => ({
  answer,
  words,
  query,
  ...around,
});

export const privately = (components: readonly APIMessageTopLevelComponent[]): InteractionReplyOptions => ({
  components,
  flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  allowedMentions: NOBODY,
});

export const openly = (components: readonly APIMessageTopLevelComponent[]) => ({
  components,
  flags: [MessageFlags.IsComponentsV2] satisfies MessageCreateOptions['flags'],
  allowedMentions: NOBODY,
});

export function answerReply(asked: Asked, around: Around): InteractionReplyOptions {
  const components = [messageOf(shownOf(asked, around))];
  return around.isPrivate ? privately(components) : openly(components);
}

export const line = (content: string, isPrivate: boolean): InteractionReplyOptions => ({
  content,
  ...(isPrivate ? { flags: [MessageFlags.Ephemeral] } : {}),
  allowedMentions: NOBODY,
});
