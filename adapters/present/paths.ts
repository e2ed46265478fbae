// The lasting addresses of the web's pages, to which other places link. Every part is escaped, so that no id can lead elsewhere.
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import type { Answer } from '../../src/say/answer.ts';

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

/** The page of an answer's one verdict of today; null for any other: an address that is shared holds nothing that was typed. */
export function answerPath({ kind, language, query }: Answer): string | null {
  const [one, ...others] = query.cases;
  const isPlain = one && others.length === 0 && one.actsOn === 'import' && one.at === null && one.steps.length === 0;
  if ((kind !== 'answer' && kind !== 'unknown') || !isPlain || one.origins.length > 1) return null;
  return one.importer === null || one.product === null
    ? null
    : home(language) + verdictPath(one.importer, one.product, one.origins[0]);
}
