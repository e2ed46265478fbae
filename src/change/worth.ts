// What a move is worth: news where something later than all that was held tells of it, a correction where what was
// published was wrong, else coverage.
import { firstDay, lastDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure } from '../knowledge/schema.ts';
import { sourceDate } from '../knowledge/version.ts';
import { isBefore } from '../status/announced.ts';
import type { Column as ColumnName } from '../status/regimes.ts';
import type { RegimeStatus, Status, Verdict } from '../status/verdict.ts';
import type { Found } from './change.ts';
import { idBefore, sameFor } from './renamed.ts';
import type { MovedVerdict } from './verdicts.ts';

/** Whether the date is surely later than the newest source that was held. */
export const isLater = (before: Knowledge, date: string | undefined): boolean =>
  date !== undefined && isBefore(before.version.newestSource, date);

/** Whether one of its sources is later than all that was held. */
export const hasLaterSource = (before: Knowledge, after: Knowledge, entry: Measure | Fact): boolean =>
  sourcesOf(after, entry).some((date) => isLater(before, date));

/** Dates of sources that users may see; of what ends a measure, too. */
export function sourcesOf(knowledge: Knowledge, entry: Measure | Fact): string[] {
  const ending = 'ended_by' in entry && entry.ended_by !== undefined ? entry.ended_by : '';
  const by = knowledge.measures.get(ending) ?? knowledge.facts.get(ending);
  return [...entry.sources, ...(by?.sources ?? [])].flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source && source.link !== 'internal' ? (sourceDate(source) ?? []) : [];
  });
}

/** The verdicts of both on a move, on a day of it. */
export interface Sides {
  readonly before: readonly Verdict[];
  readonly after: readonly Verdict[];
}

/** `touched`: the measures that are held otherwise and reach the case. What begins later than all that was held is news, too. */
export function worthOf(
  before: Knowledge,
  after: Knowledge,
  move: MovedVerdict,
  sides: Sides,
  touched: readonly Measure[],
): Found['worth'] {
  const { before: was, after: is } = move;
  // Of what neither settles there is nothing to tell.
  if (was.status === 'unknown' && is.status === 'unknown') return 'coverage';
  const bringing = touched.filter(
    (measure) => after.measures.get(measure.id) === measure && countsOn(measure, move.from),
  );
  if (bringing.some((measure) => isLater(before, move.from) || hasLaterSource(before, after, measure))) return 'news';
  return wasWrong(before, after, move, sides) ? 'correction' : 'coverage';
}

/** Whether it may be what the case moved by on the day: what begins later brought nothing about. */
const countsOn = ({ from, until }: Measure, day: string): boolean =>
  (from === undefined || firstDay(from) <= day) && (until === undefined || firstDay(until) >= day);

function wasWrong(before: Knowledge, after: Knowledge, move: MovedVerdict, sides: Sides): boolean {
  const { before: was, after: is } = move;
  if (was.status !== is.status) return isWrong(before, after, move, sides, 'status');
  if (was.onPaper !== is.onPaper) return isWrong(before, after, move, sides, 'onPaper');
  if (was.status === 'unknown') return false;
  if (was.since !== is.since && isSinceWrong(before, after, move, sides)) return true;
  return areConditionsWrong(before, after, move, sides);
}

/** Whether a regime that said the same said so since another day: that one which said nothing had begun earlier was not told. */
function isSinceWrong(before: Knowledge, after: Knowledge, { origins }: MovedVerdict, sides: Sides): boolean {
  const old = sides.before.flatMap((verdict) => verdict.regimes);
  return sides.after
    .flatMap((verdict) => verdict.regimes)
    .some((now) =>
      now.origins
        .filter((origin) => origins.includes(origin))
        .some((origin) => {
          const id = idBefore(before.prefectures, after, origin) ?? origin;
          const own = old.find(
            ({ regime, status, origins: of }) => regime === now.regime && status === now.status && of.includes(id),
          );
          return own?.since != null && !(now.since !== null && isWithin(now.since, own.since));
        }),
    );
}

/** A date that is known more exactly is no other. */
export const isWithin = (date: string, of: string): boolean =>
  firstDay(of) <= firstDay(date) && lastDay(date) <= lastDay(of);

const HELD: ReadonlySet<RegimeStatus> = new Set(['banned', 'suspended', 'conditional', 'permitted']);
const STOPS: ReadonlySet<RegimeStatus> = new Set(['banned', 'suspended']);
const isHeld = (status: RegimeStatus): boolean => HELD.has(status);

/** What was not settled was no claim; what a regime adds of which nothing was held is coverage, if that was said. */
function isWrong(
  before: Knowledge,
  after: Knowledge,
  { before: was, origins }: MovedVerdict,
  sides: Sides,
  column: ColumnName,
): boolean {
  const told: Status = was[column];
  if (told === 'unknown') return false;
  // All that such goods need was held, and asked for nothing: a go that was too much.
  if (told === 'permitted') return true;
  const old = sides.before.flatMap((verdict) => verdict.regimes);
  return sides.after
    .flatMap((verdict) => verdict.regimes)
    .some((now) =>
      now.origins
        .filter((origin) => origins.includes(origin))
        .some((origin) => {
          const id = idBefore(before.prefectures, after, origin) ?? origin;
          const own = old.find(({ regime, origins: of }) => regime === now.regime && of.includes(id));
          const then = own?.[column] ?? 'silent';
          if (isHeld(then)) return then !== now[column];
          const wasSaid = sides.before.some((v) => v.origins.includes(id) && v.silent.includes(now.regime));
          return then === 'silent' && !wasSaid && STOPS.has(now[column]) && !STOPS.has(told as RegimeStatus);
        }),
    )
    ? true
    : isGone(old, sides.after);
}

/** A regime that said something and of which nothing is held any more. */
const isGone = (old: Verdict['regimes'], after: readonly Verdict[]): boolean =>
  old.some(
    ({ regime, status }) => isHeld(status) && after.every((v) => v.regimes.every((now) => now.regime !== regime)),
  );

/** What was asked for and is not; what is asked for besides by a regime that was held, and was known to be asked for at all. */
function areConditionsWrong(before: Knowledge, after: Knowledge, move: MovedVerdict, sides: Sides): boolean {
  const { lost, won } = conditionsMoved(after, move);
  if (lost.length > 0) return true;
  const held = new Set(
    sides.before.flatMap((v) => v.regimes.flatMap(({ regime, status }) => (isHeld(status) ? [regime] : []))),
  );
  const asking = sides.after.flatMap((v) => v.measures.flatMap((id) => after.measures.get(id) ?? []));
  return won.some(
    (id) => before.conditions.has(id) && asking.some((m) => m.conditions?.includes(id) === true && held.has(m.regime)),
  );
}

/** Ids of conditions that are asked for on one side alone, those split or renamed apart. */
export function conditionsMoved(
  after: Knowledge,
  { before: was, after: is }: Pick<MovedVerdict, 'before' | 'after'>,
): { readonly lost: readonly string[]; readonly won: readonly string[] } {
  const names = (ids: readonly string[]): Set<string> => new Set(ids.map((id) => sameFor(after, id)));
  const [old, now] = [names(was.conditions), names(is.conditions)];
  return {
    lost: was.conditions.filter((id) => !now.has(sameFor(after, id))),
    won: is.conditions.filter((id) => !old.has(sameFor(after, id))),
  };
}
