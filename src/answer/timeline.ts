// What began, ended and was said, by date: measures on the goods asked and what is beside them, facts of the same matter.
import { firstDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { type Change, changesOf, isAhead, unconfirmed } from '../status/announced.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import type { Sentence, Table } from './answer.ts';
import { type Entry, entryOf, row, sentence } from './cite.ts';
import { factsAbout } from './fact-index.ts';
import type { Words } from './words.ts';

interface Event {
  readonly date: string;
  readonly text: string;
  readonly entry: Entry;
}

/** Events told at once; earlier ones stand behind "more". */
const TOLD = 12;
/** What a party did or said; figures and definitions are no events. */
const EVENTS: ReadonlySet<Fact['nature']> = new Set(['announcement', 'statement']);

export interface Timeline {
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
}

export function timeline(knowledge: Knowledge, words: Words, query: Query, day: string, today: string): Timeline {
  if (query.products.length === 0 && query.importers.length === 0) return { sentences: [], tables: [] };
  const period = query.cases[0].at?.includes('/') ? span(query.cases[0].at) : null;
  const last = period?.last ?? day;
  // What is announced is told wherever today is asked of, whatever day it is announced for.
  const inTime = ({ date }: Event): boolean =>
    (firstDay(date) <= last || last >= today) && (!period || firstDay(date) >= period.first);
  const events = [
    ...measureEvents(knowledge, words, query, today),
    ...(period ? factEvents(knowledge, words, query) : []),
  ]
    .filter(inTime)
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const lines = events.map(({ date, text }) => words.say('event', { date: words.date(date), text }));
  // What began or ended always shows; what was said about it as far as there is room, the newest first.
  const acts = events.filter((e) => 'effect' in e.entry);
  const said = events.filter((e) => !('effect' in e.entry)).slice(-Math.max(0, TOLD - acts.length) || events.length);
  const told = new Set(
    events.length <= TOLD || acts.length === 0 ? events.slice(-TOLD) : [...acts, ...(acts.length < TOLD ? said : [])],
  );
  return {
    sentences: events.flatMap((event, i) =>
      sentence(knowledge, told.has(event) ? 'voices' : 'detail', lines[i] ?? '', [event.entry]),
    ),
    tables: tableOf(knowledge, words, events),
  };
}

function tableOf(knowledge: Knowledge, words: Words, events: readonly Event[]): Table[] {
  const rows = events.flatMap((e) => row(knowledge, [words.date(e.date), e.text], [e.entry]));
  const columns = [words.say('column_date'), words.say('column_event')];
  return rows.length > 1 ? [{ kind: 'timeline', title: words.say('table_timeline'), columns, rows }] : [];
}

function measureEvents(knowledge: Knowledge, words: Words, query: Query, today: string): Event[] {
  const graph = productGraph(knowledge);
  const concerned = (m: Measure): boolean =>
    query.products.length === 0 ||
    m.products.some((p) => query.products.some((q) => graph.ancestors(q).has(p) || graph.ancestors(p).has(q)));
  return query.importers
    .flatMap((id) => importerMeasures(knowledge, id))
    .filter(concerned)
    .flatMap((m): Event[] => {
      const ending = m.ended_by ? entryOf(knowledge, m.ended_by) : undefined;
      const title = words.text(m.title);
      return changesOf(knowledge, m).flatMap((change) => {
        // What ended it is an event of its own; without a beginning, the end is all there is to tell.
        if (change.event === 'ends' && ending && m.from) return [];
        if (firstDay(change.date) > today && !isAhead(change, today)) return [];
        return [{ date: change.date, text: eventText(knowledge, words, change, title, today), entry: m }];
      });
    });
}

/** A start or end that is only announced is told as that, before its day and after it. */
function eventText(knowledge: Knowledge, words: Words, change: Change, title: string, today: string): string {
  const { measure, event, date } = change;
  const announced = words.date(change.announced);
  if (firstDay(date) > today) {
    const text = event === 'ends' ? words.say('announced_end', { title }) : title;
    return words.say('event_upcoming', { text, announced });
  }
  const text = event === 'ends' ? words.say('event_end', { title }) : title;
  return unconfirmed(knowledge)[event].has(measure) ? words.say('event_unconfirmed', { text, announced }) : text;
}

function factEvents(knowledge: Knowledge, words: Words, query: Query): Event[] {
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
    .flatMap((fact) => (fact.date ? [{ date: fact.date, text: words.text(fact.statement), entry: fact }] : []));
}
