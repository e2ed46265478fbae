// The status of one product at one origin over time: stretches of days between changes, and a cell for each.
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Measure } from '../knowledge/schema.ts';
import type { StepAt } from '../question/query.ts';
import { type Change, unconfirmed } from './announced.ts';
import { productGraph } from './products.ts';
import { importerMeasures, type Reaching, reaching } from './reach.ts';
import { STRICTNESS, type Status } from './verdict.ts';

export interface Cell {
  readonly status: Status;
  readonly onPaper: Status;
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

const tracks = derived(() => new Map<string, Track>());

export function track(
  knowledge: Knowledge,
  importer: string,
  product: string,
  actsOn: ActsOn,
  step?: StepAt['step'],
): Track {
  const key = `${importer} ${product} ${actsOn} ${step ?? ''}`;
  return remembered(tracks(knowledge), key, () => build(knowledge, importer, product, actsOn, step));
}

function build(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn, step?: StepAt['step']): Track {
  const counted = step ? counts(step) : everyStep;
  const reached = reaching(knowledge, importer, product, actsOn).filter(({ measure }) => counted(measure));
  const parts = partsThatRule(knowledge, importer, product, actsOn).map((part) =>
    track(knowledge, importer, part, actsOn, step),
  );
  const changes = new Map<string, string | null>([['', null]]);
  for (const { measure, from, until } of reached) {
    if (from) changes.set(from, moreExact(changes.get(from), measure.from));
    if (until !== '9999') changes.set(until, moreExact(changes.get(until), measure.until));
  }
  for (const part of parts)
    part.starts.forEach((start, index) => changes.has(start) || changes.set(start, part.dates[index] ?? null));
  const starts = [...changes.keys()].sort();
  const cells = new Map<string, Cell>();
  const made = starts.map(() => new Map<string, Cell>());
  // Nothing changes within a stretch: the cell of its first day is the cell of each.
  const stretch = (day: string): number => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] as string) > day) index -= 1;
    return index;
  };
  const at = (day: string, origin: string): Cell => {
    return remembered(made[stretch(day)] as Map<string, Cell>, origin, () => cellAt(day, origin));
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
    const children = parts.map((part) => part.at(day, origin));
    const key = `${active}|${confirmed}|${ended}|${children.map(keyOf).join(';')}`;
    return remembered(cells, key, () => {
      const cell = mildestPart(settle(listed(active), listed(ended)), children);
      if (active === confirmed && children.every((child) => child.announced === null)) return cell;
      const without = mildestPart(
        settle(listed(confirmed), []),
        children.map((child) => child.announced?.without ?? child),
      );
      return { ...cell, announced: { changes: changesBetween(listed(active), listed(confirmed), children), without } };
    });
  };
  const listed = (indexes: string): Reaching[] =>
    indexes
      .split(' ')
      .filter((index) => index !== '')
      .map((index) => reached[Number(index)] as Reaching);
  /** Starts that count and are not confirmed; ends that count and are not. */
  const changesBetween = (active: Reaching[], confirmed: Reaching[], children: readonly Cell[]): Change[] => [
    ...new Set([
      ...active.filter((r) => !confirmed.includes(r)).flatMap(({ measure }) => unbegun.get(measure) ?? []),
      ...confirmed.filter((r) => !active.includes(r)).flatMap(({ measure }) => unended.get(measure) ?? []),
      ...children.flatMap((child) => child.announced?.changes ?? []),
    ]),
  ];
  return { starts, dates: starts.map((start) => changes.get(start) ?? null), at, stretch };
}

/** Tells cells apart by all that a product takes from those of its kinds. */
const keyOf = ({ status, onPaper, covering, overturning, announced }: Cell): string =>
  `${status}/${onPaper}:${covering.map((m) => m.id)}/${overturning.map((m) => m.id)}${announced ? `!${keyOf(announced.without)}` : ''}`;

const moreExact = (a: string | null | undefined, b: string | undefined): string | null =>
  !a ? (b ?? null) : b && b.length > a.length ? b : a;

/** Overridden measures drop out, the strictest of the rest counts, open ones only unsettle it (design 4.1 to 4.3). */
function settle(live: readonly Reaching[], ended: readonly Reaching[]): Cell {
  const sure = live.filter((r) => !r.possible).map((r) => r.measure);
  const dropped = new Set(sure.flatMap((measure) => measure.overrides ?? []));
  const covering = sure.filter((measure) => !dropped.has(measure.id));
  const status = strictest(covering);
  const onPaper = strictest(covering.filter((measure) => measure.standing === 'paper'));
  // What a measure surely covers it does not also leave open.
  const open = live.filter((r) => r.possible && !dropped.has(r.measure.id)).map((r) => r.measure);
  const possible = open.filter((measure) => !sure.includes(measure));
  const stricter = possible.filter((measure) => STRICTNESS[measure.effect] > STRICTNESS[status]);
  const paperOpen = stricter.some((m) => m.standing === 'paper' && STRICTNESS[m.effect] > STRICTNESS[onPaper]);
  return {
    status: stricter.length > 0 ? 'unknown' : status,
    onPaper: paperOpen ? 'unknown' : onPaper,
    covering,
    possible,
    overturning: covering.filter((measure) =>
      [
        ...sure.filter(({ id }) => measure.overrides?.includes(id)),
        ...ended.flatMap((r) => (!r.possible && r.measure.ended_by === measure.id ? [r.measure] : [])),
      ].some(({ effect }) => STRICTNESS[effect] > STRICTNESS[status]),
    ),
    announced: null,
  };
}

function strictest(measures: readonly Measure[]): Status {
  let status: Status = 'unknown';
  for (const { effect } of measures) if (STRICTNESS[effect] > STRICTNESS[status]) status = effect;
  return status;
}

/** A kind that no measure names takes the mildest of its parts where all are stricter than it (design 4.5). */
function mildestPart(cell: Cell, parts: readonly Cell[]): Cell {
  if (parts.length === 0 || parts.some((part) => STRICTNESS[part.status] <= STRICTNESS[cell.status])) return cell;
  const mildest = parts.reduce((a, b) => (STRICTNESS[b.status] < STRICTNESS[a.status] ? b : a));
  // From `unknown`, a permission of every part is no permission of the whole; a prohibition of every part is one.
  if (cell.status === 'unknown' && STRICTNESS[mildest.status] < STRICTNESS.suspended) return cell;
  const covering = [...new Set([...cell.covering, ...parts.flatMap((part) => part.covering)])];
  return { ...mildest, covering, announced: null };
}

function partsThatRule(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): string[] {
  // What the sources leave open for the product itself is a word on it too: its kinds cannot settle it (design 4.3).
  if (namedProducts(knowledge, importer, actsOn).has(product)) return [];
  const named = new Set(
    importerMeasures(knowledge, importer).flatMap((m) => ((m.acts_on ?? 'import') === actsOn ? m.products : [])),
  );
  const graph = productGraph(knowledge);
  return graph
    .children(product)
    .filter((child) => named.has(child) || [...graph.descendants(child)].some((id) => named.has(id)));
}

/** Products that some measure of the importer names, its open cases included. */
export function namedProducts(knowledge: Knowledge, importer: string, actsOn: ActsOn): ReadonlySet<string> {
  const measures = importerMeasures(knowledge, importer).filter((m) => (m.acts_on ?? 'import') === actsOn);
  return new Set(measures.flatMap((m) => [...m.products, ...(m.may_cover ?? []).flatMap((open) => open.products)]));
}
