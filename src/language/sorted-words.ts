// Lists of words as one sorted text, which load fast and are sought by halving.

/** Whether the sorted list, its words parted by blanks, has the word; sought by halving, nothing is made of the list. */
export function has(list: string, word: string): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = list.lastIndexOf(' ', middle - 1) + 1;
    const end = list.indexOf(' ', start);
    const found = list.slice(start, end < 0 ? list.length : end);
    if (found === word) return true;
    if (found < word) low = start + found.length + 1;
    else high = start;
  }
  return false;
}
