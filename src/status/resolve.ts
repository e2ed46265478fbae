// From a case and a day to verdicts: one for each group of origins that share the same answer (design 4).
import { addDays, daysBetween, firstDay } from '../knowledge/dates.ts';
import { derived, remembered } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Measure } from '../knowledge/schema.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../knowledge/stale.ts';
import { newestDate } from '../knowledge/version.ts';
import type { StepAt } from '../question/query.ts';
import { confirmedOn } from './announced.ts';
import { type Cell, namedProducts, type Track, track } from './cells.ts';
import { productGraph } from './products.ts';
import { type Announced, type Part, STRICTNESS, type Verdict } from './verdict.ts';

export interface Case {
  readonly importer: string;
  readonly product: string;
  /** Prefecture ids; empty means all of Japan. */
  readonly origins: readonly string[];
  readonly actsOn: ActsOn;
  readonly steps?: readonly StepAt[];
}

/** Verdicts for one day, strictest group first. */
export function resolve(knowledge: Knowledge, asked: Case, day: string): Verdict[] {
  if (asked.steps && asked.steps.length > 0) return [resolveSteps(knowledge, asked, asked.steps, day)];
  const all = [...knowledge.prefectures.keys()];
  const wanted = asked.origins.length > 0 ? all.filter((id) => asked.origins.includes(id)) : all;
  const rows = rowsOf(knowledge, asked, day);
  const groups = new Map<string, { members: Row[]; within: readonly Part[] }>();
  for (const origin of wanted) {
    const row = rows.get(origin) as Row;
    const group = remembered(groups, row.group, () => ({ members: [], within: row.within }));
    group.members.push(row);
  }
  const verdicts = [...groups.values()].map((group) => verdictOf(knowledge, asked, group.members, group.within, day));
  return verdicts.sort((a, b) => severity(b) - severity(a) || b.origins.length - a.origins.length);
}

interface Row extends Member {
  readonly within: readonly Part[];
  /** The same for all prefectures that are told in one verdict (design 4.6). */
  readonly group: string;
}

/** Days and goods of which all prefectures are kept worked out: most questions are about a few, today. */
const KEPT = 500;
const kept = derived(() => new Map<string, ReadonlyMap<string, Row>>());

function rowsOf(knowledge: Knowledge, asked: Case, day: string): ReadonlyMap<string, Row> {
  const known = kept(knowledge);
  if (known.size >= KEPT) known.clear();
  return remembered(known, `${asked.importer} ${asked.product} ${asked.actsOn} ${day}`, () => {
    const cells = track(knowledge, asked.importer, asked.product, asked.actsOn);
    return new Map(
      [...knowledge.prefectures.keys()].map((origin) => [origin, rowAt(knowledge, asked, cells, day, origin)]),
    );
  });
}

function rowAt(knowledge: Knowledge, asked: Case, cells: Track, day: string, origin: string): Row {
  const cell = cells.at(day, origin);
  const within = partsOf(knowledge, asked, cell, day, origin);
  return {
    ...memberAt(cells, cell, day, origin),
    within,
    group: JSON.stringify([
      [cell.status, cell.onPaper, conditionsOf(cell), within, cell.possible.map((m) => m.id)],
      [announcedOf(cell, 'status'), announcedOf(cell, 'onPaper')],
    ]),
  };
}

const memberAt = (cells: Track, cell: Cell, day: string, origin: string): Member => ({
  origin,
  cell,
  since: since(cells, day, origin, 'status'),
  sinceOnPaper: since(cells, day, origin, 'onPaper'),
});

/** Verdicts over a period: one set for each stretch between changes in which the answer differs from the one before. */
export function resolvePeriod(knowledge: Knowledge, asked: Case, first: string, last: string): Verdict[] {
  const cells = track(knowledge, asked.importer, asked.product, asked.actsOn);
  const days = [first, ...cells.starts.filter((start) => start > first && start <= last)];
  const stretches: { key: string; verdicts: Verdict[] }[] = [];
  for (const day of days) {
    const verdicts = resolve(knowledge, asked, day);
    const key = JSON.stringify(
      verdicts.map((v) => [v.origins, v.status, v.onPaper, v.announced?.date, v.announcedOnPaper?.date]),
    );
    if (stretches.at(-1)?.key !== key) stretches.push({ key, verdicts });
  }
  if (stretches.length <= 1) return stretches[0]?.verdicts ?? [];
  const starts = stretches.map(({ verdicts }) => verdicts[0]?.day ?? first);
  return stretches.flatMap(({ verdicts }, index) =>
    verdicts.map((v) => ({
      ...v,
      from: starts[index] ?? first,
      to: starts[index + 1] ? addDays(starts[index + 1] as string, -1) : last,
    })),
  );
}

const severity = (verdict: Verdict): number => (verdict.status === 'unknown' ? 3.5 : STRICTNESS[verdict.status]);

interface Member {
  readonly origin: string;
  readonly cell: Cell;
  readonly since: string | null;
  readonly sinceOnPaper: string | null;
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
  const governing = covering.filter((m) => m.effect === cell.status);
  const paper = covering.filter((m) => m.standing === 'paper' && m.effect === cell.onPaper);
  // What is only announced confirms nothing, least of all what it leaves as it was.
  const sure = unique(cells.flatMap((c) => (c.announced?.without ?? c).covering));
  const announced = announcedOf(cell, 'status');
  const announcedOnPaper = announcedOf(cell, 'onPaper');
  const sureGoverning = announced ? [] : sure.filter((m) => m.effect === cell.status);
  const surePaper = announcedOnPaper ? [] : sure.filter((m) => m.standing === 'paper' && m.effect === cell.onPaper);
  // Beside a stop in practice, an act that only opened the paper is told as the paper.
  const overturning = unique(cells.flatMap((c) => c.overturning))
    .filter((m) => governing.includes(m) || !paper.includes(m))
    .sort((a, b) => compare(firstDay(b.from ?? '1900'), firstDay(a.from ?? '1900')));
  const dates = [...new Set(members.flatMap((m) => (m.since ? [m.since] : [])))].sort();
  const paperDates = members.flatMap((m) => (m.sinceOnPaper ? [m.sinceOnPaper] : [])).sort();
  const verified = newest(knowledge, sureGoverning);
  return {
    importer: asked.importer,
    product: asked.product,
    origins: members.map((member) => member.origin),
    status: cell.status,
    onPaper: cell.onPaper,
    since: dates.at(-1) ?? null,
    sinceOnPaper: paperDates.at(-1) ?? null,
    sinceEarlier: dates.slice(0, -1),
    verified,
    verifiedOnPaper: newest(knowledge, surePaper),
    ...(announced ? { announced } : {}),
    ...(announcedOnPaper ? { announcedOnPaper } : {}),
    stale: isStale(announced?.announced ?? verified, announced ? governing : sureGoverning, day),
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

/** What has to be met, or would have to be again, where nothing on paper forbids the import. */
function conditionsOf(cell: Cell): string[] {
  if (cell.status === 'banned') return [];
  return unique(cell.covering.filter((m) => m.effect === 'conditional').flatMap((m) => m.conditions ?? []));
}

/** From when the column has had today's status without a break (design 4.4); null when no source says. */
function since(cells: Track, day: string, origin: string, column: 'status' | 'onPaper'): string | null {
  const now = cells.at(day, origin)[column];
  if (now === 'unknown') return null;
  let index = cells.stretch(day);
  while (index > 0 && cells.at(cells.starts[index - 1] as string, origin)[column] === now) index -= 1;
  return index > 0 ? (cells.dates[index] ?? null) : null;
}

interface Kind {
  readonly product: string;
  readonly cells: Track;
}

const kindsOf = derived(() => new Map<string, readonly Kind[]>());

/** The named kinds of a product, with their statuses over time. */
function namedKinds(knowledge: Knowledge, { importer, product, actsOn }: Case): readonly Kind[] {
  return remembered(kindsOf(knowledge), `${importer} ${product} ${actsOn}`, () => {
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

const alike = (a: Part, b: Part): boolean =>
  a.status === b.status &&
  a.onPaper === b.onPaper &&
  a.announced === b.announced &&
  a.announcedOnPaper === b.announcedOnPaper;

/** The same status, confirmed where that of the whole is only announced: nothing that a reader has to be told apart. */
const isSurer = (part: Part, whole: Part): boolean =>
  part.status === whole.status && part.onPaper === whole.onPaper && !part.announced && !part.announcedOnPaper;

/** One good, several steps, one verdict (design 4.7): the strictest over the steps that count. */
function resolveSteps(knowledge: Knowledge, asked: Case, steps: readonly StepAt[], day: string): Verdict {
  const found = steps.flatMap(({ step, origin }) => {
    const cells = track(knowledge, asked.importer, asked.product, asked.actsOn, step);
    const cell = cells.at(day, origin);
    const silent = step === 'transit' || step === 'ingredient';
    if (silent && cell.status === 'unknown') return [];
    const within = partsOf(knowledge, asked, cell, day, origin);
    return [verdictOf(knowledge, asked, [memberAt(cells, cell, day, origin)], within, day)];
  });
  if (found.length === 0) return resolve(knowledge, { ...asked, steps: [] }, day)[0] as Verdict;
  const strictest = found.reduce((a, b) => (severity(b) > severity(a) ? b : a));
  const origins = [...knowledge.prefectures.keys()].filter((id) => found.some((v) => v.origins.includes(id)));
  return { ...strictest, origins };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
