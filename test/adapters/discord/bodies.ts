import { plain } from '../../../adapters/discord/markdown.ts';
import { BUTTON_ROOM } from '../../../adapters/discord/place.ts';
import { messageOf, pagesOf } from '../../../adapters/discord/render.ts';
import { openly } from '../../../adapters/discord/reply.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import type { Message } from '../present/contract.ts';
import { fitted } from '../present/fitted.ts';
import { textOf } from './acts.ts';
import { type Body, type Component, messageFaults, V2, walk } from './valid.ts';

/** Every page of the answer, as the first asker sees them. */
export function bodiesOf(given: Answer, carried?: string, webPage: string | null = null) {
  const { answer, query } = carried === undefined ? fitted(given, BUTTON_ROOM) : { answer: given, query: carried };
  const words = wordsOf(knowledge, answer.language);
  return pagesOf(answer, words).map(({ index }) => {
    const shown = { answer, words, query, page: index, asked: answer.question, notes: [], isPrivate: true, webPage };
    return wire(openly([messageOf(shown)]));
  });
}

/** As it goes over the line. */
function wire({ components }: { readonly components: readonly object[] }): Body {
  const sent: Component[] = JSON.parse(JSON.stringify(components));
  return { components: sent, flags: V2, allowed_mentions: { parse: [] } };
}

const LINK = /\]\((https?:\/\/[^)\s]+)\)/g;
const MENTION = /(?<!\\)<[@#!][^>]*>|@(?:everyone|here)\b/g;

export function read(answer: Answer): Message[] {
  return bodiesOf(answer).map((body) => {
    const raw = textOf(body);
    const addresses = [...walk(body.components)].flatMap(({ url }) => url ?? []);
    return {
      text: plain(raw.replace(LINK, ']'))
        .replace(/^(?:###|-#|-) /gm, '')
        .replace(/\*\*/g, ''),
      links: [...[...raw.matchAll(LINK)].map((match) => match[1] ?? ''), ...addresses].map(undone),
      pings: raw.match(MENTION) ?? [],
      faults: messageFaults(body),
    };
  });
}

/** Brackets are percent-encoded in links; which of them were so before does not matter to who follows them. */
const undone = (url: string): string =>
  addresses.find((known) => known.replace(/[()<>\s]/g, (char) => encoded(char)) === url) ?? url;
const encoded = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
const addresses = [
  ...[...knowledge.sources.values()].flatMap(({ url }) => url ?? []),
  ...[...knowledge.importers.values()].flatMap(({ check }) => check.map(({ url }) => url)),
];
