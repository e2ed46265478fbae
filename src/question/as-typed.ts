// Words of the folded text as the asker wrote them: 規制, not the simplified form in which they are looked up.
import { fold } from '../language/fold.ts';

/** Made once for a text; a word that is not found letter by letter stays as it is. */
export function asTypedIn(raw: string): (word: string) => string {
  const known = new Map<string, string>();
  let text = '';
  /** For each letter of the folded text, where the one it was made of stands. */
  const from: number[] = [];
  let at = 0;
  for (const char of raw) {
    const one = known.get(char) ?? (/\s/.test(char) ? ' ' : fold(char));
    known.set(char, one);
    for (let i = 0; i < one.length; i += 1) from.push(at);
    text += one;
    at += char.length;
  }
  from.push(at);
  return (word) => {
    const start = text.indexOf(word);
    if (start < 0) return word;
    return raw.slice(from[start], from[start + word.length]);
  };
}
