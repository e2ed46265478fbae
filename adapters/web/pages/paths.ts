// The lasting addresses of pages. Every part is escaped, so that no id can lead elsewhere.
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';

const path = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [`/${encodeURIComponent(part)}`])).join('');

export const home = (language: AnswerLanguage): string => path(language);

/** The same in every language but for what stands before it. */
export const verdictPath = (importer: string, product?: string, origin?: string): string =>
  path(importer, product, origin);

export const FACT = 'fact';
export const SOURCE = 'source';
export const ASK = 'ask';
export const NEWS = 'news';

export const entryPath = (id: string): string => path(FACT, id);
export const sourcePath = (id: string): string => path(SOURCE, id);
export const askPath = (question: string): string => `${path(ASK)}?q=${encodeURIComponent(question)}`;

export const newsPath = (importer?: string, product?: string): string => {
  const query = new URLSearchParams({ ...(importer ? { importer } : {}), ...(product ? { product } : {}) }).toString();
  return `${path(NEWS, 'feed.atom')}${query ? `?${query}` : ''}`;
};
export const DATES_PATH = path(NEWS, 'dates.ics');
