// One form for everything people type: width, case, script variants and markup folded away.
import * as OpenCC from 'opencc-js';
import { lazily } from '../knowledge/derived.ts';

/** A question longer than this is read up to here. */
export const MAX_LENGTH = 2000;

// Japanese and traditional forms both end in the simplified one, so that 気仙沼, 氣仙沼 and 气仙沼 are one name.
const oldForms = lazily(() => OpenCC.Converter({ from: 'jp', to: 't' }));
export const simplify = lazily(() => OpenCC.Converter({ from: 't', to: 'cn' }));

/** Drops what is markup of a chat or a control character, so that it can be neither matched nor echoed. */
export function strip(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\]\([^)]{0,300}\)/g, ' ')
    .replace(/<?(?:https?|mailto|ftp|slack):[^\s>]{0,300}>?/gi, ' ')
    .replace(/<[^<>]{0,80}>/g, ' ')
    .replace(/<|\]\s*\(/g, ' ')
    .replace(/@(?=everyone|channel|here)/gi, ' ');
}

/** NFKC, lower case, no diacritics on Latin letters, simplified Chinese characters; one string for one name in any script. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC');
  const spaced = plain
    .replace(/[’‘`]/g, "'")
    // A dash typed as a long vowel is one only where no kana is drawn out by it: not in 「ノルウェー 食品」.
    .replace(/(?:[‐-―−]|(?<![\u3041-\u30ff])ー)(?=[\s\d])/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{Script=Han}/u.test(spaced) ? simplify()(oldForms()(spaced)) : spaced;
}

const KATAKANA = /[\u30a1-\u30f6]/g;
export const hiragana = (text: string): string =>
  text.replace(KATAKANA, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
const HIRAGANA = /[\u3041-\u3096]/g;
export const katakana = (text: string): string =>
  text.replace(HIRAGANA, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
