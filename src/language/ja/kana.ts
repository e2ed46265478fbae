// The two kana of Japanese: one name is typed in either.

const KATAKANA = /[\u30a1-\u30f6]/g;
const HIRAGANA = /[\u3041-\u3096]/g;
/** Katakana and hiragana stand in the same order, so far apart. */
const APART = 0x60;

export const hiragana = (text: string): string =>
  text.replace(KATAKANA, (c) => String.fromCharCode(c.charCodeAt(0) - APART));

export const katakana = (text: string): string =>
  text.replace(HIRAGANA, (c) => String.fromCharCode(c.charCodeAt(0) + APART));

/** A dash typed as a long vowel is one only where no kana is drawn out by it: not in 「ノルウェー 食品」. */
export const undrawn = (text: string): string => text.replace(/(?:[‐-―−]|(?<![\u3041-\u30ff])ー)(?=[\s\d])/g, '-');

/** A word in katakana without what is most often typed wrong in it: long vowels, doubled consonants, voicing, small letters. */
export const kanaSkeleton = (word: string): string =>
  [...word.normalize('NFD').replace(/[\u3099\u309aーッ]/gu, '')].map((c) => LARGE.get(c) ?? c).join('');

const LARGE: ReadonlyMap<string, string> = new Map(
  [...'ァィゥェォャュョヮ'].map((small, at) => [small, 'アイウエオヤユヨワ'.charAt(at)]),
);
