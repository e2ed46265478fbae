// Folded words as they were typed: 亲戚 is told as 親戚 to who wrote so.
import { fold } from '../language/fold.ts';

/** Folding may join two letters to one (ﾎﾟ), and not more of a word than this. */
const LONGER = 4;

/** The first place of the text that folds to the word; the word itself where none does, as where a slip was put right. */
export function asTyped(raw: string, folded: string): string {
  const word = folded.trim();
  const first = word.slice(0, 1);
  for (let start = 0; start < raw.length; start += 1) {
    const letter = raw.charAt(start);
    if (/\s/.test(letter)) continue;
    if (letter !== first && !fold(raw.slice(start, start + 2)).startsWith(first)) continue;
    for (let more = 0; more <= LONGER; more += 1) {
      const typed = raw.slice(start, start + word.length + more);
      if (fold(typed) === word) return typed;
    }
  }
  return word;
}
