// Long lists of words as one sorted text each, so that they load fast and nothing is made of them: sought by halving.

/** What the word is told to be, by the sorted list of `word:what` parted by blanks; undefined where it has no such word. */
export function toldOf(list: string, word: string): string | undefined {
  const sought = `${word}:`;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = list.lastIndexOf(' ', middle - 1) + 1;
    const end = list.indexOf(' ', start);
    const found = list.slice(start, end < 0 ? list.length : end);
    if (found.startsWith(sought)) return found.slice(sought.length);
    if (found < sought) low = start + found.length + 1;
    else high = start;
  }
  return undefined;
}
