// When? Since when it is so, what is announced, what happened in the time asked.
import { span } from '../../knowledge/dates.ts';
import { productGraph } from '../../status/products.ts';
import type { Asked } from '../asked.ts';
import { isBoard } from '../board.ts';
import { asksHistory, changesLead, stopsAfter } from '../changes.ts';
import type { Claim, ClaimData } from '../claim.ts';
import { eventsOf } from '../events.ts';
import { factLead, isSinceAsked } from '../fact-lead.ts';
import { aheadLead, figureLead } from '../leads.ts';
import { type Lead, leadOf, type Piece } from '../piece.ts';
import { besideFact, linesOf, verdictLead } from '../verdict-lead.ts';
import { heldAtEnd } from '../verdicts.ts';
import type { IntentPlan } from './intent-plan.ts';

export const timeline: IntentPlan = {
  lead: (asked) =>
    figureLead(asked) ??
    (asked.query.changes || asksHistory(asked.query) ? changesLead(asked, besideChanges(asked)) : null) ??
    (isOfPeriod(asked) ? periodLead(asked) : momentLead(asked)),
  adds: (asked) => {
    const { told, rest, tables } = eventsOf(asked);
    return { timeline: [...told, ...rest], tables };
  },
};

/** A year and a month are a time as well. */
const isOfPeriod = ({ query }: Asked): boolean => {
  const { at } = query.cases[0];
  return at !== null && at.length !== 10;
};

/** "What changed since June?" is answered by what happened in the time; how things stand at its end comes with it. */
function periodLead(asked: Asked): Lead | null {
  const lead = verdictLead(asked, { brief: true });
  if (!lead) return factLead(asked);
  const { told } = eventsOf(asked);
  const { first, last } = span(asked.query.cases[0].at ?? asked.day);
  const [to = last] = [last, asked.today].sort();
  const acts = told.filter(({ kind, data }) => kind === 'event' && data.event !== 'said');
  const { answer, kind, basis = [], tables = [], ...rest } = lead;
  if (told.length === 0) return lead;
  // Where no rule moved, what was said in the time is what happened in it.
  const cited = acts.length > 0 ? acts : told.slice(-SAID);
  const data = {
    from: first,
    to,
    count: acts.length,
    importers: asked.query.importers,
    products: asked.query.products,
    newest: null,
    reach: asked.knowledge.version.newestSource,
  };
  return leadOf(
    [changesOf(cited, data), ...cited, ...stopsAfter(asked, last)],
    {
      ...rest,
      basis: [
        ...(to < asked.today
          ? linesOf(atEnd(asked, to), 'plain', 'few')
          : linesOf(atEnd(asked, null), 'beside', 'few')),
        ...asked.coming,
        ...basis,
      ],
      // Of importers that nobody named, a table has each status.
      tables: isBoard(asked) || isCounted(answer) ? tables : tables.filter((t) => t.kind !== 'comparison'),
    },
    kind === 'unknown' && acts.length > 0 ? 'answer' : kind,
  );
}

/** Of what was said, told where no rule moved. */
const SAID = 3;

/** How things stand, where goods and importer are known. */
function besideChanges(asked: Asked): Piece {
  // Of importers that nobody named, each is asked about by itself.
  if (isBoard(asked) || asked.query.importers.length === 0) return {};
  const { also: _, tables = [], ...rest } = besideFact(asked);
  const lines = linesOf(asked, 'beside', 'few');
  return { ...rest, tables: isCounted(lines) ? tables : [], basis: [...lines, ...asked.coming] };
}

/** What is only counted has its rows in a table. */
const isCounted = (lines: readonly Claim[]): boolean =>
  lines.some(({ kind }) => SUMS_UP.has(kind)) && !lines.some(({ kind }) => kind === 'group');

/** In place of rows, which a table has. */
const SUMS_UP: ReadonlySet<Claim['kind']> = new Set(['cases', 'board', 'by_goods']);

/** Standing on all that it counts. */
const changesOf = (counted: readonly Claim[], data: ClaimData['changes']): Claim => ({
  kind: 'changes',
  data,
  cites: [...new Set(counted.flatMap(({ cites }) => cites))],
  sources: [...new Set(counted.flatMap(({ sources }) => sources))],
});

/** Of a period, the verdicts that hold at its end, as of that day where it is past; one without a change has no stretch. */
function atEnd(asked: Asked, day: string | null): Asked {
  // Days that were asked beside it each have their own verdicts, of no stretch.
  const days = new Set(asked.verdicts.map((v) => v.day));
  if (days.size > 1 && asked.verdicts.every(({ from }) => from === null)) return asked;
  const held = heldAtEnd(asked.verdicts);
  return { ...asked, verdicts: held.map((v) => ({ ...v, from: day, to: day })) };
}

/** Since when it has been so comes at once. */
const dated = (asked: Asked): Lead | null => verdictLead(asked, { dated: true });

/** Beside since when it is so, the last stop that there was before: it may be that one that is meant. */
function withStop(asked: Asked, lead: Lead | null): Lead | null {
  if (!lead) return null;
  const { told, rest } = eventsOf(asked);
  const today = new Set(asked.verdicts.flatMap(({ measures }) => measures));
  const since = asked.verdicts.reduce((newest, v) => (v.since !== null && v.since > newest ? v.since : newest), '');
  const stops = [...rest, ...told].filter(
    ({ kind, data }) =>
      kind === 'event' &&
      data.event === 'starts' &&
      data.date < since &&
      !today.has(data.entry) &&
      isStopping(asked, data.entry),
  );
  return { ...lead, answer: [lead.answer[0], ...lead.answer.slice(1), ...stops.slice(-1)] };
}

/** Of all that was asked, and no part of it. */
const isStopping = ({ knowledge, query }: Asked, id: string): boolean => {
  const measure = knowledge.measures.get(id);
  const graph = productGraph(knowledge);
  return (
    measure !== undefined &&
    measure.acts_on === undefined &&
    (measure.effect === 'banned' || measure.effect === 'suspended') &&
    query.products.every((own) => measure.products.some((of) => graph.ancestors(own).has(of)))
  );
};

function momentLead(asked: Asked): Lead | null {
  const { query } = asked;
  // "When did they lift it?" is answered by since when it has been so.
  const isLifted = query.lifts && query.importers.length > 0 && !query.assumed.includes('importers');
  // "Since when may X from Y go to Z?": a whole case is named, and since when is told with its status.
  const isWhole =
    !query.past &&
    query.assumed.length === 0 &&
    [query.origins, query.products, query.importers].every((said) => said.length > 0);
  if (isSinceAsked(asked) && !isLifted) return aheadLead(asked) ?? withStop(asked, dated(asked));
  return aheadLead(asked) ?? (isLifted || isWhole ? dated(asked) : (factLead(asked) ?? dated(asked)));
}
