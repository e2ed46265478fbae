// The status of one product at one origin over time: stretches of days between changes, and a cell for each.
import { derived, remembered, rememberedUpTo } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Measure, Regime } from '../knowledge/schema.ts';
import type { StepAt } from '../question/query.ts';
import { type Change, unconfirmed } from './announced.ts';
import { needsOf } from './needs.ts';
import { productGraph } from './products.ts';
import { importerMeasures, type Reaching, reaching } from './reach.ts';
import { type Column, type Needs, type RegimeCell, regimeCells, silentOf, statusOver } from './regimes.ts';
import { STRICTNESS, type Status } from './verdict.ts';

export interface Cell {
  readonly status: Status;
  readonly onPaper: Status;
  /** Those of which something reaches the case, in their order. */
  readonly regimes: readonly RegimeCell[];
  /** Needed, and nothing held of them. */
  readonly silent: readonly Regime[];
  readonly covering: readonly Measure[];
  readonly possible: readonly Measure[];
  /** Of those that cover, what overrode or ended a stricter one. */
  readonly overturning: readonly Measure[];
  /** Where changes count that are only announced: these, and what the cell is without them. */
  readonly announced: { readonly changes: readonly Change[]; readonly without: Cell } | null;
}

export interface Track {
  /** First days of the stretches, ascending; the first is '' (before every change). */
  readonly starts: readonly string[];
  /** The partial date behind each start, so that "2001-09" is not told as a day. */
  readonly dates: readonly (string | null)[];
  at(day: string, origin: string): Cell;
  /** Which stretch the day lies in. */
  stretch(day: string): number;
}

type Count = (measure: Measure) => boolean;
const everyStep: Count = () => true;

/** Steps count where a measure's sources name them; a measure that names none counts every step of making the good. */
export function counts(step: StepAt['step']): Count {
  return ({ origin_by: by }) => (by ? by.includes(step) : step !== 'transit' && step !== 'ingredient');
}

/** Some kilobytes each; the board alone has some hundred. */
const TRACKS = 2_000;
const tracks = derived(() => new Map<string, Track>());

export function track(
  knowledge: Knowledge,
  importer: string,
  product: string,
  actsOn: ActsOn,
  step?: StepAt['step'],
): Track {
  const key = `${importer} ${product} ${actsOn} ${step ?? ''}`;
  return rememberedUpTo(TRACKS, tracks(knowledge), key, () => build(knowledge, importer, product, actsOn, step));
}

function build(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn, step?: StepAt['step']): Track {
  const counted = step ? counts(step) : everyStep;
  const reached = reaching(knowledge, importer, product, actsOn).filter(({ measure }) => counted(measure));
  const opening = reached.filter(({ opensAccess }) => opensAccess).map(({ measure }) => measure);
  const needs: Needs = {
    regimes: needsOf(knowledge, importer, product, actsOn),
    access: productGraph(knowledge).ownAccess(product) ? new Set(opening) : null,
  };
  const kinds = kindsThatPart(knowledge, importer, product, actsOn).map((kind) =>
    track(knowledge, importer, kind, actsOn, step),
  );
  const changes = new Map<string, string | null>([['', null]]);
  for (const { measure, from, until } of reached) {
    if (from) changes.set(from, moreExact(changes.get(from), measure.from));
    if (until !== '9999') changes.set(until, moreExact(changes.get(until), measure.until));
  }
  for (const kind of kinds)
    kind.starts.forEach((start, index) => changes.has(start) || changes.set(start, kind.dates[index] ?? null));
  const starts = [...changes.keys()].sort();
  const cells = new Map<string, Cell>();
  // Of a hundred stretches, one is asked about: a map is made when it is.
  const made: Map<string, Cell>[] = [];
  // Nothing changes within a stretch: the cell of its first day is the cell of each.
  const stretch = (day: string): number => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] as string) > day) index -= 1;
    return index;
  };
  const at = (day: string, origin: string): Cell => {
    const index = stretch(day);
    made[index] ??= new Map();
    return remembered(made[index], origin, () => cellAt(day, origin));
  };
  const { starts: unbegun, ends: unended } = unconfirmed(knowledge);
  const cellAt = (day: string, origin: string): Cell => {
    let active = '';
    let confirmed = '';
    let ended = '';
    for (let index = 0; index < reached.length; index += 1) {
      const r = reached[index] as Reaching;
      if (r.from > day || !r.origins.has(origin)) continue;
      if (day < r.until) active += `${index} `;
      else if (r.measure.ended_by !== undefined) ended += `${index} `;
      if ((day < r.until || unended.has(r.measure)) && !unbegun.has(r.measure)) confirmed += `${index} `;
    }
    const below = kinds.map((kind) => kind.at(day, origin));
    const parted = stoppedKinds(below);
    const sure = below.map((kind) => kind.announced?.without ?? kind);
    const partedSurely = stoppedKinds(sure);
    const key = `${active}|${confirmed}|${ended}|${JSON.stringify([parted, partedSurely])}`;
    return remembered(cells, key, () => {
      const cell = cellOf(listed(active), listed(ended), needs, parted);
      if (active === confirmed && JSON.stringify(parted) === JSON.stringify(partedSurely)) return cell;
      const without = cellOf(listed(confirmed), [], needs, partedSurely);
      return { ...cell, announced: { changes: changesBetween(listed(active), listed(confirmed), below), without } };
    });
  };
  const listed = (indexes: string): Reaching[] =>
    indexes
      .split(' ')
      .filter((index) => index !== '')
      .map((index) => reached[Number(index)] as Reaching);
  /** Starts that count and are not confirmed; ends that count and are not. */
  const changesBetween = (active: Reaching[], confirmed: Reaching[], kinds: readonly Cell[]): Change[] => [
    ...new Set([
      ...active.filter((r) => !confirmed.includes(r)).flatMap(({ measure }) => unbegun.get(measure) ?? []),
      ...confirmed.filter((r) => !active.includes(r)).flatMap(({ measure }) => unended.get(measure) ?? []),
      ...kinds.flatMap((kind) => kind.announced?.changes ?? []),
    ]),
  ];
  return { starts, dates: starts.map((start) => changes.get(start) ?? null), at, stretch };
}

const moreExact = (a: string | null | undefined, b: string | undefined): string | null =>
  !a ? (b ?? null) : b && b.length > a.length ? b : a;

/** The status over all regimes; of a whole that nothing names, none that a kind that is stopped would belie. */
function cellOf(live: readonly Reaching[], ended: readonly Reaching[], needs: Needs, parted: Parted): Cell {
  const regimes = regimeCells(live, ended);
  const column = (of: Column): Status => {
    const status = statusOver(regimes, of, needs);
    return parted[of] && (status === 'clear' || status === 'permitted') ? 'unknown' : status;
  };
  const status = column('status');
  return {
    status,
    onPaper: column('onPaper'),
    regimes,
    silent: silentOf(regimes, needs),
    covering: regimes.flatMap((cell) => cell.covering),
    possible: regimes.flatMap((cell) => cell.possible),
    overturning: regimes.flatMap((cell) => [
      ...new Set(
        cell.overturning.flatMap(({ measure, effect }) => (STRICTNESS[effect] > STRICTNESS[status] ? [measure] : [])),
      ),
    ]),
    announced: null,
  };
}

/** Whether a kind is stopped, in each column: conditions on a few kinds are told beside the whole, and belie nothing. */
type Parted = Readonly<Record<Column, boolean>>;

const stoppedKinds = (kinds: readonly Cell[]): Parted => ({
  status: kinds.some((kind) => STRICTNESS[kind.status] >= STRICTNESS.suspended),
  onPaper: kinds.some((kind) => STRICTNESS[kind.onPaper] >= STRICTNESS.suspended),
});

/** The named kinds of what no measure names: rules on a few of them give it no status, and may take one away (design 4.5). */
function kindsThatPart(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): string[] {
  const named = namedProducts(knowledge, importer, actsOn);
  return named.has(product) ? [] : [...productGraph(knowledge).descendants(product)].filter((id) => named.has(id));
}

/** Products that some measure of the importer names, its open cases included. */
export function namedProducts(knowledge: Knowledge, importer: string, actsOn: ActsOn): ReadonlySet<string> {
  const measures = importerMeasures(knowledge, importer).filter((m) => (m.acts_on ?? 'import') === actsOn);
  return new Set(measures.flatMap((m) => [...m.products, ...(m.may_cover ?? []).flatMap((open) => open.products)]));
}
