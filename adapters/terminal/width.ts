// How many columns a text takes in a terminal. Enough for breaking lines; no grapheme segmenter, which is slow to start.
import { eastAsianWidth } from 'get-east-asian-width';

const TAKES_NONE = /^[\p{Mark}\p{Format}\p{Control}]$/u;

export function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x7f) columns += code < 0x20 ? 0 : 1;
    else if (!TAKES_NONE.test(character)) columns += eastAsianWidth(code);
  }
  return columns;
}
