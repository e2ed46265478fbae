// The languages answers are written in, and which language file holds the words of each.
import type { LanguageCode } from '../knowledge/language.ts';

export const ANSWER_LANGUAGES = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko'] as const;

export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** Chinese is one language in two scripts: its words are kept once, in the simplified one. */
export const code = (language: AnswerLanguage): LanguageCode =>
  language === 'zh-Hans' || language === 'zh-Hant' ? 'zh' : language;
