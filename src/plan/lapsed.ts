// Asked for papers: where a regime lets the goods in without any, since when, and what the rule before it asked for.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure, Regime } from '../knowledge/schema.ts';
import { reaching } from '../status/reach.ts';
import { isStop, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { isBoard } from './board.ts';
import { claim } from './cite.ts';
import type { Claim } from './claim.ts';

interface Lapsed {
  readonly importer: string;
  readonly regime: Regime;
  readonly since: string;
  /** What took the rule away, then the rules that ended. */
  readonly measures: readonly Measure[];
  readonly conditions: readonly string[];
}

/** For each importer and the day of the lifting, where all that was asked of its goods is free of that regime. */
export function lapsedClaims(asked: Asked): Claim[] {
  if (isBoard(asked)) return [];
  const { knowledge, verdicts, today } = asked;
  return [...Map.groupBy(verdicts, ({ importer }) => importer).values()].flatMap((own) => {
    const each = own.map((verdict) => lapsedOf(knowledge, verdict, today));
    const all = each.flat();
    // Of goods or places that differ in it, each row tells of its own.
    if (each.some((list) => list.length === 0) || new Set(all.map(({ regime }) => regime)).size !== 1) return [];
    const [first] = all.toSorted((a, b) => (a.since < b.since ? 1 : -1));
    if (!first) return [];
    const { importer, regime, since } = first;
    const conditions = [...new Set(all.flatMap((one) => one.conditions))];
    return claim(knowledge, 'lapsed', { importer, regime, since, conditions }, [
      ...new Set(all.flatMap(({ measures }) => measures)),
    ]);
  });
}

/** The regimes that were given up for a case that is not stopped, with what they asked for last. */
function lapsedOf(knowledge: Knowledge, verdict: Verdict, today: string): Lapsed[] {
  if (isStop(verdict.status) || verdict.announced) return [];
  const { importer, product, origins } = verdict;
  return verdict.regimes.flatMap(({ regime, status, since, measures }) => {
    if (status !== 'permitted' || since === null) return [];
    const ended = reaching(knowledge, importer, product, 'import').filter(
      ({ measure, until, origins: of, possible }) =>
        measure.regime === regime && !possible && until <= today && origins.some((id) => of.has(id)),
    );
    const last = ended.filter(({ until }) => until === firstDay(since)).map(({ measure }) => measure);
    const lifting = measures.flatMap((id) => knowledge.measures.get(id) ?? []);
    const conditions = last.flatMap(({ conditions: own = [] }) => own).filter((id) => !verdict.conditions.includes(id));
    return { importer, regime, since, measures: [...lifting, ...last], conditions: [...new Set(conditions)] };
  });
}
