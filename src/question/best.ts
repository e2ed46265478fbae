// The best of many by their scores, without putting all of them in order.

/** Those above 0, best first, alike by id. */
export function bestOf(
  ids: readonly string[],
  scores: Float64Array,
  most: number,
): { readonly id: string; readonly score: number }[] {
  const least = leastOf(scores, most);
  const found: { id: string; score: number }[] = [];
  for (const [at, id] of ids.entries()) {
    const score = scores[at] ?? 0;
    if (score > 0 && score >= least) found.push({ id, score });
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** The least of so many highest scores; 0 where fewer are above it. */
function leastOf(scores: Float64Array, most: number): number {
  /** A heap: the least stands first, and none before those at twice its place and one more. */
  const best = new Float64Array(most);
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (!(score > (best[0] ?? 0))) continue;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const below = (best[left + 1] ?? Infinity) < (best[left] ?? Infinity) ? left + 1 : left;
      const next = best[below];
      if (next === undefined || next >= score) break;
      best[at] = next;
      at = below;
    }
    best[at] = score;
  }
  return best[0] ?? 0;
}
