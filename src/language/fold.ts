// One form for everything people type: width, case and script variants folded away.
import { undrawn } from './ja/kana.ts';
import { oneForm } from './zh/script.ts';

/** NFKC, lower case, no diacritics on Latin letters, simplified Chinese characters; one string for one name in any script. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC');
  const spaced = undrawn(plain.replace(/[’‘`]/g, "'")).replace(/\s+/g, ' ').trim();
  return /\p{Script=Han}/u.test(spaced) ? oneForm(spaced) : spaced;
}

/** ASCII alone, of which most is left as it is. */
const PLAIN = /^[\0-\x7f]*$/;
