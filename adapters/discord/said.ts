// What a message says: its own text, what it forwards, and what its embeds show.
import type { APIEmbed, APIMessage, Message } from 'discord.js';

export interface Written {
  readonly content?: string | undefined;
  readonly embeds?: readonly APIEmbed[] | undefined;
  readonly forwards?: readonly Written[] | undefined;
}

export const ofJson = ({ content, embeds, message_snapshots }: APIMessage): Written => ({
  content,
  embeds,
  forwards: message_snapshots?.map(({ message }) => ({ content: message.content, embeds: message.embeds })),
});

export const ofMessage = ({ content, embeds, messageSnapshots }: Message): Written => ({
  content,
  embeds: embeds.map((embed) => embed.toJSON()),
  forwards: [...messageSnapshots.values()].map((one) => ({
    content: one.content ?? '',
    embeds: one.embeds?.map((embed) => embed.toJSON()),
  })),
});

/** A forward and the words beside it are one question; embeds count where there is no other word. */
export function saidIn({ content = '', embeds = [], forwards = [] }: Written): string {
  const written = [content, ...forwards.map((one) => saidIn({ ...one, forwards: [] }))].filter(hasWords);
  return (written.length > 0 ? written : embeds.flatMap(inEmbed).filter(hasWords)).join('\n').trim();
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/https?:\/\/\S+|<[@#:][^>]*>/g, ''));

const inEmbed = ({ title, description, fields = [] }: APIEmbed): string[] => [
  title ?? '',
  description ?? '',
  ...fields.map(({ name, value }) => `${name}: ${value}`),
];
