// Which language an answer is in: the question's own; where it does not tell, the person's choice, then their locale's.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage, isTraditional } from '../../src/language/answer-language.ts';
import { detectLanguage } from '../../src/language/detect.ts';

/** Their own names: a person who reads no other must find theirs. */
export const LANGUAGE_NAMES: Readonly<Record<AnswerLanguage, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文（台灣）',
  'zh-HK': '繁體中文（香港）',
  ko: '한국어',
};

export const isLanguage = (text: string): text is AnswerLanguage =>
  ANSWER_LANGUAGES.some((language) => language === text);

/** `ja-JP`, `zh-TW`, `en_GB` … to an answer's language; undefined for those without answers. */
export function ofLocale(locale: string | undefined): AnswerLanguage | undefined {
  const [language, ...rest] = (locale ?? '').toLowerCase().split(/[-_]/);
  // A script that is named says more than a place.
  if (language === 'zh' && rest.includes('hans')) return 'zh-Hans';
  if (language === 'yue' || (language === 'zh' && rest.some((part) => /^(hk|mo)$/.test(part)))) return 'zh-HK';
  if (language === 'zh') return rest.some((part) => /^(hant|tw)$/.test(part)) ? 'zh-Hant' : 'zh-Hans';
  return ANSWER_LANGUAGES.find((known) => known === language);
}

export interface Known {
  readonly chosen?: AnswerLanguage | undefined;
  readonly locale?: string | undefined;
}

export const usual = ({ chosen, locale }: Known): AnswerLanguage => chosen ?? ofLocale(locale) ?? 'en';

/**
 * `before` is the language of the conversation so far. Undefined where the question is in Traditional Chinese, and neither
 * the conversation nor the person has a form of it: what is asked decides.
 */
export function languageOf(
  knowledge: Knowledge,
  question: string,
  known: Known,
  before: AnswerLanguage = usual(known),
): AnswerLanguage | undefined {
  if (!/\p{L}/u.test(question)) return usual(known);
  const detected = detectLanguage(knowledge, question, before);
  if (!isTraditional(detected)) return detected;
  return [before, usual(known)].find(isTraditional);
}
