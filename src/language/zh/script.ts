// The scripts of Chinese characters: simplified, traditional, and the newer forms of Japanese.
import { lazily } from '../../knowledge/derived.ts';
import type { TraditionalForm } from '../answer-language.ts';
import { converter } from './converter.ts';

// A converter is tables of thousands of characters: made when first needed.
const converters = {
  simplified: lazily(() => converter('t2s')),
  traditional: lazily(() => converter('s2t')),
  // On top of the one before: made for itself, it would hold the same tables once more, and twice as large.
  'zh-Hant': lazily(() => converter('t2tw')),
  'zh-HK': lazily(() => converter('t2hk')),
  fromJapanese: lazily(() => converter('jp2t')),
  toJapanese: lazily(() => converter('t2jp')),
};

export const simplified = (text: string): string => converters.simplified()(text);
export const traditional = (text: string): string => converters.traditional()(text);

/** Simplified text as it is written there: `terms` as they stand, the longest first, the rest by its characters. */
export function writer(form: TraditionalForm, terms: Readonly<Record<string, string>> = {}): (text: string) => string {
  const characters = (text: string): string => converters[form]()(traditional(text));
  const known = Object.keys(terms).sort((a, b) => b.length - a.length);
  if (known.length === 0) return characters;
  const pattern = new RegExp(`(${known.map((term) => RegExp.escape(term)).join('|')})`, 'g');
  return (text) =>
    text
      .split(pattern)
      .map((piece, index) => (index % 2 === 1 ? (terms[piece] ?? piece) : characters(piece)))
      .join('');
}

/** One form for 気仙沼, 氣仙沼 and 气仙沼: Japanese and traditional forms both end in the simplified one. */
export const oneForm = (text: string): string => simplified(converters.fromJapanese()(text));

/** Whether Japanese writes some of these characters in a newer form (豬, 灣). */
export const isOlderThanJapanese = (text: string): boolean => converters.toJapanese()(text) !== text;
