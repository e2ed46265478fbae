// Which versions may be told apart to those who follow: what a curator released, line upon line.
import type { Released } from '../knowledge/schema.ts';

export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Whether lines lead from the one version to the other; several in a row are as good as one. */
export const isReleased = (released: readonly Released[], from: string, to: string): boolean =>
  from !== to && ledTo(released, from).includes(to);

/**
 * The pair that is sent next by a host which told everything up to `told`: to the last version that lines lead to and that
 * the host has (the one it serves, or an earlier one that it kept). Null where none is.
 */
export function nextPair(
  released: readonly Released[],
  told: string,
  isHeld: (version: string) => boolean,
): Pair | null {
  const to = ledTo(released, told).findLast((version) => version !== told && isHeld(version));
  return to === undefined ? null : { from: told, to };
}

/** Versions that lines lead to, in the order in which they were released; each line counts after those above it. */
function ledTo(released: readonly Released[], told: string): string[] {
  const found = [told];
  for (const { from, to } of released) if (found.includes(from)) found.push(to);
  return found.slice(1);
}
