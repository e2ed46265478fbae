// How a case stands, of several verdicts on it together: what they do not share is not told of all.
import { type Part, STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Stand, Told } from './change.ts';

export type After = Told['verdict']['after'];

/** Of verdicts with the same status; what is only announced for one of them is told so of all. */
export function standOf(verdicts: readonly [Verdict, ...Verdict[]]): Stand {
  const [{ status, onPaper }] = verdicts;
  return {
    status,
    onPaper,
    since: shared(verdicts.map(({ since, announced }) => (announced ? null : since))),
    announced: verdicts.find(({ announced }) => announced)?.announced?.date ?? null,
    conditions: [...new Set(verdicts.flatMap(({ conditions }) => conditions))],
  };
}

/** With the stricter kinds and what is silent of any of them. */
export const afterOf = (verdicts: readonly [Verdict, ...Verdict[]]): After => ({
  ...standOf(verdicts),
  within: strictest(verdicts.flatMap(({ within }) => within)),
  silent: [...new Set(verdicts.flatMap(silentIn))],
});

/** Of what is not known all is silent, and that is what the status says. */
const silentIn = ({ silent, regimes }: Verdict): Verdict['silent'] =>
  regimes.every(({ status }) => status === 'silent') ? [] : silent;

/** The same of what stood alike for several goods or prefectures. */
export const together = (a: After, b: After): After => ({
  ...a,
  since: shared([a.since, b.since]),
  announced: a.announced ?? b.announced,
  conditions: [...new Set([...a.conditions, ...b.conditions])],
  within: strictest([...a.within, ...b.within]),
  silent: [...new Set([...a.silent, ...b.silent])],
});

const shared = (dates: readonly (string | null)[]): string | null =>
  new Set(dates).size === 1 ? (dates[0] ?? null) : null;

const strictest = (parts: readonly Part[]): Part[] =>
  [...Map.groupBy(parts, ({ product }) => product).values()].map((same) =>
    same.reduce((a, b) => (STRICTNESS[b.status] > STRICTNESS[a.status] ? b : a)),
  );
