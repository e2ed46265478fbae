// Numbers of a list as a person chooses them: "1,3-5", "all", "none".

/** Null for what is not understood or beyond the list. */
export function chosen(text: string, count: number): ReadonlySet<number> | null {
  if (text === 'all') return new Set(Array.from({ length: count }, (_, index) => index + 1));
  if (text === 'none' || text === '') return new Set();
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const [, from, to = from] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (!(first >= 1 && last >= first && last <= count)) return null;
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return numbers;
}
