// What each entry is asked for, against what is asked at all: for src/question/fitting.ts.
import { Intent } from '../../src/knowledge/language.ts';
import { FITTING } from '../../src/question/fitting.ts';

/** An example of an entry, with what it asks first. */
interface Example {
  readonly entry: string;
  readonly first: Intent | undefined;
  readonly times: number;
}

/** So many examples that ask as all do are added to each entry's own: two or three of its own say little yet. */
const USUAL = 2;

/** For each id a byte for each intent: how many times likelier than usual it is asked for so, in parts of `FITTING`. */
export function askedAs(ids: readonly string[], examples: readonly Example[]): Uint8Array {
  const all = sharesOf(
    examples,
    Intent.options.map(() => 1),
  );
  const byEntry = Map.groupBy(examples, ({ entry }) => entry);
  return Uint8Array.from(
    ids.flatMap((id) => {
      const own = sharesOf(
        byEntry.get(id) ?? [],
        all.map((share) => USUAL * share),
      );
      return own.map((share, k) => Math.min(255, Math.round((FITTING * share) / (all[k] ?? 1))));
    }),
  );
}

/** Shares of the intents, with what is taken for seen before any example. */
function sharesOf(examples: readonly Example[], before: readonly number[]): number[] {
  const sums = [...before];
  for (const { first, times } of examples) {
    const at = first ? Intent.options.indexOf(first) : -1;
    if (at >= 0) sums[at] = (sums[at] ?? 0) + times;
  }
  const total = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => sum / total);
}
