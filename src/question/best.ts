// The best of many by their scores, without putting all of them in order.

/** Those above 0, best first, alike by id. */
export function bestOf(
  ids: readonly string[],
  scores: Float64Array,
  most: number,
): { readonly id: string; readonly score: number }[] {
  const least = scores.length > most ? (scores.toSorted().at(-most) ?? 0) : 0;
  const found: { id: string; score: number }[] = [];
  for (const [at, id] of ids.entries()) {
    const score = scores[at] ?? 0;
    if (score > 0 && score >= least) found.push({ id, score });
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most);
}
