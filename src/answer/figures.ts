// Numbers worked out over the facts' results: the highest, the last, how many, the sum; each with the rows it stands on.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Superlative } from '../knowledge/language.ts';
import type { Fact, Result, Series } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import type { Sentence, Table } from './answer.ts';
import { row, sentence } from './cite.ts';
import type { Words } from './words.ts';

interface Figure {
  readonly fact: Fact;
  readonly result: Result;
  /** ISO at the precision that is known; '' where neither result nor fact is dated. */
  readonly date: string;
}

export interface Figures {
  readonly sentences: readonly Sentence[];
  readonly table: Table | null;
}

/** Words of a series that weigh this much show that its numbers are asked. */
const TELLING = 200;
/** Rows of a table of figures before the older ones are left to the facts. */
const ROWS = 30;

/** What the question asks of a series; null where it asks nothing of any, or the series has nothing of the time asked. */
export function figures(knowledge: Knowledge, words: Words, query: Query, day: string): Figures | null {
  const { superlative } = query;
  const series = strongest(knowledge, query.series);
  if (!series || !superlative) return null;
  // "Now" and "last" are said of much else.
  if (superlative === 'latest' && query.intents[0] === 'status') return null;
  const period = query.cases[0].at ? span(query.cases[0].at) : null;
  const named = roundsNamed(knowledge, query);
  const rows = figuresOf(knowledge, series).filter(
    ({ date, result }) =>
      (named.size === 0 || (result.round !== undefined && named.has(result.round))) &&
      (!date ||
        (firstDay(date) <= day && (!period || (lastDay(date) >= period.first && firstDay(date) <= period.last)))),
  );
  const asked = ask(series, superlative, rows);
  if (!asked) return null;
  const { kind, value, standing } = asked;
  const dates = standing.map((f) => f.date).filter((date) => date !== '');
  const [one] = standing.length === 1 ? standing : [];
  const text = words.say(`figure_${kind}`, {
    value: value === undefined ? 'none' : numberOf(words, series, value),
    series: words.text(series.name),
    where: whereOf(words, one),
    date: dates.length > 0 ? words.date(dates.at(-1) as string) : words.say('no_date'),
    from: dates.length > 0 ? words.date(dates[0] as string) : words.say('no_date'),
    count: rows.length,
  });
  const facts = [...new Set(standing.map((f) => f.fact))];
  return { sentences: sentence(knowledge, 'verdict', text, facts), table: tableOf(knowledge, words, series, rows) };
}

/** Rounds that the question names, by the words of the facts that tell all of one round; the most telling of them. */
function roundsNamed(knowledge: Knowledge, { entries }: Query): Set<number> {
  const told = entries.flatMap(({ id, weight }) => {
    const results = knowledge.facts.get(id)?.results ?? [];
    const rounds = new Set(results.flatMap((r) => r.round ?? []));
    // A lone result ("the highest ever") names no round: it happens to be of one.
    return results.length > 1 && rounds.size === 1 ? [{ round: [...rounds][0] as number, weight }] : [];
  });
  const best = Math.max(0, ...told.map(({ weight }) => weight));
  return new Set(told.filter(({ weight }) => weight >= best * NEARLY).map(({ round }) => round));
}

/** As much meant as the round that is meant most. */
const NEARLY = 0.9;

interface Asked {
  readonly kind: Superlative;
  readonly value?: number | undefined;
  readonly standing: readonly Figure[];
}

function ask(series: Series, superlative: Superlative, rows: readonly Figure[]): Asked | null {
  const done = rows.filter(({ result }) => result.finding !== 'planned' && result.finding !== 'not_published');
  // "Under 5" is no number to set beside others.
  const valued = done.filter(({ result }) => result.value !== undefined && !result.upper_bound);
  const by = (list: readonly Figure[], better: (a: number, b: number) => boolean): Figure[] =>
    list.reduce<Figure[]>((best, f) => {
      const [now] = best;
      return !now || better(f.result.value ?? 0, now.result.value ?? 0) ? [f] : best;
    }, []);
  const single = (kind: Superlative, standing: readonly Figure[]): Asked | null =>
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
  return id === undefined || best < TELLING ? undefined : knowledge.series.get(id);
}

const known = derived(() => new Map<Series, readonly Figure[]>());

/** The results of a series by date; of one round the one that was measured. */
function figuresOf(knowledge: Knowledge, series: Series): readonly Figure[] {
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

function tableOf(knowledge: Knowledge, words: Words, series: Series, rows: readonly Figure[]): Table | null {
  const listed = [...rows].reverse().slice(0, ROWS);
  const lines = listed.flatMap(({ fact, result, date }) =>
    row(
      knowledge,
      [
        date ? words.date(date) : words.say('no_date'),
        result.round === undefined ? '' : words.say('round', { number: String(result.round) }),
        result.value === undefined ? '' : numberOf(words, series, result.value),
        result.finding === 'planned' ? words.say('planned') : '',
      ],
      [fact],
    ),
  );
  if (lines.length < 2) return null;
  const columns = [
    words.say('column_date'),
    words.say('column_round'),
    words.say('column_value'),
    words.say('column_note'),
  ];
  return { kind: 'figures', title: words.text(series.name), columns, rows: lines };
}

const numberOf = (words: Words, series: Series, value: number): string =>
  series.unit
    ? words.say('number', { number: words.number(value), unit: words.text(series.unit) })
    : words.number(value);

const whereOf = (words: Words, figure: Figure | undefined): string =>
  figure?.result.round === undefined ? 'none' : words.say('round', { number: String(figure.result.round) });
