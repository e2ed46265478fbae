// The name that is most like what was typed, where more than a slip lies between them: "cn-beef-ban", "Ministry of Fisheries".

/** Twice what both share over what both have, in pairs of letters: 1 for the same, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const all = left.length + right.length;
  if (all === 0) return 0;
  const open = [...right];
  const shared = left.filter((pair) => {
    const at = open.indexOf(pair);
    if (at !== -1) open.splice(at, 1);
    return at !== -1;
  });
  return (2 * shared.length) / all;
}

/** Less than this in common is no likeness. */
const LEAST = 0.4;

export function mostAlike(typed: string, names: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly like: number } | undefined;
  for (const name of names) {
    const like = likeness(typed, name);
    if (like >= LEAST && like > (best?.like ?? 0)) best = { name, like };
  }
  return best?.name;
}

/** Of each word; a word of one letter is itself. */
function pairsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const letters = [...word];
      return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
    });
}
