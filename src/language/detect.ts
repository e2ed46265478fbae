// Which language a question is in, by its script first and by its words where scripts are shared.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerLanguage } from './answer-language.ts';
import { isOlderThanJapanese, isOnlySimplified, simplified, traditional } from './zh/script.ts';

/** By the share of each script: one Han word in an English sentence does not make it Chinese. */
export function detectLanguage(knowledge: Knowledge, text: string, before?: AnswerLanguage): AnswerLanguage {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  // A word of English is about as long as two characters of Asia.
  const english = count(/(?<![A-Za-z])[A-Za-z][a-z']+(?![A-Za-z])/g);
  if (hangul + kana + han === 0) return before && english === 0 ? before : 'en';
  if (english > 3 && english * 2 > hangul + kana + han) return 'en';
  if (hangul > 0 && hangul >= kana) return 'ko';
  if (kana > 0) return 'ja';
  return ofHan(knowledge, text, before);
}

/** Kanji without kana: Japanese by its own forms, else Chinese; traditional where a character has a simpler form. */
function ofHan(knowledge: Knowledge, text: string, before: AnswerLanguage | undefined): AnswerLanguage {
  const words = (code: 'ja' | 'zh'): number =>
    (knowledge.languages.get(code)?.questions.words ?? []).filter((word) => text.includes(word)).length;
  const letters = (code: 'ja' | 'zh'): number =>
    [...(knowledge.languages.get(code)?.questions.characters ?? '')].filter((char) => text.includes(char)).length;
  const japanese = 2 * letters('ja') + words('ja');
  const isTraditional = simplified(text) !== text;
  const isSimplified = traditional(text) !== text;
  // Characters that Japanese writes in a newer form (豬, 灣) are Chinese.
  const older = isOlderThanJapanese(text) ? 2 : 0;
  const chinese = 2 * letters('zh') + words('zh') + older;
  // Where nothing tells, it goes on in the language it was in.
  if (japanese === chinese && before === 'ja') return 'ja';
  if (japanese > chinese) return 'ja';
  if (isTraditional && isSimplified && chinese === 0) return 'ja';
  return isTraditional && !isOnlySimplified(text) ? 'zh-Hant' : 'zh-Hans';
}
