// Lines that fit a terminal: no word, address or number is cut, and Chinese and Japanese break by their own rules.
import { width } from './width.ts';

/** Written without spaces: a line may end between any two of these. */
const APART = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}';
/** Wide punctuation, which no word holds. */
const WIDE = '\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';
/** Spaces at which no line ends. */
const FIXED = '\\u00a0\\u202f';

const PIECE = new RegExp(
  [
    `https?://[^\\s${WIDE}]+`,
    // A number and its counter: 2025年, 140号.
    `[\\d.,]*\\d\\p{Script=Han}`,
    `[^\\S${FIXED}]+`,
    `[${APART}]`,
    `[${WIDE}]`,
    `(?:[${FIXED}]|[^\\s${APART}${WIDE}])+`,
  ].join('|'),
  'gu',
);
const SPACE = new RegExp(`^[^\\S${FIXED}]+$`, 'u');

// What no line begins or ends with, after JIS X 4051 (禁則) and CLREQ: it stays with its neighbour.
const NO_START =
  /^[\p{Mark}\p{Close_Punctuation}\p{Final_Punctuation}、。，．・：；！？‼⁇⁈⁉ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ゛゜…‥〜～％‰℃,.:;!?%]/u;
const NO_END = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;

/** `first` stands before the first line and `rest` before the others; wide characters count two columns. */
export function wrap(text: string, columns: number, first = '', rest = `${first}  `): string[] {
  const lines: string[] = [];
  let line = first;
  let used = width(first);
  let begun = false;
  let gap = '';
  for (const piece of pieces(text)) {
    if (SPACE.test(piece)) {
      gap = begun ? piece : '';
      continue;
    }
    const takes = width(gap) + width(piece);
    if (begun && used + takes > columns) {
      lines.push(line);
      line = rest + piece;
      used = width(line);
    } else {
      line += gap + piece;
      used += takes;
    }
    begun = true;
    gap = '';
  }
  return begun ? [...lines, line] : lines;
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const before = found.at(-1);
    const together =
      before !== undefined &&
      !SPACE.test(before) &&
      !SPACE.test(piece) &&
      (NO_START.test(piece) || NO_END.test(before));
    if (together) found[found.length - 1] = before + piece;
    else found.push(piece);
  }
  return found;
}
