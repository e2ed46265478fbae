// Numbers worked out over the facts' results: the highest, the last, how many, the sum; each with the rows it stands on.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Superlative } from '../knowledge/language.ts';
import type { Fact, Result, Series } from '../knowledge/schema.ts';
import { chanceOf } from '../question/pointing.ts';
import type { Query } from '../question/query.ts';
import type { Asked } from './asked.ts';
import { cell, claim, row } from './cite.ts';
import type { Claim, PlannedTable } from './claim.ts';
import { SHARES, THRESHOLDS } from './relevance.ts';

interface Figure {
  readonly fact: Fact;
  readonly result: Result;
  /** ISO at the precision that is known; '' where neither result nor fact is dated. */
  readonly date: string;
}

export interface Figures {
  readonly claims: readonly Claim[];
  readonly tables: readonly PlannedTable[];
}

/** Rows of a table of figures before the older ones are left to the facts. */
const ROWS = 30;

/** What the question asks of a series; null where it asks nothing of any, or the series has nothing of the time asked. */
export function figuresOf({ knowledge, query, primary, day }: Asked): Figures | null {
  const { superlative } = query;
  const series = strongest(knowledge, query.series);
  if (!series || !superlative) return null;
  // "Now" and "last" are said of much else.
  if (superlative === 'latest' && primary === 'status') return null;
  const period = query.cases[0].at ? span(query.cases[0].at) : null;
  const named = roundsNamed(knowledge, query);
  const rows = resultsOf(knowledge, series).filter(
    ({ fact, date, result }) =>
      isOfThese(fact, query) &&
      (named.size === 0 || (result.round !== undefined && named.has(result.round))) &&
      (!date ||
        (firstDay(date) <= day && (!period || (lastDay(date) >= period.first && firstDay(date) <= period.last)))),
  );
  const answer = settle(series, superlative, rows);
  if (!answer) return null;
  const { kind, value, standing } = answer;
  const dates = standing.map((f) => f.date).filter((date) => date !== '');
  const [one] = standing.length === 1 ? standing : [];
  const data = {
    asked: kind,
    series: series.id,
    value: value ?? null,
    round: one?.result.round ?? null,
    from: dates[0] ?? null,
    date: dates.at(-1) ?? null,
    count: rows.length,
  };
  const facts = [...new Set(standing.map((f) => f.fact))];
  return { claims: claim(knowledge, 'figure', data, facts), tables: tableOf(knowledge, series, rows) };
}

/** Not of another importer's matters: whose plants are registered in China says nothing of Taiwan's. */
const isOfThese = ({ about: { importers = [] } }: Fact, query: Query): boolean =>
  importers.length === 0 || query.importers.length === 0 || importers.some((id) => query.importers.includes(id));

/** Rounds that the question names, by the words of the facts that tell all of one round; the most telling of them. */
function roundsNamed(knowledge: Knowledge, { entries }: Query): Set<number> {
  const told = entries.flatMap(({ id, weight }) => {
    const results = knowledge.facts.get(id)?.results ?? [];
    const rounds = new Set(results.flatMap((r) => r.round ?? []));
    // A lone result ("the highest ever") names no round: it happens to be of one.
    return results.length > 1 && rounds.size === 1 ? [{ round: [...rounds][0] as number, weight }] : [];
  });
  const best = Math.max(0, ...told.map(({ weight }) => weight));
  return new Set(
    told
      .filter(({ weight }) => chanceOf(weight) >= Math.max(THRESHOLDS.named, chanceOf(best) * SHARES.equal))
      .map(({ round }) => round),
  );
}

interface Settled {
  readonly kind: Superlative;
  readonly value?: number | undefined;
  readonly standing: readonly Figure[];
}

function settle(series: Series, superlative: Superlative, rows: readonly Figure[]): Settled | null {
  const done = rows.filter(({ result }) => result.finding !== 'planned' && result.finding !== 'not_published');
  // "Under 5" is no number to set beside others.
  const valued = done.filter(({ result }) => result.value !== undefined && !result.upper_bound);
  const by = (list: readonly Figure[], better: (a: number, b: number) => boolean): Figure[] =>
    list.reduce<Figure[]>((best, f) => {
      const [now] = best;
      return !now || better(f.result.value ?? 0, now.result.value ?? 0) ? [f] : best;
    }, []);
  const single = (kind: Superlative, standing: readonly Figure[]): Settled | null =>
    standing[0] ? { kind, value: standing[0].result.value, standing } : null;
  const last = done.at(-1);
  switch (superlative) {
    case 'highest':
      return single(
        'highest',
        by(valued, (a, b) => a > b),
      );
    case 'lowest':
      return single(
        'lowest',
        by(valued, (a, b) => a < b),
      );
    case 'latest':
      return single('latest', last ? [last] : []);
    case 'earliest':
      return single('earliest', done.slice(0, 1));
    default:
      if (series.counts === 'rows')
        return done.length > 0 ? { kind: 'count', value: done.length, standing: done } : null;
      if (series.counts === 'values') return single('latest', valued.slice(-1));
      if (series.counts !== 'sums' || superlative === 'count') return null;
      return valued.length > 0
        ? { kind: 'total', value: valued.reduce((sum, f) => sum + (f.result.value ?? 0), 0), standing: valued }
        : null;
  }
}

function strongest(knowledge: Knowledge, pointers: Query['series']): Series | undefined {
  const best = Math.max(0, ...pointers.map(({ weight }) => weight));
  const id = pointers.find(({ weight }) => weight === best)?.id;
  return id === undefined || chanceOf(best) < THRESHOLDS.series ? undefined : knowledge.series.get(id);
}

const known = derived(() => new Map<Series, readonly Figure[]>());

/** The results of a series by date; of one round the one that was measured. */
function resultsOf(knowledge: Knowledge, series: Series): readonly Figure[] {
  return remembered(known(knowledge), series, () => {
    const all = [...knowledge.facts.values()].flatMap((fact) =>
      (fact.results ?? [])
        .filter((result) =>
          series.of.some(({ subject, medium }) => subject === result.subject && (!medium || medium === result.medium)),
        )
        .map((result): Figure => ({ fact, result, date: result.date ?? fact.date ?? '' })),
    );
    const rounds = all.some((f) => f.result.round !== undefined);
    // A sum over rounds that stands among them would count them twice.
    const own = rounds ? all.filter((f) => f.result.round !== undefined) : all;
    const sorted = own.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (!rounds) return sorted;
    const best = new Map<number, Figure>();
    for (const f of sorted) {
      const held = best.get(f.result.round as number);
      if (!held || (held.result.finding === 'planned' && f.result.finding !== 'planned'))
        best.set(f.result.round as number, f);
    }
    return [...best.values()];
  });
}

function tableOf(knowledge: Knowledge, series: Series, rows: readonly Figure[]): PlannedTable[] {
  const listed = [...rows].reverse().slice(0, ROWS);
  const lines = listed.flatMap(({ fact, result, date }) =>
    row(
      knowledge,
      [
        cell('result_date', date === '' ? null : date),
        cell('round', result.round ?? null),
        cell('value', { value: result.value ?? null, series: series.id }),
        cell('planned', result.finding === 'planned'),
      ],
      [fact],
    ),
  );
  if (lines.length < 2) return [];
  return [{ kind: 'figures', series: series.id, columns: ['date', 'round', 'value', 'note'], rows: lines }];
}

/** The years that are asked after, each once. */
export const yearsOf = ({ dates, cases: [{ at }] }: Query): string[] => [
  ...new Set([...dates, ...(at?.split('/') ?? [])].map((date) => date.slice(0, 'YYYY'.length))),
];
