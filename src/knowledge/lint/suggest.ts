// The name that was probably meant.
import { closest, distance } from 'fastest-levenshtein';

/** One slip for every three letters; beyond that a suggestion is a guess. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const list = [...names];
  if (list.length === 0) return undefined;
  const best = closest(name, list);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}

/** "did you mean `scallop`?", or what to do where nothing is near. */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string): string {
  const best = nearest(name, names);
  return best === undefined ? otherwise : `did you mean \`${best}\`?`;
}
