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
  /** In rising order. */
  const best = new Float64Array(most);
  for (const score of scores) {
    if (!(score > (best[0] ?? 0))) continue;
    let at = 0;
    for (; (best[at + 1] ?? score) < score; at += 1) best[at] = best[at + 1] ?? 0;
    best[at] = score;
  }
  return best[0] ?? 0;
}
