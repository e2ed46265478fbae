// From a case and a day to verdicts: one for each group of origins that share the same answer (design 4).
import { addDays, daysBetween, firstDay } from '../knowledge/dates.ts';
import { derived, rememberedUpTo } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type ActsOn, type Measure, Regime } from '../knowledge/schema.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../knowledge/stale.ts';
import { newestDate, oldestDate } from '../knowledge/version.ts';
import type { StepAt } from '../question/query.ts';
import { confirmedOn } from './announced.ts';
import { type Cell, namedProducts, type Track, track } from './cells.ts';
import { needsOf } from './needs.ts';
import { type OriginClass, originClasses } from './origin-classes.ts';
import { productGraph } from './products.ts';
import { type Column, decidingOf, effectOf, type RegimeCell } from './regimes.ts';
import { unsettledBy } from './unsettled.ts';
import { type Announced, isStop, type Part, type RegimeVerdict, STRICTNESS, type Verdict } from './verdict.ts';

export interface Case {
  readonly importer: string;
  readonly product: string;
  /** Prefecture ids; empty means all of Japan. */
  readonly origins: readonly string[];
  readonly actsOn: ActsOn;
  readonly steps?: readonly StepAt[];
}

/** Verdicts for one day, strictest group first. */
export function resolve(knowledge: Knowledge, asked: Case, day: string): readonly Verdict[] {
  if (asked.steps && asked.steps.length > 0) return resolveSteps(knowledge, asked, asked.steps, day);
  const key = `${asked.importer} ${asked.product} ${asked.actsOn} ${day} ${asked.origins.join()}`;
  return rememberedUpTo(KEPT, resolved(knowledge), key, () => resolveCase(knowledge, asked, day));
}

function resolveCase(knowledge: Knowledge, asked: Case, day: string): readonly Verdict[] {
  const all = [...knowledge.prefectures.keys()];
  const wanted = asked.origins.length > 0 ? all.filter((id) => asked.origins.includes(id)) : all;
  const rows = rowsOf(knowledge, asked, day);
  const asAsked = Map.groupBy(wanted, (origin) => rows.get(origin) as Row);
  const members = [...asAsked].map(([row, origins]): Row => ({ ...row, origins }));
  const verdicts = [...Map.groupBy(members, ({ group }) => group).values()].flatMap((group) =>
    decidedAlike(group).map((alike) => verdictOf(knowledge, asked, alike, group[0]?.within ?? [], day)),
  );
  return verdicts.sort((a, b) => severity(b) - severity(a) || b.origins.length - a.origins.length);
}

/** One group, where some regime decides for all of it; else one for each set of regimes that decide. */
function decidedAlike(members: readonly Row[]): (readonly Row[])[] {
  if (members[0]?.cell.status === 'unknown' || decidingAll(members).length > 0) return [members];
  return [...Map.groupBy(members, ({ cell }) => decidingOf(cell.regimes, cell.status).join()).values()];
}

function decidingAll(members: readonly Member[]): Regime[] {
  const [first = [], ...others] = members.map(({ cell }) => decidingOf(cell.regimes, cell.status));
  return first.filter((regime) => others.every((regimes) => regimes.includes(regime)));
}

/** The prefectures of all of them, in the order of the knowledge. */
const inOrder = (knowledge: Knowledge, members: readonly Member[]): string[] => {
  const [first, ...others] = members;
  if (others.length === 0) return [...(first?.origins ?? [])];
  const found = new Set(members.flatMap(({ origins }) => origins));
  return [...knowledge.prefectures.keys()].filter((id) => found.has(id));
};

interface Row extends Member {
  readonly within: readonly Part[];
  /** The same for all prefectures that are told in one verdict (design 4.6). */
  readonly group: string;
}

/** Days and goods that are kept worked out, with all prefectures: most questions are about a few, today. */
const KEPT = 1_000;
const resolved = derived(() => new Map<string, readonly Verdict[]>());
const kept = derived(() => new Map<string, ReadonlyMap<string, Row>>());

function rowsOf(knowledge: Knowledge, asked: Case, day: string): ReadonlyMap<string, Row> {
  return rememberedUpTo(KEPT, kept(knowledge), `${asked.importer} ${asked.product} ${asked.actsOn} ${day}`, () => {
    const cells = track(knowledge, asked.importer, asked.product, asked.actsOn);
    return new Map(
      originClasses(knowledge, asked.importer, asked.product, asked.actsOn).flatMap((origins) => {
        const row = rowAt(knowledge, asked, cells, day, origins);
        return origins.map((origin) => [origin, row] as const);
      }),
    );
  });
}

function rowAt(knowledge: Knowledge, asked: Case, cells: Track, day: string, origins: OriginClass): Row {
  const [origin] = origins;
  const cell = cells.at(day, origin);
  const within = partsOf(knowledge, asked, cell, day, origin);
  return {
    ...memberAt(cells, cell, day, origins),
    within,
    group: JSON.stringify([
      [cell.status, cell.onPaper, conditionsOf(cell), within, cell.possible.map((m) => m.id)],
      // What is silent is told of what may go; of what is stopped it would only part the prefectures.
      isStop(cell.status) ? [] : cell.silent,
      [announcedOf(cell, 'status'), announcedOf(cell, 'onPaper')],
    ]),
  };
}

const memberAt = (cells: Track, cell: Cell, day: string, origins: OriginClass): Member => ({
  origins,
  cell,
  since: since(cells, day, origins[0], ({ status }) => status),
  sinceOnPaper: since(cells, day, origins[0], ({ onPaper }) => onPaper),
  sinceOf: (regime) =>
    since(cells, day, origins[0], ({ regimes }) => regimes.find((own) => own.regime === regime)?.status ?? 'silent'),
});

/** Verdicts over a period: one set for each stretch between changes in which the answer differs from the one before. */
export function resolvePeriod(knowledge: Knowledge, asked: Case, first: string, last: string): Verdict[] {
  const cells = track(knowledge, asked.importer, asked.product, asked.actsOn);
  const days = [first, ...cells.starts.filter((start) => start > first && start <= last)];
  const stretches: { key: string; verdicts: readonly Verdict[] }[] = [];
  for (const day of days) {
    const verdicts = resolveCase(knowledge, asked, day);
    const key = JSON.stringify(
      verdicts.map((v) => [v.origins, v.status, v.onPaper, v.announced?.date, v.announcedOnPaper?.date]),
    );
    if (stretches.at(-1)?.key !== key) stretches.push({ key, verdicts });
  }
  const starts = stretches.map(({ verdicts }) => verdicts[0]?.day ?? first);
  return stretches.flatMap((_, index) => {
    const to = starts[index + 1] ? addDays(starts[index + 1] as string, -1) : last;
    // As it was at its end: what was confirmed in the meantime counts, and so does how old it has become.
    return resolveCase(knowledge, asked, to).map((v) =>
      stretches.length > 1 ? { ...v, from: starts[index] ?? first, to } : v,
    );
  });
}

const severity = (verdict: Verdict): number => (verdict.status === 'unknown' ? 3.5 : STRICTNESS[verdict.status]);

/** Prefectures of which every measure says the same. */
interface Member {
  readonly origins: readonly string[];
  readonly cell: Cell;
  readonly since: string | null;
  readonly sinceOnPaper: string | null;
  readonly sinceOf: (regime: Regime) => string | null;
}

function verdictOf(
  knowledge: Knowledge,
  asked: Case,
  members: readonly Member[],
  within: readonly Part[],
  day: string,
): Verdict {
  const cells = [...new Set(members.map((member) => member.cell))];
  const cell = cells[0] as Cell;
  const covering = unique(cells.flatMap((c) => c.covering));
  const governing = covering.filter((m) => m.effect === effectOf(cell.status));
  const paper = covering.filter((m) => m.standing === 'paper' && m.effect === effectOf(cell.onPaper));
  const announced = announcedOf(cell, 'status');
  const announcedOnPaper = announcedOf(cell, 'onPaper');
  const needed = needsOf(knowledge, asked.importer, asked.product, asked.actsOn);
  const ages = cells.map((one) => agesOf(knowledge, one, 'status', needed));
  const agesOnPaper = cells.map((one) => agesOf(knowledge, one, 'onPaper', needed));
  // Beside a stop in practice, an act that only opened the paper is told as the paper.
  const overturning = unique(cells.flatMap((c) => c.overturning))
    .filter((m) => governing.includes(m) || !paper.includes(m))
    .sort((a, b) => compare(firstDay(b.from ?? '1900'), firstDay(a.from ?? '1900')));
  const dates = [...new Set(members.flatMap((m) => (m.since ? [m.since] : [])))].sort();
  const paperDates = members.flatMap((m) => (m.sinceOnPaper ? [m.sinceOnPaper] : [])).sort();
  const deciding = decidingAll(members);
  return {
    importer: asked.importer,
    product: asked.product,
    origins: inOrder(knowledge, members),
    status: cell.status,
    onPaper: cell.onPaper,
    regimes: regimesOf(knowledge, members, needed, day),
    deciding: cell.status === 'unknown' ? [] : deciding,
    silent: cell.silent.filter((regime) => members.every((member) => member.cell.silent.includes(regime))),
    since: dates.at(-1) ?? null,
    sinceOnPaper: paperDates.at(-1) ?? null,
    sinceEarlier: dates.slice(0, -1),
    verified: announced ? null : oldestOf(ages),
    verifiedOnPaper: announcedOnPaper ? null : oldestOf(agesOnPaper),
    ...(announced ? { announced } : {}),
    ...(announcedOnPaper ? { announcedOnPaper } : {}),
    stale: announced
      ? isStale(announced.announced, governing, day)
      : ages.flat().some((age) => isStale(age.verified, age.by, day)),
    conditions: unique(cells.flatMap(conditionsOf)),
    measures: unique([...governing, ...paper, ...covering].map((m) => m.id)),
    governing: governing.map((m) => m.id),
    governingOnPaper: paper.map((m) => m.id),
    ...(overturning.length > 0 ? { overturning: overturning.map((m) => m.id) } : {}),
    within,
    possible: unique(cells.flatMap((c) => c.possible.map((m) => m.id))),
    from: null,
    to: null,
    day,
  };
}

/** What the column's status rests on, where it would be another without what is only announced; the last of it tells the day. */
function announcedOf(cell: Cell, column: 'status' | 'onPaper'): Announced | undefined {
  if (!cell.announced || cell.announced.without[column] === cell[column]) return undefined;
  const changes = cell.announced.changes.filter(({ measure }) => column === 'status' || measure.standing === 'paper');
  const day = changes
    .map(({ date }) => firstDay(date))
    .sort()
    .at(-1);
  const last = changes.filter(({ date }) => firstDay(date) === day);
  const date = newestDate(last.map((change) => change.date));
  const announced = newestDate(last.map((change) => change.announced));
  return date && announced ? { date, announced, measures: unique(last.map(({ measure }) => measure.id)) } : undefined;
}

/** Paper that governs practice is as fresh as paper must be; a practice is confirmed more often (design 4.4). */
function isStale(verified: string | null, governing: readonly Measure[], day: string): boolean {
  if (!verified) return false;
  const limit = governing.some((m) => m.standing === 'practice') ? STALE_PRACTICE_DAYS : STALE_PAPER_DAYS;
  return Math.max(0, daysBetween(verified, day)) > limit;
}

const newest = (knowledge: Knowledge, measures: readonly Measure[]): string | null =>
  newestDate(measures.flatMap((m) => confirmedOn(knowledge, m) ?? [])) ?? null;

interface Age {
  readonly verified: string | null;
  readonly by: readonly Measure[];
}

const oldestOf = (ages: readonly (readonly Age[])[]): string | null =>
  oldestDate(ages.flat().flatMap(({ verified }) => verified ?? [])) ?? null;

/** The confirmations that a cell's column stands or falls with; what is only announced confirms nothing. */
function agesOf(knowledge: Knowledge, cell: Cell, column: Column, needed: ReadonlySet<Regime>): Age[] {
  if (cell[column] === 'unknown') return [];
  const sure = cell.announced?.without ?? cell;
  const says = (own: RegimeCell): Measure[] =>
    own.covering.filter((m) => m.effect === own[column] && (column === 'status' || m.standing === 'paper'));
  const ageBy = (by: readonly Measure[]): Age => ({ verified: newest(knowledge, by), by });
  // One source that a stop still stands is enough; that nothing stands in the way needs one of each regime.
  if (isStop(cell[column])) return [ageBy(sure.regimes.filter((own) => own[column] === cell[column]).flatMap(says))];
  const held = sure.regimes.filter((own) => says(own).length > 0);
  const counted = held.filter(({ regime }) => needed.has(regime));
  return (counted.length > 0 ? counted : held).map((own) => ageBy(says(own)));
}

/** What each regime says that is held or needed: the prefectures for which it is the same, together. */
function regimesOf(
  knowledge: Knowledge,
  members: readonly Member[],
  needed: ReadonlySet<Regime>,
  day: string,
): RegimeVerdict[] {
  return Regime.options.flatMap((regime) => {
    const own = members.map((member) => ({ member, cell: member.cell.regimes.find((r) => r.regime === regime) }));
    if (!needed.has(regime) && own.every(({ cell }) => cell === undefined)) return [];
    const alike = Map.groupBy(own, ({ cell }) => `${cell?.status ?? 'silent'}/${cell?.onPaper ?? 'silent'}`);
    return [...alike.values()].map((same) => regimeVerdict(knowledge, regime, same, day));
  });
}

function regimeVerdict(
  knowledge: Knowledge,
  regime: Regime,
  same: readonly { readonly member: Member; readonly cell: RegimeCell | undefined }[],
  day: string,
): RegimeVerdict {
  const { status = 'silent', onPaper = 'silent' } = same[0]?.cell ?? {};
  const says = (cell: RegimeCell | undefined): readonly Measure[] =>
    status === 'open' ? (cell?.possible ?? []) : (cell?.covering.filter((m) => m.effect === status) ?? []);
  const ages =
    status === 'open' ? [] : same.map(({ cell }) => ({ verified: newest(knowledge, says(cell)), by: says(cell) }));
  return {
    regime,
    status,
    onPaper,
    origins: inOrder(
      knowledge,
      same.map(({ member }) => member),
    ),
    since:
      status === 'silent'
        ? null
        : (same
            .flatMap(({ member }) => member.sinceOf(regime) ?? [])
            .sort()
            .at(-1) ?? null),
    verified: oldestOf([ages]),
    stale: ages.some((age) => isStale(age.verified, age.by, day)),
    measures: unique(same.flatMap(({ cell }) => says(cell).map((m) => m.id))),
  };
}

/** What has to be met, or would have to be again, where nothing on paper forbids the import. */
function conditionsOf(cell: Cell): string[] {
  if (cell.status === 'banned') return [];
  return unique(cell.covering.filter((m) => m.effect === 'conditional').flatMap((m) => m.conditions ?? []));
}

/** From when the cell has said the same without a break (design 4.4); null when no source says, or it is not known. */
function since(cells: Track, day: string, origin: string, said: (cell: Cell) => string): string | null {
  const now = said(cells.at(day, origin));
  if (now === 'unknown') return null;
  let index = cells.stretch(day);
  while (index > 0 && said(cells.at(cells.starts[index - 1] as string, origin)) === now) index -= 1;
  return index > 0 ? (cells.dates[index] ?? null) : null;
}

interface Kind {
  readonly product: string;
  readonly cells: Track;
}

/** They hold the tracks of their kinds. */
const KINDS = 300;
const kindsOf = derived(() => new Map<string, readonly Kind[]>());

/** The named kinds of a product, with their statuses over time. */
function namedKinds(knowledge: Knowledge, { importer, product, actsOn }: Case): readonly Kind[] {
  return rememberedUpTo(KINDS, kindsOf(knowledge), `${importer} ${product} ${actsOn}`, () => {
    const below = productGraph(knowledge).descendants(product);
    return [...namedProducts(knowledge, importer, actsOn)]
      .filter((id) => below.has(id))
      .map((id) => ({ product: id, cells: track(knowledge, importer, id, actsOn) }));
  });
}

/** Kinds of the product whose status differs (design 4.5), without those that only repeat what a listed kind says. */
function partsOf(knowledge: Knowledge, asked: Case, cell: Cell, day: string, origin: string): Part[] {
  const graph = productGraph(knowledge);
  const whole = partAt(asked.product, cell);
  const parts = namedKinds(knowledge, asked)
    .map(({ product, cells }) => partAt(product, cells.at(day, origin)))
    .filter((part) => !alike(part, whole) && !isSurer(part, whole));
  const repeats = (part: Part): boolean =>
    parts.some((o) => o !== part && alike(o, part) && graph.ancestors(part.product).has(o.product));
  return parts
    .filter((part) => !repeats(part))
    .sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status] || (a.product < b.product ? -1 : 1));
}

function partAt(product: string, cell: Cell): Part {
  const announced = announcedOf(cell, 'status')?.date;
  const announcedOnPaper = announcedOf(cell, 'onPaper')?.date;
  return {
    product,
    status: cell.status,
    onPaper: cell.onPaper,
    ...(announced ? { announced } : {}),
    ...(announcedOnPaper ? { announcedOnPaper } : {}),
  };
}

/** That of a kind more is held, or less, where nothing stands against either, sets it apart from nothing (design 4.5). */
const alike = (a: Part, b: Part): boolean =>
  effectOf(a.status) === effectOf(b.status) &&
  effectOf(a.onPaper) === effectOf(b.onPaper) &&
  a.announced === b.announced &&
  a.announcedOnPaper === b.announcedOnPaper;

/** The same status, confirmed where that of the whole is only announced: nothing that a reader has to be told apart. */
const isSurer = (part: Part, whole: Part): boolean =>
  effectOf(part.status) === effectOf(whole.status) &&
  effectOf(part.onPaper) === effectOf(whole.onPaper) &&
  !part.announced &&
  !part.announcedOnPaper;

/** One good, several steps, one verdict (design 4.7): the strictest over the steps that count; where none does, those on the good. */
function resolveSteps(knowledge: Knowledge, asked: Case, steps: readonly StepAt[], day: string): readonly Verdict[] {
  const found = steps.flatMap(({ step, origin }) => {
    const cells = track(knowledge, asked.importer, asked.product, asked.actsOn, step);
    const cell = cells.at(day, origin);
    const mayBeSilent = step === 'transit' || step === 'ingredient';
    if (mayBeSilent && cell.status === 'unknown') return [];
    const within = partsOf(knowledge, asked, cell, day, origin);
    const own = verdictOf(knowledge, asked, [memberAt(cells, cell, day, [origin])], within, day);
    // What goods are mainly made of came from there: whether a stop of what does reaches them is open unless a rule says.
    const stops = step === 'main_ingredient' && !isStop(own.status) ? stopsOfOrigin(knowledge, asked, origin, day) : [];
    return [stops.length > 0 ? unsettledBy(own, stops) : own];
  });
  if (found.length === 0) return resolve(knowledge, { ...asked, steps: [] }, day);
  const strictest = found.reduce((a, b) => (severity(b) > severity(a) ? b : a));
  // Told of the places that it turns on: what was made in one is not barred for what grew in the other.
  const decides = found.filter((v) => severity(v) === severity(strictest));
  const origins = [...knowledge.prefectures.keys()].filter((id) => decides.some((v) => v.origins.includes(id)));
  return [{ ...strictest, origins }];
}

/** The rules that stop such goods by where they were caught or grown, in so many words. */
const stopsOfOrigin = (knowledge: Knowledge, asked: Case, origin: string, day: string): string[] =>
  FROM.flatMap((step) => {
    const cells = track(knowledge, asked.importer, asked.product, asked.actsOn, step);
    const cell = cells.at(day, origin);
    if (!isStop(cell.status)) return [];
    const { governing } = verdictOf(knowledge, asked, [memberAt(cells, cell, day, [origin])], [], day);
    return governing.filter((id) => knowledge.measures.get(id)?.origin_by?.includes(step));
  });

const FROM: readonly StepAt['step'][] = ['caught', 'grown'];

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
