// Which language an answer is in: the question's own; where it does not tell, the person's choice, then their locale's.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { detectLanguage } from '../../src/language/detect.ts';

/** Their own names: a person who reads no other must find theirs. */
export const LANGUAGE_NAMES: Readonly<Record<AnswerLanguage, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ko: '한국어',
};

export const isLanguage = (text: string): text is AnswerLanguage =>
  ANSWER_LANGUAGES.some((language) => language === text);

/** `ja-JP`, `zh-TW`, `en_GB` … to an answer's language; undefined for those without answers. */
export function ofLocale(locale: string | undefined): AnswerLanguage | undefined {
  const [language, ...rest] = (locale ?? '').toLowerCase().split(/[-_]/);
  if (language === 'zh') return rest.some((part) => /^(hant|tw|hk|mo)$/.test(part)) ? 'zh-Hant' : 'zh-Hans';
  return ANSWER_LANGUAGES.find((known) => known === language);
}

export interface Known {
  readonly chosen?: AnswerLanguage | undefined;
  readonly locale?: string | undefined;
}

export const usual = ({ chosen, locale }: Known): AnswerLanguage => chosen ?? ofLocale(locale) ?? 'en';

/** `before` is the language of the conversation so far. */
export function languageOf(
  knowledge: Knowledge,
  question: string,
  known: Known,
  before: AnswerLanguage = usual(known),
): AnswerLanguage {
  return /\p{L}/u.test(question) ? detectLanguage(knowledge, question, before) : usual(known);
}
