// Every text for people of the draft, with its place: what the rules on wording go through.
import type { Draft, Entry, Place } from '../draft.ts';
import type { LanguageCode } from '../language.ts';
import { within } from './rule.ts';

export interface Words extends Place {
  readonly language: LanguageCode;
  readonly text: string;
}

interface Told extends Place {
  /** A sentence, not a name. */
  readonly sentence: boolean;
  readonly text: Readonly<Partial<Record<LanguageCode, string>>>;
}

/** Names, titles and sentences of all entries. */
export function textsOf(draft: Draft): Told[] {
  const found: Told[] = [];
  const add = (entry: Entry<unknown>, field: string, text: Told['text'] | undefined, sentence = false) => {
    if (text) found.push({ ...within(entry, field), text, sentence });
  };
  const named = [draft.importers, draft.prefectures, draft.places, draft.products, draft.parties, draft.series];
  for (const entry of named.flat()) add(entry, 'name', entry.value.name);
  for (const entry of draft.series) add(entry, 'unit', entry.value.unit);
  for (const entry of draft.conditions) {
    add(entry, 'name', entry.value.name);
    add(entry, 'text', entry.value.text, true);
  }
  for (const entry of draft.measures) {
    add(entry, 'title', entry.value.title);
    add(entry, 'basis', entry.value.basis);
    add(entry, 'summary', entry.value.summary, true);
  }
  for (const entry of draft.facts) add(entry, 'statement', entry.value.statement, true);
  for (const entry of draft.parties) add(entry, 'short', entry.value.short);
  for (const entry of draft.publishers)
    add(entry, 'name', typeof entry.value.name === 'string' ? undefined : entry.value.name);
  for (const entry of draft.sources) add(entry, 'description', entry.value.description);
  return found;
}

/** What the program itself says: messages, labels, words for a status. Where they are filled in, nothing stands. */
export function messagesOf(draft: Draft): Words[] {
  return [...draft.languages].flatMap(([language, entry]) => {
    const { messages, interface: labels, statuses } = entry.value.answers;
    const of = (part: string, texts: Readonly<Record<string, string>>): Words[] =>
      Object.entries(texts).map(([key, text]) => ({ ...within(entry, 'answers', part, key), language, text }));
    const words = Object.fromEntries(Object.entries(statuses).map(([key, { word }]) => [key, word]));
    return [...of('messages', messages), ...of('interface', labels), ...of('statuses', words)];
  });
}

/** All that a reader is shown of the knowledge, but for titles of documents, which are their own words. */
export const shownOf = (draft: Draft): Words[] => [...wordsOf(textsOf(draft)), ...messagesOf(draft)];

/** What stands in quotation marks is shown as it is written where it comes from. */
const QUOTATION = /[“"「『《‘][^“”"「」『』《》‘’]*[”"」』》’]/gu;

export const unquoted = (text: string): string => text.replaceAll(QUOTATION, '');

/** Each language of the texts by itself. */
export function wordsOf(texts: readonly Told[]): Words[] {
  return texts.flatMap((told) =>
    languagesOf(told.text).map(([language, text]) => ({ ...within(told, language), language, text })),
  );
}

/** Names by which people ask, each by itself and with the list that it stands in. */
export function aliasesOf(draft: Draft): (Words & { readonly list: readonly string[] })[] {
  const { importers, prefectures, places, products, parties, series, measures, facts } = draft;
  const entries = [importers, prefectures, places, products, parties, series, measures, facts].flat();
  return entries.flatMap((entry) =>
    languagesOf(entry.value.aliases ?? {}).flatMap(([language, list]) =>
      list.map((text, index) => ({ ...within(entry, 'aliases', language, index), language, text, list })),
    ),
  );
}

function languagesOf<T>(of: Readonly<Partial<Record<LanguageCode, T>>>): [LanguageCode, T][] {
  const codes = ['en', 'ja', 'zh', 'ko'] as const;
  return codes.flatMap((code): [LanguageCode, T][] => {
    const value = of[code];
    return value === undefined ? [] : [[code, value]];
  });
}
