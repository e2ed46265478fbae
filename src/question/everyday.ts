// Everyday words of those who ask, learned from the examples: words that no name, date or cue is made of, and which yet
// stand in questions of many kinds. The reader learned what they are worth, so they are neither told as not read nor taken
// for goods. Which they are is worked out by adapters/desk/everyday.ts; what stands where goods do is never among them.
import type { LanguageCode } from '../knowledge/language.ts';
import { has } from '../language/sorted.ts';
import { isPlainWord } from '../language/zh/words.ts';
import lists from './everyday.generated.json' with { type: 'json' };

const everyday: Readonly<Record<LanguageCode, string>> = lists;

/** Whose word it is, by its letters, and characters by whether kana stand in the same text. */
export function tongueOf(word: string, text: string): LanguageCode {
  if (/[a-z]/.test(word)) return 'en';
  if (/\p{Script=Hangul}/u.test(word)) return 'ko';
  return /[\u3041-\u30ff]/u.test(text) ? 'ja' : 'zh';
}

/** Shorter parts of a word say nothing of it: 餅乾 is not what 餅 and 乾 are. */
const PART = 2;

/** Whether a folded word of the text is an everyday one, or made of such alone: 条例编号. */
export function isEveryday(word: string, text: string): boolean {
  const tongue = tongueOf(word, text);
  if (has(everyday[tongue], word)) return true;
  return /^\p{Script=Han}{4,12}$/u.test(word) && isMadeOf(word, tongue);
}

function isMadeOf(word: string, tongue: LanguageCode): boolean {
  if (word === '') return true;
  for (let length = PART; length <= word.length; length += 1) {
    const part = word.slice(0, length);
    const isKnown = has(everyday[tongue], part) || (tongue === 'zh' && isPlainWord(part));
    if (isKnown && isMadeOf(word.slice(length), tongue)) return true;
  }
  return false;
}
