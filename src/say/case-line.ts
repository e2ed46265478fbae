// A case in one line: what may or may not go where, since when, in words; what is stricter within it is named.
import type { ActsOn, Regime } from '../knowledge/schema.ts';
import type { Told } from '../plan/claim.ts';
import type { Asks } from '../question/query.ts';
import { isStop, STRICTNESS, type Status } from '../status/verdict.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

interface How {
  /** All prefectures by name, where they are asked for. */
  readonly names: 'few' | 'all';
  /** What a yes would say, where a yes or a no is asked for. */
  readonly asks: Asks | null;
  /** Beside what leads, one of the kinds that are stricter is named, and the others are counted. */
  readonly beside?: boolean;
}

const LINES = {
  banned: 'line_banned',
  suspended: 'line_suspended',
  conditional: 'line_conditional',
  clear: 'line_clear',
  permitted: 'line_permitted',
  unknown: 'line_unknown',
} as const satisfies Record<Status, string>;

/** As a sentence. */
export function caseLine(words: Words, told: Told, { names, asks, beside = false }: How): string {
  const key = LINES[told.status];
  const said = words.say(key, {
    product: words.product(told.product),
    origin: words.grown(told.origins, names === 'all'),
    importer: words.economy(told.importer),
    held: regimeList(words, told.deciding),
    acts: told.actsOn,
    when: told.announced ? 'none' : told.eased === null ? whenOf(words, told) : rowWhen(words, told),
    paper: paperOf(words, told),
    past: told.isPast ? 'yes' : 'no',
  });
  const line = told.announced ? words.say('line_announced', { date: words.date(told.announced), line: said }) : said;
  const of =
    asks !== null && OF_STOPS.has(asks) && !isStop(told.status) && told.within.some((part) => isStop(part.status))
      ? 'mixed'
      : beginning(told);
  const answer = `${words.status(told.status).symbol} ${beside ? capital(line) : begun(words, of, asks, line)}`;
  return dated(
    words,
    told,
    silent(words, told, stricter(words, told, answer, beside ? 'line_stricter_short' : 'line_stricter')),
  );
}

/** Asked whether there is a ban, neither yes nor no is said of goods some of which are stopped. */
const OF_STOPS: ReadonlySet<Asks> = new Set<Asks>(['banned', 'restricted', 'still_banned', 'still_restricted']);

/** Of a day past it is not said that it is so now; and where nobody may bring in what was not let in first, no rule held is no yes. */
const beginning = ({ status, isPast, silent: none }: Told): Status =>
  isPast && status === 'suspended'
    ? 'banned'
    : status === 'conditional' && none.some((regime) => LET_IN.has(regime))
      ? 'clear'
      : status;

/** Regimes under which goods are shut out until an importer opens to them. */
const LET_IN: ReadonlySet<Regime> = new Set(['animal', 'plant']);

const BEGINNINGS = {
  banned: 'asked_banned',
  suspended: 'asked_suspended',
  conditional: 'asked_conditional',
  clear: 'asked_clear',
  permitted: 'asked_permitted',
  unknown: null,
  mixed: null,
  open: 'asked_open',
} as const satisfies Record<Status | 'mixed' | 'open', string | null>;

/** A line that begins by yes or no, by which way the question points; what is not settled is neither. */
export function begun(words: Words, of: keyof typeof BEGINNINGS, asks: Asks | null, line: string): string {
  const key = BEGINNINGS[of];
  const beginning = key === null ? '' : words.say(key, { asks: asks ?? 'none' });
  return beginning === '' ? capital(line) : words.say('begun', { beginning, line: capital(line) });
}

/** As a row under what several groups come to: prefectures first. */
export function groupLine(
  words: Words,
  told: Told,
  { names, named }: Pick<How, 'names'> & { readonly named: boolean },
): string {
  const isAll = names === 'all';
  const { symbol, word, carried } = words.status(told.status);
  const line = words.say('line_group', {
    symbol,
    word: told.actsOn === 'luggage' ? carried : word,
    origin: named
      ? words.say('row_of', {
          product: words.product(told.product),
          origin: words.grown(told.origins, isAll),
          importer: words.economy(told.importer),
        })
      : words.origins(told.origins, isAll),
    when: rowWhen(words, told),
    paper: paperOf(words, told),
  });
  return dated(words, told, stricter(words, told, capital(line), 'row_stricter'));
}

/** Of goods without a rule the day is that on which the last one ended. */
function rowWhen(words: Words, told: Told): string {
  const { status, since, announced, deciding, eased } = told;
  const held = status === 'clear' ? deciding : eased === null ? [] : [eased];
  return since && !announced && held.length > 0
    ? words.say('when_clear', { date: words.date(since), held: regimeList(words, held) })
    : whenOf(words, told);
}

export function whenOf(words: Words, { since, announced }: Pick<Told, 'since' | 'announced'>): string {
  if (announced) return words.say('when_announced', { date: words.date(announced) });
  return since ? words.say('when_since', { date: words.date(since) }) : 'none';
}

/** What paper says, where it says something, and something else. */
export const paperOf = (
  words: Words,
  { status, onPaper, announcedOnPaper }: Pick<Told, 'status' | 'onPaper' | 'announcedOnPaper'> | Told['within'][number],
): string =>
  onPaper === status || status === 'unknown' || onPaper === 'unknown'
    ? 'none'
    : statusWord(words, onPaper, announcedOnPaper);

/** What may be brought or sent is not what may be imported, and is told by its name. */
const CARRIED: ReadonlySet<ActsOn> = new Set(['luggage', 'parcel']);

function dated(words: Words, { from, to, actsOn }: Told, line: string): string {
  const verdict = CARRIED.has(actsOn)
    ? words.say('verdict_acts', { acts_on: capital(words.say(`acts_${actsOn}`)), verdict: line })
    : line;
  if (from === null || to === null) return verdict;
  return from === to
    ? words.say('verdict_day', { day: words.date(from), verdict })
    : words.say('verdict_period', { from: words.date(from), to: words.date(to), verdict });
}

/** Where the goods are not stopped, the rules that they need and that are not held: nothing is permitted by silence. */
export function silent(
  words: Words,
  { status, silent: regimes }: Pick<Told, 'status' | 'silent'>,
  line: string,
): string {
  // Of what is stopped no paper helps.
  if (regimes.length === 0 || STRICTNESS[status] >= STRICTNESS.suspended) return line;
  return words.say('line_silent', { line, bars: mayBar(regimes), silent: regimeList(words, regimes) });
}

/** Parts named of each status; how many more there are is always said. */
const PARTS = 2;

/** Kinds that are stricter, each status by itself: what is let in on terms is never told with what is stopped. */
export function stricter(
  words: Words,
  { status, within }: Pick<Told, 'status' | 'within'>,
  line: string,
  key: 'line_stricter' | 'line_stricter_short' | 'row_stricter',
): string {
  const parts = within
    // Beside what is not known, too, what needs nothing is no exception to look out for.
    .filter((part) => restricts(part.status) && STRICTNESS[part.status] > STRICTNESS[status])
    .sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status]);
  if (parts.length === 0) return line;
  const of = [...Map.groupBy(parts, (part) => statusWord(words, part.status, part.announced))];
  const most = key === 'line_stricter_short' ? 1 : PARTS;
  const list = of.map(([word, same]) =>
    words.say('stricter_part', {
      products: named(words, same.slice(0, most), same.length > most),
      more: String(Math.max(0, same.length - most)),
      word,
    }),
  );
  return words.say(key === 'row_stricter' ? key : 'line_stricter', { line, within: words.clauses(list) });
}

const restricts = (status: Status): boolean => status !== 'unknown' && STRICTNESS[status] >= STRICTNESS.conditional;

/** With the prefectures that it is so of, where these are not all. */
function named(words: Words, parts: Told['within'], isCut: boolean): string {
  const join = isCut ? words.run : words.list;
  const byPlace = Map.groupBy(parts, (part) => whereOf(words, part, Number.POSITIVE_INFINITY));
  return join(
    [...byPlace].map(([where, own]) => {
      const product = join(own.map((part) => words.product(part.product)));
      return where === 'none' ? product : words.say('part_where', { product, where });
    }),
  );
}

/** Goods of which the same is so together; where it is not so of all that are asked of, with their prefectures. */
export const partList = (words: Words, parts: Told['within'], all = Number.POSITIVE_INFINITY): string =>
  words.clauses(
    [
      ...Map.groupBy(parts, (part) =>
        JSON.stringify([
          statusWord(words, part.status, part.announced),
          paperOf(words, part),
          whereOf(words, part, all),
        ]),
      ),
    ].flatMap(([, [first, ...others]]) =>
      first
        ? words.say('part', {
            product: words.list([first, ...others].map(({ product }) => words.product(product))),
            word: statusWord(words, first.status, first.announced),
            where: whereOf(words, first, all),
            paper: paperOf(words, first),
          })
        : [],
    ),
  );

const whereOf = (words: Words, { origins = [] }: Told['within'][number], all: number): string =>
  origins.length > 0 && origins.length < all ? words.origins(origins) : 'none';

/** Of a line that begins with a name: names of goods are written small. */
export const capital = (line: string): string =>
  line.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Whether one of them shuts goods out until an importer opens to them. */
export const mayBar = (regimes: readonly Regime[]): 'some' | 'none' =>
  regimes.some((regime) => LET_IN.has(regime)) ? 'some' : 'none';

export const regimeList = (words: Words, regimes: readonly Regime[]): string =>
  words.list(regimes.map((regime) => words.say(`regime_${regime}`)));
