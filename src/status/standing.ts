// Why a case has its status: every measure that reaches it, and what became of each on the day.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Reaching, reaching } from './reach.ts';
import { type Case, resolve } from './resolve.ts';

/** `settles`: sets the status, on paper, in practice or both. `covers`: in force, and another is stricter. */
export type Role = 'settles' | 'covers' | 'overridden' | 'may_cover' | 'not_yet' | 'ended';

export interface Standing {
  readonly measure: string;
  readonly role: Role;
  /** What overrides or ended it. */
  readonly by: readonly string[];
  /** How many of the prefectures asked it names. */
  readonly origins: number;
  /** ISO day on which it began, as far as is known, and the first on which it is no longer in force, if any. */
  readonly from: string;
  readonly until: string | null;
}

/** In the order of the knowledge; measures that name none of the prefectures asked are left out. */
export function standingsOf(knowledge: Knowledge, asked: Case, day: string): Standing[] {
  const wanted = asked.origins.length > 0 ? asked.origins : [...knowledge.prefectures.keys()];
  const verdicts = resolve(knowledge, asked, day);
  const settling = new Set(verdicts.flatMap((v) => [...v.governing, ...v.governingOnPaper]));
  const covering = new Set(verdicts.flatMap((v) => v.measures));
  const reached = reaching(knowledge, asked.importer, asked.product, asked.actsOn);
  const overriding = (r: Reaching): string[] =>
    reached
      .filter((o) => covering.has(o.measure.id) && o.measure.overrides?.includes(r.measure.id))
      .map((o) => o.measure.id);
  const roleOf = (r: Reaching): Role => {
    if (r.from > day) return 'not_yet';
    if (r.until <= day) return 'ended';
    if (r.possible) return 'may_cover';
    if (settling.has(r.measure.id)) return 'settles';
    return covering.has(r.measure.id) || overriding(r).length === 0 ? 'covers' : 'overridden';
  };
  return reached.flatMap((r): Standing[] => {
    const origins = wanted.filter((id) => r.origins.has(id)).length;
    if (origins === 0) return [];
    const role = roleOf(r);
    const by = role === 'ended' ? [r.measure.ended_by ?? []].flat() : role === 'overridden' ? overriding(r) : [];
    const until = r.until === '9999' ? null : r.until;
    return [{ measure: r.measure.id, role, by, origins, from: r.from, until }];
  });
}
