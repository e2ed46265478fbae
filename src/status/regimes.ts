// What each regime says of a case, and the one status that all of them give it (design 4.3).
import { type Measure, Regime } from '../knowledge/schema.ts';
import type { Reaching } from './reach.ts';
import { type RegimeStatus, STRICTNESS, type Status } from './verdict.ts';

export type Column = 'status' | 'onPaper';

export interface RegimeCell {
  readonly regime: Regime;
  readonly status: RegimeStatus;
  readonly onPaper: RegimeStatus;
  readonly covering: readonly Measure[];
  readonly possible: readonly Measure[];
  /** Of those that cover, what overrode or ended another, with what that one did. */
  readonly overturning: readonly { readonly measure: Measure; readonly effect: Measure['effect'] }[];
}

/** The regimes of which something reaches the case, in their order. */
export function regimeCells(live: readonly Reaching[], ended: readonly Reaching[]): RegimeCell[] {
  return Regime.options.flatMap((regime) => {
    const own = live.filter(({ measure }) => measure.regime === regime);
    return own.length === 0 ? [] : [settle(regime, own, ended)];
  });
}

/** Overridden measures drop out, the strictest of the rest counts, open ones only unsettle it. */
function settle(regime: Regime, live: readonly Reaching[], ended: readonly Reaching[]): RegimeCell {
  const sure = live.filter((r) => !r.possible).map((r) => r.measure);
  const dropped = new Set(sure.flatMap((measure) => measure.overrides ?? []));
  const covering = sure.filter((measure) => !dropped.has(measure.id));
  // What a measure surely covers it does not also leave open.
  const open = live.filter((r) => r.possible && !dropped.has(r.measure.id)).map((r) => r.measure);
  const possible = open.filter((measure) => !sure.includes(measure));
  const onPaper = ({ standing }: Measure): boolean => standing === 'paper';
  return {
    regime,
    status: columnOf(covering, possible),
    onPaper: columnOf(covering.filter(onPaper), possible.filter(onPaper)),
    covering,
    possible,
    overturning: covering.flatMap((measure) => [
      ...sure.filter(({ id }) => measure.overrides?.includes(id)).map(({ effect }) => ({ measure, effect })),
      ...ended.flatMap((r) =>
        !r.possible && r.measure.ended_by === measure.id ? [{ measure, effect: r.measure.effect }] : [],
      ),
    ]),
  };
}

function columnOf(covering: readonly Measure[], possible: readonly Measure[]): RegimeStatus {
  const strictest = Math.max(0, ...covering.map(({ effect }) => STRICTNESS[effect]));
  if (possible.some(({ effect }) => STRICTNESS[effect] > strictest)) return 'open';
  return covering.find(({ effect }) => STRICTNESS[effect] === strictest)?.effect ?? 'silent';
}

/** What goods need. */
export interface Needs {
  readonly regimes: ReadonlySet<Regime>;
  /** Of goods with an access of their own, the measures that speak of that access; null for all other goods. */
  readonly access: ReadonlySet<Measure> | null;
}

/** The rule: a stop decides; else what is open, or nothing at all, leaves it unknown; else conditions; else what is silent. */
export function statusOver(cells: readonly RegimeCell[], column: Column, { regimes, access }: Needs): Status {
  const found = new Set(cells.map((cell) => cell[column]));
  for (const stop of ['banned', 'suspended'] as const) if (found.has(stop)) return stop;
  if (found.has('open') || [...found].every((status) => status === 'silent')) return 'unknown';
  // Such goods are closed until something opens them, not all food.
  if (access && !cells.some(({ covering }) => covering.some((m) => access.has(m) && counts(m, column))))
    return 'unknown';
  if (found.has('conditional')) return 'conditional';
  return [...regimes].some((regime) => isSilent(cells, column, regime)) ? 'clear' : 'permitted';
}

/** Needed, and nothing held of it. */
export const silentOf = (cells: readonly RegimeCell[], { regimes }: Needs): Regime[] =>
  Regime.options.filter((regime) => regimes.has(regime) && isSilent(cells, 'status', regime));

const counts = ({ standing }: Measure, column: Column): boolean => column === 'status' || standing === 'paper';

const isSilent = (cells: readonly RegimeCell[], column: Column, regime: Regime): boolean =>
  (cells.find((cell) => cell.regime === regime)?.[column] ?? 'silent') === 'silent';

/** The effect of what says so: that nothing stands against a case is said by what permits. */
export const effectOf = (status: Status): Status => (status === 'clear' ? 'permitted' : status);

/** The regimes that give the case its status. */
export const decidingOf = (cells: readonly RegimeCell[], status: Status): Regime[] =>
  cells.filter((cell) => cell.status === effectOf(status)).map(({ regime }) => regime);
