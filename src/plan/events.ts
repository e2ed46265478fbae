// What began, ended and was said, by date: measures on the goods asked and what is beside them, facts of the same matter.
import { firstDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { type Change, changesOf, isAhead, unconfirmed } from '../status/announced.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import type { Asked } from './asked.ts';
import { cell, claim, type Entry, entryOf, row } from './cite.ts';
import type { Claim, ClaimData, Column, PlannedTable } from './claim.ts';
import { factsAbout } from './fact-index.ts';

type EventData = ClaimData['event'];

interface Event {
  readonly data: EventData;
  readonly entry: Entry;
}

/** Events told at once; earlier ones stand behind the short answer. */
const TOLD = 12;
/** What a party did or said; figures and definitions are no events. */
const EVENTS: ReadonlySet<Fact['nature']> = new Set(['announcement', 'statement']);

export interface Events {
  /** By date; what began or ended, and as far as there is room the newest of what was said about it. */
  readonly told: readonly Claim[];
  readonly rest: readonly Claim[];
  readonly tables: readonly PlannedTable[];
}

export function eventsOf({ knowledge, query, day, today }: Asked): Events {
  if (query.products.length === 0 && query.importers.length === 0) return { told: [], rest: [], tables: [] };
  const { at } = query.cases[0];
  const period = at && at.length !== 10 ? span(at) : null;
  const last = period?.last ?? day;
  // What is announced is told wherever today is asked of, whatever day it is announced for.
  const inTime = ({ data: { date } }: Event): boolean =>
    (firstDay(date) <= last || last >= today) && (!period || firstDay(date) >= period.first);
  const events = [...measureEvents(knowledge, query, today), ...(period ? factEvents(knowledge, query) : [])]
    .filter(inTime)
    .sort((a, b) => (firstDay(a.data.date) < firstDay(b.data.date) ? -1 : 1));
  const acts = events.filter(({ data }) => data.event !== 'said');
  const said = events
    .filter(({ data }) => data.event === 'said')
    .slice(-Math.max(0, TOLD - acts.length) || events.length);
  const told = new Set(
    events.length <= TOLD || acts.length === 0 ? events.slice(-TOLD) : [...acts, ...(acts.length < TOLD ? said : [])],
  );
  const claimsOf = (list: readonly Event[]): Claim[] =>
    list.flatMap(({ data, entry }) => claim(knowledge, 'event', data, [entry]));
  return {
    told: claimsOf(events.filter((event) => told.has(event))),
    rest: claimsOf(events.filter((event) => !told.has(event))),
    tables: isOfHistory(query) ? tableOf(knowledge, events, query.importers) : [],
  };
}

/** Whether all that happened is asked for; who asks for a day is told it, and the others wait behind. */
const isOfHistory = ({ changes, topics }: Query): boolean => changes || topics.includes('history');

/** The newest first; of several importers each row says whose it is. */
function tableOf(knowledge: Knowledge, events: readonly Event[], importers: readonly string[]): PlannedTable[] {
  const isOfSeveral = importers.length > 1;
  const rows = events.toReversed().flatMap(({ data, entry }) => {
    const whose = isOfSeveral ? importers.filter((id) => importersOf(entry).includes(id)).slice(0, 1) : [];
    return row(
      knowledge,
      [cell('date', data.date), ...whose.map((id) => cell('importer', id)), cell('event', data)],
      [entry],
    );
  });
  const columns: readonly Column[] = ['date', ...(isOfSeveral ? (['importer'] as const) : []), 'event'];
  return rows.length > 1 ? [{ kind: 'timeline', columns, rows }] : [];
}

const importersOf = (entry: Entry): readonly string[] =>
  'importer' in entry ? [entry.importer] : (entry.about.importers ?? []);

function measureEvents(knowledge: Knowledge, query: Query, today: string): Event[] {
  const graph = productGraph(knowledge);
  const concerned = (m: Measure): boolean =>
    query.products.length === 0 ||
    m.products.some((p) => query.products.some((q) => graph.ancestors(q).has(p) || graph.ancestors(p).has(q)));
  return query.importers
    .flatMap((id) => importerMeasures(knowledge, id))
    .filter(concerned)
    .flatMap((m): Event[] => {
      return changesOf(knowledge, m).flatMap((change) => {
        if (isToldElsewhere(knowledge, change)) return [];
        if (firstDay(change.date) > today && !isAhead(change, today)) return [];
        return [{ data: eventOf(knowledge, change, today), entry: m }];
      });
    });
}

/** What ended it is an event of its own; without a beginning, the end is all there is to tell. */
const isToldElsewhere = (knowledge: Knowledge, { event, measure: { from, ended_by: by } }: Change): boolean =>
  event === 'ends' && from !== undefined && by !== undefined && entryOf(knowledge, by) !== undefined;

/** A change of a measure, as it is told. */
export interface Moved {
  readonly measure: Measure;
  /** The day that it counts from, or where that is to come, on which it was announced. */
  readonly told: string;
  readonly data: EventData;
}

/** Nothing where another event tells it. */
export function movedOf(knowledge: Knowledge, change: Change, today: string): Moved[] {
  if (isToldElsewhere(knowledge, change)) return [];
  const data = eventOf(knowledge, change, today);
  return [{ measure: change.measure, told: firstDay(data.isAhead ? change.announced : change.date), data }];
}

/** A start or end that is only announced is told as that, before its day and after it. */
export function eventOf(knowledge: Knowledge, { measure, event, date, announced }: Change, today: string): EventData {
  const ahead = firstDay(date) > today;
  const only = ahead || unconfirmed(knowledge)[event].has(measure);
  return { date, entry: measure.id, event, announced: only ? announced : null, isAhead: ahead };
}

function factEvents(knowledge: Knowledge, query: Query): Event[] {
  const graph = productGraph(knowledge);
  const near = (fact: Fact): boolean =>
    query.assumed.includes('products') ||
    (fact.about.products ?? []).length === 0 ||
    (fact.about.products ?? []).some((id) =>
      query.products.some((p) => graph.ancestors(p).has(id) || graph.ancestors(id).has(p)),
    );
  return query.importers
    .flatMap((id) => factsAbout(knowledge, id))
    .filter((fact) => EVENTS.has(fact.nature) && near(fact))
    .flatMap((fact): Event[] =>
      fact.date
        ? [{ data: { date: fact.date, entry: fact.id, event: 'said', announced: null, isAhead: false }, entry: fact }]
        : [],
    );
}
