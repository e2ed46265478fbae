// Long lists of words as one sorted text each, so that they load fast and nothing is made of them: sought by halving.

/** Whether the sorted list, its words parted by blanks, has the word. */
export const has = (list: string, word: string): boolean => sought(list, word, (found) => found === word) !== undefined;

/** What the word is told to be, by the sorted list of `word:what` parted by blanks; undefined where it has no such word. */
export const toldOf = (list: string, word: string): string | undefined =>
  sought(list, `${word}:`, (found) => found.startsWith(`${word}:`))?.slice(word.length + 1);

/** The item that is it, from where such an item stands in the order of the list. */
function sought(list: string, item: string, is: (found: string) => boolean): string | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = list.lastIndexOf(' ', middle - 1) + 1;
    const end = list.indexOf(' ', start);
    const found = list.slice(start, end < 0 ? list.length : end);
    if (is(found)) return found;
    if (found < item) low = start + found.length + 1;
    else high = start;
  }
  return undefined;
}
