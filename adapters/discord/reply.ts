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

/** What was assumed or read is told beside the pages: a button's query no longer knows it, and pages must not shift. */
export function shownOf({ answer, words, query }: Asked, around: Around): Shown {
  const isAside = around.asked === '' && around.page === 0;
  const aside = answer.caveats.filter(({ kind }) => isAside && (kind === 'assumed' || kind === 'read'));
  return {
    answer: { ...answer, caveats: answer.caveats.filter((caveat) => !aside.includes(caveat)) },
    words,
    query,
    ...around,
    notes: [...aside.map(({ text }) => text), ...around.notes],
  };
}

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
