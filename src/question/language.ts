// Which language a question is in, by its script first and by its words where scripts are shared.
import * as OpenCC from 'opencc-js';
import { lazily } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { simplify } from './fold.ts';
import type { AnswerLanguage } from './query.ts';

const toTraditional = lazily(() => OpenCC.Converter({ from: 'cn', to: 't' }));
const toJapanese = lazily(() => OpenCC.Converter({ from: 't', to: 'jp' }));
const traditional = (text: string): string => toTraditional()(text);
const simplified = (text: string): string => simplify()(text);

export function detectLanguage(knowledge: Knowledge, text: string): AnswerLanguage {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  if (hangul > 0 && hangul >= kana) return 'ko';
  if (kana > 0) return 'ja';
  if (han === 0) return 'en';
  return ofHan(knowledge, text);
}

/** Kanji without kana: Japanese by its own forms, else Chinese; traditional where a character has a simpler form. */
function ofHan(knowledge: Knowledge, text: string): AnswerLanguage {
  const words = (code: 'ja' | 'zh'): number =>
    (knowledge.languages.get(code)?.questions.words ?? []).filter((word) => text.includes(word)).length;
  const letters = (code: 'ja' | 'zh'): number =>
    [...(knowledge.languages.get(code)?.questions.characters ?? '')].filter((char) => text.includes(char)).length;
  const japanese = 2 * letters('ja') + words('ja');
  const isTraditional = simplified(text) !== text;
  const isSimplified = traditional(text) !== text;
  // Characters that Japanese writes in a newer form (豬, 灣) are Chinese.
  const older = toJapanese()(text) !== text ? 2 : 0;
  const chinese = 2 * letters('zh') + words('zh') + older;
  if (japanese > chinese) return 'ja';
  if (isTraditional && isSimplified && chinese === 0) return 'ja';
  return isTraditional && !isOnlySimplified(text) ? 'zh-Hant' : 'zh-Hans';
}

function isOnlySimplified(text: string): boolean {
  let both = 0;
  for (const char of text) {
    if (simplified(char) !== char) both -= 1;
    else if (traditional(char) !== char) both += 1;
  }
  return both > 0;
}
