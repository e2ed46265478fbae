// Text as Discord shows it: nothing of an answer or an asker is taken for markup, and links are links.

import { remembered } from '../../src/knowledge/derived.ts';
import type { AnswerSource } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import { sourceLabel } from '../present/texts.ts';

const ADDRESS = /https?:\/\/[^\s<>()（）]+/g;
/** Markup within a line; `:` opens an emoji by its name, `@` a mention. */
const MARKUP = /[\\*_~`|[\]<>]|(?<=^|\n)(?:#{1,3}|-#|[-+])(?=\s)|(?<=(?:^|\n)\d{1,9})[.)](?=\s)/g;

/** Addresses stay as they are: an escape inside one would break it. */
export function escaped(text: string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    out += escapeWords(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + escapeWords(text.slice(at));
}

const escapeWords = (text: string): string =>
  text.replace(MARKUP, (mark) => `\\${mark}`).replace(/@(?=[a-z])/gi, '@\u200b');

/** The text that `escaped` was given, but for addresses, which it leaves alone. */
export const plain = (text: string): string => text.replace(/@\u200b/g, '@').replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

/** A source's label, linked where it may be; made once for each source and language of a knowledge. */
export const sourceText = (words: Words, source: AnswerSource): string =>
  remembered(labels(words), source.id, () => {
    const label = escaped(sourceLabel(words, source)).replace(ADDRESS, (address) => address.replace('://', ':\\/\\/'));
    return source.url ? `[${label}](${linked(source.url)})` : label;
  });

const made = new WeakMap<Words, Map<string, string>>();

function labels(words: Words): Map<string, string> {
  const known = made.get(words) ?? new Map<string, string>();
  made.set(words, known);
  return known;
}

/** Brackets and spaces would end a link early. */
export const linked = (url: string): string =>
  url.replace(/[()<>\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
