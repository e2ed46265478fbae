// The scripts of Chinese characters: simplified, traditional, and the newer forms of Japanese.
import * as OpenCC from 'opencc-js';
import { lazily } from '../../knowledge/derived.ts';

// A converter is tables of thousands of characters: made when first needed.
const converters = {
  simplified: lazily(() => OpenCC.Converter({ from: 't', to: 'cn' })),
  traditional: lazily(() => OpenCC.Converter({ from: 'cn', to: 't' })),
  // On top of the one before: made for itself, it would hold the same tables once more, and twice as large.
  taiwan: lazily(() => OpenCC.Converter({ from: 't', to: 'tw' })),
  fromJapanese: lazily(() => OpenCC.Converter({ from: 'jp', to: 't' })),
  toJapanese: lazily(() => OpenCC.Converter({ from: 't', to: 'jp' })),
};

export const simplified = (text: string): string => converters.simplified()(text);
export const traditional = (text: string): string => converters.traditional()(text);
/** Simplified text as it is written in Taiwan. */
export const taiwanese = (text: string): string => converters.taiwan()(traditional(text));
/** One form for 気仙沼, 氣仙沼 and 气仙沼: Japanese and traditional forms both end in the simplified one. */
export const oneForm = (text: string): string => simplified(converters.fromJapanese()(text));

/** Whether Japanese writes some of these characters in a newer form (豬, 灣). */
export const isOlderThanJapanese = (text: string): boolean => converters.toJapanese()(text) !== text;
