// The languages answers are written in, and which language file holds the words of each.
import type { LanguageCode } from '../knowledge/language.ts';

/** Traditional Chinese has two written forms: `zh-Hant` is Taiwan's, as the tag alone means, `zh-HK` Hong Kong's and Macau's. */
export const ANSWER_LANGUAGES = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'zh-HK', 'ko'] as const;

export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

export type TraditionalForm = Extract<AnswerLanguage, 'zh-Hant' | 'zh-HK'>;

export const isTraditional = (language: AnswerLanguage): language is TraditionalForm =>
  language === 'zh-Hant' || language === 'zh-HK';

/** Chinese is one language in several written forms: its words are kept once, in the simplified one. */
export const code = (language: AnswerLanguage): LanguageCode =>
  language === 'zh-Hans' || isTraditional(language) ? 'zh' : language;
