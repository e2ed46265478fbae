// Which language a question is in: by the share of each script, and where scripts are shared by what is written in them.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerLanguage } from './answer-language.ts';
import { fits, isSpokenChinese, WRITINGS, type Writing } from './han.ts';

/**
 * One Han word in an English sentence does not make it Chinese. `before` is the language that the thread or the person was
 * in so far: where the text hardly tells, it goes on in that.
 */
export function detectLanguage(knowledge: Knowledge, text: string, before?: AnswerLanguage): AnswerLanguage {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  // A word of English is about as long as two characters of Asia.
  const english = count(/(?<![A-Za-z])[A-Za-z][a-z']+(?![A-Za-z])/g);
  if (hangul + kana + han === 0) return before && english === 0 ? before : 'en';
  if (kana + hangul === 0 && isSpokenChinese(knowledge, text)) return ofHan(knowledge, text, before);
  if (english > 3 && english * 2 > hangul + kana + han) return 'en';
  // Korean writes a word in Chinese characters beside its own, and others a name in Korean's.
  if (hangul > 0 && hangul * 2 >= kana + han) return 'ko';
  return kana >= han ? 'ja' : ofHan(knowledge, text, before);
}

/** Of characters that simplified and traditional Chinese share. */
export function isWrittenAlike(knowledge: Knowledge, text: string): boolean {
  const found = fits(knowledge, text);
  return found['zh-Hant'] === found['zh-Hans'];
}

/** Less than this says little: a word or two, but no character that another language does not write. */
const LITTLE = 2;
/** Japanese is seldom written without kana. */
const SELDOM = 1;

function ofHan(knowledge: Knowledge, text: string, before: AnswerLanguage | undefined): AnswerLanguage {
  const found = fits(knowledge, text);
  // Of Chinese that both write, the simplified is read by more.
  const chinese: Writing = found['zh-Hant'] > found['zh-Hans'] ? 'zh-Hant' : 'zh-Hans';
  const best: Writing = found.ja - SELDOM > found[chinese] ? 'ja' : chinese;
  const usual = WRITINGS.find((writing) => writing === before) ?? best;
  return found[best] - found[usual] < LITTLE ? usual : best;
}
