// Each kind of claim in words: the one place where what is told becomes a sentence.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure, Text } from '../knowledge/schema.ts';
import type { MessageKey } from '../language/say.ts';
import { SEVERAL } from '../plan/board.ts';
import { entryOf } from '../plan/cite.ts';
import type { Act, Aged, AgeKind, Claim, ClaimData, ClaimKind, Manner, Restricting } from '../plan/claim.ts';
import type { Choice, Part } from '../question/query.ts';
import { STRICTNESS, type Status } from '../status/verdict.ts';
import { begun, capital, caseLine, groupLine, mayBar, partList, regimeList } from './case-line.ts';
import { NOTICES } from './notices.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

type Sayers = { readonly [K in ClaimKind]: (words: Words, data: ClaimData[K], knowledge: Knowledge) => string };

export const textOf = (words: Words, { kind, data }: Pick<Claim, 'kind' | 'data'>, knowledge: Knowledge): string =>
  (SAYERS[kind] as (words: Words, data: unknown, knowledge: Knowledge) => string)(words, data, knowledge);

const SAYERS: Sayers = {
  verdict: (words, { manner, names, asks, ...told }) =>
    MANNERS[manner](words, caseLine(words, told, { names, asks, beside: manner === 'beside' })),
  groups: (words, { importer, product, outcome, all, manner, asks, rows = [] }) => {
    // The day of all of them is said once.
    const [{ from: day = null, to = null } = {}] = rows;
    const isOfDay = day !== null && day === to && rows.every((one) => one.from === day && one.to === day);
    const told = rows
      .map((one) => (isOfDay ? { ...one, from: null, to: null } : one))
      .map(({ names, named, ...one }) => groupLine(words, one, { names, named }));
    const head = words.say(`groups_${told.length > 0 ? 'open' : outcome}`, {
      importer: words.importer(importer),
      product: words.product(product),
      all: all ? 'yes' : 'no',
      asks: asks ?? 'none',
    });
    const line = told.length > 0 ? words.say('groups_inline', { head, rows: words.clauses(told) }) : head;
    const dated = isOfDay ? words.say('verdict_day', { day: words.date(day), verdict: capital(line) }) : line;
    return MANNERS[manner](words, begun(words, OUTCOMES[outcome], asks, dated));
  },
  group: (words, { names, named, ...told }) => groupLine(words, told, { names, named }),
  counted: (words, { importer, product, list, of }) =>
    words.say('counted', {
      importer: words.importer(importer),
      product: words.product(product),
      list: words.list(
        list.map(({ status, announced, count }) =>
          words.say('counted_one', { word: statusWord(words, status, announced), count: String(count) }),
        ),
      ),
      of: String(of),
    }),
  silent: (words, { regimes }) => words.say('silent', { bars: mayBar(regimes), silent: regimeList(words, regimes) }),
  board: (words, { product, origins, list, named, day }) => {
    const verdict = capital(
      words.say('board', {
        product: words.product(product),
        origin: words.grown(origins),
        list: boardList(words, list, named),
      }),
    );
    return day === null ? verdict : words.say('verdict_day', { day: words.date(day), verdict });
  },
  by_goods: (words, { importer, origins, list, day }) => {
    const said = list.map(({ products, does }) =>
      words.say('board_one', {
        ...doesWords(words, does),
        importers: words.some(
          products.slice(0, GOODS).map(words.product),
          Math.max(0, products.length - GOODS),
          'goods',
        ),
      }),
    );
    const verdict = capital(
      words.say('by_goods', {
        importer: words.importer(importer),
        origin: words.grown(origins),
        list: words.clauses(said),
      }),
    );
    return day === null ? verdict : words.say('verdict_day', { day: words.date(day), verdict });
  },
  cases: (words, { manner, of, ...counts }) => {
    const told = COUNTS.filter((status) => counts[status] > 0);
    // That none is stopped is said of none but where no part of any is.
    const none = counts.stopped + counts.part === 0 ? [words.say('cases_count', { status: 'none', count: '0' })] : [];
    const list = told.map((status) => words.say('cases_count', { status, count: String(counts[status]) }));
    return MANNERS[manner](words, words.say('cases', { of: String(of), list: words.run([...none, ...list]) }));
  },
  open_case: (words, { row, ...told }) =>
    row
      ? groupLine(words, { ...told, within: [] }, { names: 'few', named: true })
      : caseLine(words, { ...told, within: [] }, { names: 'few', asks: null }),
  grounds: (words, { acts, disputedBy, evidence }, knowledge) => {
    const bases = acts.map(({ measure }) => knowledge.measures.get(measure)?.basis);
    const list = words.clauses(
      acts.map(({ measure, column }, at) => {
        const basis = bases[at];
        const named = basis ? words.text(basis) : title(words, knowledge, measure);
        return column === 'both' ? named : words.say(`grounds_${column}`, { title: named });
      }),
    );
    // A rule that is only called by what it does is no act to be cited.
    return words.say(bases.some((basis) => basis) ? 'grounds' : 'grounds_rule', {
      acts: evidence ? words.say('grounds_thin', { acts: list, evidence: words.say(`evidence_${evidence}`) }) : list,
      disputed:
        disputedBy.length === 0
          ? 'none'
          : words.some(
              disputedBy.slice(0, 1).map((id) => textIn(words, knowledge.parties.get(id)?.name)),
              disputedBy.length - 1,
              'parties',
            ),
    });
  },
  changes: (words, { from, to, count, importers, products, newest, reach }) => {
    const where =
      importers.length > 0 && importers.length <= NAMED ? words.list(importers.map(words.importer)) : 'none';
    const of = [...(where === 'none' ? [] : [where]), ...products.map(words.product)];
    const time =
      from === null
        ? 'none'
        : from === to
          ? words.say('on_day', { day: words.date(to) })
          : words.say('from_to', { from: words.date(from), to: words.date(to) });
    const scope = of.length > 0 ? of.join(words.say('subject_separator')) : 'none';
    return newest === null
      ? words.say('changes', { time, count, scope })
      : words.say('changes_none', { time, scope, reach: words.date(reach) });
  },
  moved: (words, { importer, list, more }, knowledge) =>
    words.say('moved', {
      importer: words.importer(importer),
      list: words.clauses(
        list.map((data) =>
          words.say('moved_event', {
            date: words.date(data.date),
            // The day of the announcement stands in the timeline.
            text: eventText(words, data.isAhead ? data : { ...data, announced: null }, knowledge),
            confirmed: data.announced === null || data.isAhead ? 'yes' : 'no',
          }),
        ),
      ),
      more: String(more),
    }),
  column: (words, { column, status, since, announced, measure }, knowledge) =>
    words.say(column, {
      word: statusWord(words, status, announced),
      announced: announced ? words.date(announced) : 'none',
      since: since ? words.date(since) : 'none',
      summary: summary(words, knowledge, measure),
    }),
  measure: (words, { measure }, knowledge) => summary(words, knowledge, measure),
  may_stop: (words, { measure, since }, knowledge) =>
    words.say('may_stop', {
      title: title(words, knowledge, measure),
      date: since === null ? 'none' : words.date(since),
    }),
  possible: (words, { measure }, knowledge) => words.say('possible', { summary: summary(words, knowledge, measure) }),
  since_earlier: (words, { dates }) => words.say('since_earlier', { dates: words.list(dates.map(words.date)) }),
  since_unknown_day: (words, { date }) => words.say('since_unknown_day', { date: words.date(date) }),
  announced_beside: (words, { measure, date }, knowledge) =>
    words.say('announced_beside', { date: words.date(date), title: title(words, knowledge, measure) }),
  conditions: (words, { conditions, more, ifReopened, ...holders }, knowledge) =>
    words.say(ifReopened ? 'conditions_if' : 'conditions', {
      list: words.clauses(conditions.flatMap((id) => knowledge.conditions.get(id)?.name ?? []).map(words.text)),
      where: holdersOf(words, holders),
      more: String(more),
    }),
  lapsed: (words, { importer, regime, since, conditions }, knowledge) =>
    capital(
      words.say('lapsed', {
        importer: words.economy(importer),
        held: words.say(`regime_${regime}`),
        date: words.date(since),
        list:
          conditions.length === 0
            ? 'none'
            : words.list(conditions.flatMap((id) => knowledge.conditions.get(id)?.name ?? []).map(words.text)),
      }),
    ),
  paper: (words, { importer, products, origins, paper, need, conditions, since, day }, knowledge) => {
    const names = conditions.flatMap((id) => knowledge.conditions.get(id)?.name ?? []);
    const where = holdersOf(words, { importers: [importer], products, origins });
    const kind = words.say(`paper_${paper}`);
    const lapsed = { held: words.say('regime_radiation'), date: since === null ? 'none' : words.date(since), where };
    const said = {
      asked: () => words.say('paper_asked', { list: words.list(names.map(words.text)), where }),
      lapsed: () => words.say('paper_lapsed', lapsed),
      none: () => words.say('paper_none', { paper: kind, where }),
      open: () => words.say('paper_open', { paper: kind, where }),
    }[need]();
    return day === null ? said : words.say('verdict_day', { day: words.date(day), verdict: said });
  },
  condition: (words, { condition }, knowledge) => textIn(words, knowledge.conditions.get(condition)?.text),
  statement: (words, { fact }, knowledge) => own(words, knowledge, fact),
  disputed: (words, { entry }, knowledge) => words.say('disputed', { statement: own(words, knowledge, entry) }),
  thin: (words, { evidence }) => words.say('thin', { evidence: words.say(`evidence_${evidence}`) }),
  also_on: (words, { actsOn, measure }, knowledge) =>
    words.say('also', { acts_on: words.say(`acts_${actsOn}`), summary: summary(words, knowledge, measure) }),
  within: (words, { parts }) => words.say('within', { parts: partList(words, parts) }),
  restricted: (words, { importer, origins, parts, more }) =>
    capital(
      words.say('restricted', {
        importer: words.economy(importer),
        origin: words.grown(origins),
        parts: partList(words, parts, origins.length),
        more: String(more),
      }),
    ),
  age: (words, { age, list, newer }) =>
    words.say(AGE_MESSAGES[age], {
      list: words.clauses(list.map((one) => agedText(words, age, one))),
      newer: String(newer),
    }),
  check: (words, { importer, named, privately, toKnow, pages }, knowledge) => {
    const acts = privately ?? (toKnow ? 'know' : 'trade');
    const known = knowledge.importers.get(importer)?.check ?? [];
    const list = words.list(
      pages.flatMap(({ url }) => {
        const page = known.find((one) => one.url === url);
        return page ? words.publisher(page) : [];
      }),
    );
    return named
      ? words.say('check_of', { acts, importer: words.economy(importer), pages: list })
      : words.say('check', { acts, pages: list });
  },
  basis: (words, { measure, source, importer, by, since }, knowledge) =>
    words.say('basis', {
      importer: importer === null ? 'none' : words.importer(importer),
      title: title(words, knowledge, measure),
      by: by.length === 0 ? 'none' : words.list(by.map((id) => textIn(words, knowledge.parties.get(id)?.name))),
      since: since === null ? 'none' : words.date(since),
      act: source === null ? 'held' : 'none',
      basis:
        source === null ? textIn(words, knowledge.measures.get(measure)?.basis) : sourceLine(words, knowledge, source),
    }),
  event: (words, data, knowledge) =>
    words.say('event', { date: words.date(data.date), text: eventText(words, data, knowledge) }),
  figure: (words, { asked, series, value, round, from, date, count }, knowledge) =>
    words.say(`figure_${asked}`, {
      value: value === null ? 'none' : numberOf(words, knowledge, series, value),
      series: textIn(words, knowledge.series.get(series)?.name),
      where: round === null ? 'none' : words.say('round', { number: String(round) }),
      date: date === null ? words.say('no_date') : words.date(date),
      from: from === null ? words.say('no_date') : words.date(from),
      count,
    }),
  differ: (words, { importers, more, goods }) => {
    const [one, other] = importers;
    const places = (ids: readonly string[]): string =>
      ids.length > 0 ? words.origins(ids) : words.say('differ_nothing');
    const list = words.clauses(
      goods.map(({ product, stopped: [a, b] }) =>
        more === 'same'
          ? words.say('differ_alike', { product: words.product(product), origins: places(a) })
          : words.say('differ_one', {
              product: words.product(product),
              one: words.importer(one),
              of_one: places(a),
              other: words.importer(other),
              of_other: places(b),
            }),
      ),
    );
    if (more === 'same') return words.say('differ_same', { list });
    if (more === 'each') return capital(words.say('differ_each', { list }));
    return words.say('differ_more', { importer: words.importer(more === 'first' ? one : other), list });
  },
  compared: (words, { products, restricting, of, free, open }, knowledge) =>
    words.say('comparison_all', {
      product: words.list(products.map(words.product)),
      count: restricting.length,
      of: String(of),
      list: words.clauses(
        [...Map.groupBy(restricting, ({ does }) => JSON.stringify(does)).values()].flatMap((alike) =>
          alike.slice(0, 1).map(({ does }) =>
            words.say('comparison_one', {
              importer: words.list(alike.map(({ importer }) => words.importer(importer))),
              does: words.list(does.map((one) => restrictingWord(words, one, knowledge.prefectures.size))),
            }),
          ),
        ),
      ),
      free,
      open: String(open),
    }),
  free: (words, { importers }) =>
    words.say('comparison_free', {
      list: words.list(
        importers.map(({ importer, announced }) => {
          const word = words.importer(importer);
          return announced ? words.say('word_announced', { word, date: words.date(announced) }) : word;
        }),
      ),
    }),
  liftings: (words, { from, to, list }) =>
    words.say('liftings', {
      from: words.date(from),
      to: words.date(to),
      count: String(list.length),
      list: words.list(
        list.map(({ importer, date, announced }) => {
          const text = words.date(date);
          return words.say('age_of', {
            what: words.importer(importer),
            age: 'none',
            date: announced ? words.say('event_unconfirmed', { text, announced: words.date(announced) }) : text,
          });
        }),
      ),
    }),
  others: (words, { list }) =>
    words.say('other_importers', {
      list: words.list(
        list.map(({ origins, confirmed, ...one }) => {
          const said = { ...restrictingOf(words, one), origins: words.origins(origins) };
          return confirmed
            ? words.say('other_importer', { ...said, date: words.date(confirmed) })
            : words.say('other_importer_bare', said);
        }),
      ),
    }),
  upcoming: (words, { date, acts, announced, after }, knowledge) => {
    const values = {
      date: words.date(date),
      acts: words.list(acts.map((act) => actText(words, act, knowledge))),
      announced: words.list(announced.map(words.date)),
    };
    if (after.length === 0) return words.say('upcoming_bare', values);
    const more = after.length > LINES ? [words.say('upcoming_more', { count: String(after.length - LINES) })] : [];
    const lines = [
      ...after.slice(0, LINES).map((told) => caseLine(words, told, { names: 'few', asks: null })),
      ...more,
    ];
    return words.say('upcoming', { ...values, lines: lines.join(' ') });
  },
  ...NOTICES,
  members: (words, { origins }) =>
    capital(
      words.say('set_members', {
        set: words.origins(origins),
        members: words.list(origins.map(words.prefecture)),
      }),
    ),
  clarify: (words, { goods, choices }) => {
    const readings = words.either(choices.map((choice) => readingText(words, choice)));
    return goods.length > 0
      ? words.say('clarify_goods', { goods: words.run(goods), readings })
      : words.say('clarify', { readings });
  },
  not_held: (words, { goods }) => words.say('not_held', { goods: words.run(goods) }),
  before_held: (words, { first }) => words.say('before_held', { date: words.date(first) }),
  left_out: (words, { count }) => words.say('caveat_left_out', { count: String(count) }),
  unread: (words, { words: unread }) => words.say('caveat_unread', { words: words.run(unread.map(words.written)) }),
  read: (words, { read }, knowledge) =>
    words.say('caveat_read', {
      list: words.list(read.map(({ typed, read: as }) => `${words.written(typed)} → ${labelOf(words, as, knowledge)}`)),
    }),
  assumed: (words, data) =>
    words.say('caveat_assumed', {
      list: words.run(
        PARTS.filter((part) => data[part].length > 0).map((part) =>
          words.say(`part_${part}`, { value: words.list(data[part].slice(0, ASSUMED).map(PART_NAMES[part](words))) }),
        ),
      ),
    }),
  no_such_day: (words, { typed, day }) =>
    words.say('caveat_no_such_day', { typed: words.list(typed), day: words.date(day) }),
  unforeseen: (words) => words.say('unforeseen'),
  future: (words, { today }) => words.say('caveat_future', { today: words.date(today) }),
  elsewhere: (words, { places, known, more }) =>
    words.say('elsewhere', {
      place: words.list(places),
      importers: words.some(known.map(words.importer), more, 'importers'),
    }),
  unsettled: (words, { near }, knowledge) =>
    near.length === 0
      ? words.say('unknown_bare')
      : words.say('unknown', { near: words.clauses(near.map((id) => title(words, knowledge, id))) }),
  in_english: (words) => words.say('caveat_language'),
  passing: (words, { importers }) =>
    words.say('caveat_passing', { importers: words.list(importers.map(words.economy)) }),
  transit: (words, { origin }) => words.say('caveat_transit', { place: words.prefecture(origin) }),
  minor_ingredient: (words) => words.say('caveat_ingredient'),
  term: (words, { term }) => words.say(`term_${term}`, { word: term === 'paper' ? '' : words.status(term).word }),
  out_of_scope: (words) => words.say('out_of_scope', { prompts: words.prompts.join(words.say('prompt_separator')) }),
  opinion: (words) => words.say('opinion', { prompts: words.prompts.join(words.say('prompt_separator')) }),
};

/** Goods named at once of which the same is so. */
const GOODS = 6;

/** Who restricts by name, the strictest word for each; the others are counted, those without a rule apart from those not known. */
function boardList(words: Words, list: ClaimData['board']['list'], named: boolean): string {
  const isFew = named || list.reduce((sum, { importers }) => sum + importers.length, 0) <= SEVERAL;
  const isNamed = ({ does }: (typeof list)[number]): boolean =>
    isFew || does.some(({ status, announced }) => announced || restricts(status));
  const rest = list.filter((one) => !isNamed(one));
  const count = (of: typeof list): number => of.reduce((sum, { importers }) => sum + importers.length, 0);
  const isOpen = ({ does }: (typeof list)[number]): boolean => does.some(({ status }) => status === 'unknown');
  const [free, open] = [count(rest.filter((one) => !isOpen(one))), count(rest.filter(isOpen))];
  const said = Map.groupBy(
    list
      .filter(isNamed)
      .flatMap(({ importers, does }) => importers.map((importer) => ({ importer, does: doesWords(words, does) }))),
    ({ does }) => JSON.stringify(does),
  );
  return words.clauses([
    ...[...said.values()].flatMap((own) =>
      own.slice(0, 1).map(({ does }) =>
        words.say('board_one', {
          ...does,
          importers: words.list(own.map(({ importer }) => words.importer(importer))),
        }),
      ),
    ),
    ...(free > 0 ? [words.say('board_free', { count: free })] : []),
    ...(open > 0 ? [words.say('board_open', { count: String(open) })] : []),
  ]);
}

const restricts = (status: Status): boolean => STRICTNESS[status] >= STRICTNESS.conditional;

/** What is only announced is told with each of its statuses; else the strictest, for a part where it is not all. */
function doesWords(
  words: Words,
  does: ClaimData['board']['list'][number]['does'],
): { symbol: string; word: string; part: 'yes' | 'no' } {
  const each = does.map(({ status, announced }) => statusWord(words, status, announced));
  const [strictest] = does;
  const symbol = strictest ? words.status(strictest.status).symbol : '';
  if (does.some(({ announced }) => announced)) return { symbol, word: words.either(each), part: 'no' };
  return { symbol, word: each[0] ?? '', part: each.length > 1 ? 'yes' : 'no' };
}

const MANNERS: Readonly<Record<Manner, (words: Words, line: string) => string>> = {
  plain: (_, line) => line,
  beside: (words, lines) => words.say('status_beside', { lines }),
  until_then: (words, lines) => words.say('until_then', { lines }),
  not_lifted: (words, line) => words.say('premise_lifted', { summary: line }),
  not_banned: (words, line) => words.say('premise_banned', { summary: line }),
};

const AGE_MESSAGES = {
  announced: 'age_announced',
  paper: 'age_announced',
  before: 'age_before',
  old: 'age_stale',
  fresh: 'age',
} as const satisfies Record<AgeKind, MessageKey>;

/** What the groups of a case come to, as what its line begins by. */
const OUTCOMES = {
  stopped: 'banned',
  mixed: 'mixed',
  open: 'open',
} as const satisfies Record<ClaimData['groups']['outcome'], Parameters<typeof begun>[1]>;

/** How cases stand, the strictest first. */
const COUNTS = ['stopped', 'part', 'conditional', 'permitted', 'clear', 'open'] as const;

/** Importers named in one line. */
const NAMED = 3;
/** Verdicts told of one day to come; how many more there are is always said. */
const LINES = 4;
/** Names told of what was assumed. */
const ASSUMED = 10;
const PARTS = ['importers', 'products', 'origins'] as const satisfies readonly Part[];
const PART_NAMES: Readonly<Record<Part, (words: Words) => (id: string) => string>> = {
  importers: (words) => words.importer,
  products: (words) => words.product,
  origins: (words) => words.prefecture,
};

function restrictingWord(words: Words, { status, announced, origins, isPart }: Does, prefectures: number): string {
  const word = statusWord(words, status, announced);
  return words.say('comparison_does', {
    word: isPart ? words.say('board_part', { words: word }) : word,
    where: isPart || origins.length === prefectures ? 'none' : words.origins(origins),
  });
}

type Does = ClaimData['compared']['restricting'][number]['does'][number];

/** Whose conditions they are, by what tells their cases from the others: importers, goods, places. */
function holdersOf(
  words: Words,
  { importers = [], products = [], origins }: Pick<ClaimData['conditions'], 'importers' | 'products' | 'origins'>,
): string {
  const parts = [
    ...(importers.length > 0 ? [words.list(importers.map(words.importer))] : []),
    ...(products.length > 0 ? [words.list(products.map(words.product))] : []),
    ...(origins.length > 0 ? [words.origins(origins)] : []),
  ];
  return parts.length > 0 ? parts.join(words.say('subject_separator')) : 'none';
}

/** What was read is kept by its English names; it is told by those of the answer. */
function labelOf(words: Words, label: string, knowledge: Knowledge): string {
  const named = (of: Knowledge['products'] | Knowledge['importers'] | Knowledge['prefectures'], name: string) =>
    [...of.values()].find((one) => one.name.en === name)?.id;
  return label
    .split(' / ')
    .map((name) => {
      const product = named(knowledge.products, name);
      if (product) return words.product(product);
      const importer = named(knowledge.importers, name);
      if (importer) return words.importer(importer);
      const prefecture = named(knowledge.prefectures, name);
      return prefecture ? words.prefecture(prefecture) : words.written(name);
    })
    .join(' / ');
}

/** A folder of one's own may lack what an older question names. */
const textIn = (words: Words, text: Text | undefined): string => (text ? words.text(text) : '');
const summary = (words: Words, knowledge: Knowledge, id: string): string =>
  textIn(words, knowledge.measures.get(id)?.summary);
const title = (words: Words, knowledge: Knowledge, id: string): string =>
  textIn(words, knowledge.measures.get(id)?.title);
const ownText = (entry: Fact | Measure): Text => ('statement' in entry ? entry.statement : entry.summary);

function own(words: Words, knowledge: Knowledge, id: string): string {
  const entry = entryOf(knowledge, id);
  return entry ? words.text(ownText(entry)) : '';
}

function agedText(words: Words, age: AgeKind, { of, more = 0, date, announcedFor, day }: Aged): string {
  const ago = firstDay(date) >= day ? 'none' : words.age(date, day);
  const old = announcedFor
    ? {
        date: words.say('announced_for', {
          announced: words.date(date),
          date: words.date(announcedFor),
          age: ago,
        }),
        age: 'none',
      }
    : { date: words.date(date), age: ago };
  const paper = age === 'paper' ? [words.say('column_paper')] : [];
  const named = of.map(subjectText(words));
  const what = [...(named.length > 0 ? [words.some(named, more, 'cases')] : []), ...paper];
  return what.length > 0
    ? words.say('age_of', { what: what.join(words.say('subject_separator')), ...old })
    : words.say('age_since', old);
}

/** The first of importer, goods and places, and in brackets what else there is. */
const subjectText =
  (words: Words) =>
  ({ importer, product, origins }: Aged['of'][number]): string => {
    const [of = '', ...others] = [
      ...(importer ? [words.importer(importer)] : []),
      ...(product ? [words.product(product)] : []),
      ...(origins ? [words.origins(origins)] : []),
    ];
    return others.length > 0 ? words.say('subject', { of, others: others.join(words.say('subject_separator')) }) : of;
  };

function sourceLine(words: Words, knowledge: Knowledge, id: string): string {
  const source = knowledge.sources.get(id);
  if (!source) return '';
  return words.say('source_line', {
    publisher: words.publisher(source),
    date: source.published ? words.date(source.published) : words.say('no_date'),
    title: words.titled(source),
    described: source.description ? 'yes' : 'no',
  });
}

/** What happened, without its date. */
export function eventText(
  words: Words,
  { entry, event, announced, isAhead }: ClaimData['event'],
  knowledge: Knowledge,
): string {
  if (event === 'said') return own(words, knowledge, entry);
  const named = title(words, knowledge, entry);
  const date = announced ? words.date(announced) : null;
  if (isAhead)
    return words.say('event_upcoming', {
      text: event === 'ends' ? words.say('announced_end', { title: named }) : named,
      announced: date ?? words.say('no_date'),
    });
  const text = event === 'ends' ? words.say('event_end', { title: named }) : named;
  return date ? words.say('event_unconfirmed', { text, announced: date }) : text;
}

function actText(words: Words, { measure, event }: Act, knowledge: Knowledge): string {
  const { basis } = knowledge.measures.get(measure) ?? {};
  const named = title(words, knowledge, measure);
  if (event === 'ends') return words.say('announced_end', { title: named });
  return words.say('announced_act', { title: named, basis: basis ? words.text(basis) : 'none' });
}

const restrictingOf = (
  words: Words,
  { importer, status, announced }: Restricting,
): { importer: string; word: string } => ({
  importer: words.importer(importer),
  word: statusWord(words, status, announced),
});

export function numberOf(words: Words, knowledge: Knowledge, series: string, value: number): string {
  const unit = knowledge.series.get(series)?.unit;
  return unit ? words.say('number', { number: words.number(value), unit: words.text(unit) }) : words.number(value);
}

/** One reading of a question that has several. */
export const readingText = (words: Words, { importer, product }: Choice): string =>
  words.say('reading', {
    product: product === null ? 'none' : words.product(product),
    importer: importer === null ? 'none' : words.importer(importer),
  });
