// Verdicts as groups that are told in one line each: the same status, since the same day, for the same goods.
import type { Regime } from '../knowledge/schema.ts';
import { STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Told, Within } from './claim.ts';

/** A group with the verdicts that it tells. */
export interface Group {
  readonly told: Told;
  readonly verdicts: readonly Verdict[];
}

/** Groups in the order of their first verdict. Several days are told apart, each with its day; so is a day before `today`. */
export function groupsOf(verdicts: readonly Verdict[], today = ''): Group[] {
  const days = new Set(verdicts.map((v) => v.from ?? v.day));
  const groups = Map.groupBy(verdicts, (v) =>
    JSON.stringify([
      [v.importer, v.product, v.status, v.onPaper, v.since, v.from ?? v.day],
      // Which regimes stop it, and what else they need, tells no line apart that says it is stopped.
      STRICTNESS[v.status] >= STRICTNESS.suspended ? null : [v.deciding, v.silent],
      [v.announced?.date, v.announcedOnPaper?.date],
    ]),
  );
  return [...groups.values()].map((same) => {
    const [first] = same as [Verdict, ...Verdict[]];
    const told = toldOf(first);
    return {
      verdicts: same,
      told: {
        ...told,
        ...(first.from === null && (days.size > 1 || first.day < today) ? { from: first.day, to: first.day } : {}),
        isPast: (first.to ?? first.day) < today,
        origins: [...new Set(same.flatMap((v) => v.origins))],
        deciding: [...new Set(same.flatMap((v) => v.deciding))],
        silent: [...new Set(same.flatMap((v) => v.silent))],
        within: strictestParts(same),
      },
    };
  });
}

/** "Subject to conditions since 2021" would tell the day of a lifting as that of a new rule. */
function easedOf({ status, since, deciding, regimes }: Verdict): Regime | null {
  if (status !== 'conditional' || since === null) return null;
  const began = regimes.filter((one) => one.since === since);
  if (began.some(({ regime }) => deciding.includes(regime))) return null;
  return began.find((one) => one.status === 'permitted')?.regime ?? null;
}

export const toldOf = (v: Verdict): Told => ({
  importer: v.importer,
  product: v.product,
  origins: v.origins,
  status: v.status,
  onPaper: v.onPaper,
  since: v.announced ? null : v.since,
  eased: v.announced ? null : easedOf(v),
  announced: v.announced?.date ?? null,
  announcedOnPaper: v.announcedOnPaper?.date ?? null,
  within: v.within,
  deciding: v.deciding,
  // Where nothing is held at all, that is what the status says.
  silent: v.regimes.every(({ status }) => status === 'silent') ? [] : v.silent,
  from: v.from,
  to: v.to,
  actsOn: 'import',
  isPast: false,
});

/**
 * Of a part that differs between the groups, the strictest: a line for all of them must promise none too much. What is so
 * of some of the prefectures is told of them.
 */
function strictestParts(same: readonly Verdict[]): readonly Within[] {
  const all = new Set(same.flatMap((v) => v.origins));
  const parts = same.flatMap((v) => v.within.map((part) => ({ part, origins: v.origins })));
  return [...Map.groupBy(parts, ({ part }) => part.product).values()].map((own) => {
    const { part } = own.reduce((a, b) => (STRICTNESS[b.part.status] > STRICTNESS[a.part.status] ? b : a));
    const of = new Set(own.flatMap((one) => (one.part.status === part.status ? one.origins : [])));
    return of.size < all.size ? { ...part, origins: [...all].filter((id) => of.has(id)) } : part;
  });
}
