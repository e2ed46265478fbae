// A case in one line: what may or may not go where, since when, in words; what is stricter within it is named.
import type { Regime } from '../knowledge/schema.ts';
import type { Told } from '../plan/claim.ts';
import type { Asks } from '../question/query.ts';
import { STRICTNESS, type Status } from '../status/verdict.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

interface How {
  /** All prefectures by name, where they are asked for. */
  readonly names: 'few' | 'all';
  /** What a yes would say, where a yes or a no is asked for. */
  readonly asks: Asks | null;
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
export function caseLine(words: Words, told: Told, { names, asks }: How): string {
  const key = LINES[told.status];
  const line = words.say(key, {
    product: words.product(told.product),
    origin: words.origins(told.origins, names === 'all'),
    importer: words.importer(told.importer),
    held: regimeList(words, told.deciding),
    when: whenOf(words, told),
    paper: paperOf(words, told),
  });
  const answer = `${words.status(told.status).symbol} ${begun(words, told.status, asks, line)}`;
  return dated(words, told, silent(words, told, stricter(words, told, answer)));
}

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
  const origin = words.origins(told.origins, names === 'all');
  const line = words.say('line_group', {
    symbol: words.status(told.status).symbol,
    word: words.status(told.status).word,
    origin: named
      ? words.say('row_of', { product: words.product(told.product), origin, importer: words.importer(told.importer) })
      : origin,
    when: whenOf(words, told),
    paper: paperOf(words, told),
  });
  return dated(words, told, stricter(words, told, line));
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

function dated(words: Words, { from, to }: Told, verdict: string): string {
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
  return words.say('line_silent', { line, silent: regimeList(words, regimes) });
}

/** Parts named in the line; how many more there are is always said. */
const PARTS = 2;

export function stricter(words: Words, { status, within }: Pick<Told, 'status' | 'within'>, line: string): string {
  const parts = within
    .filter((part) => part.status !== 'unknown' && STRICTNESS[part.status] > STRICTNESS[status])
    .sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status]);
  if (parts.length === 0) return line;
  const more = parts.length - PARTS;
  const named = `${partList(words, parts.slice(0, PARTS))}${more > 0 ? ` +${more}` : ''}`;
  return words.say('line_stricter', { line, within: named });
}

export function partList(words: Words, parts: Told['within']): string {
  return words.list(
    parts.map((part) =>
      words.say('part', {
        product: words.product(part.product),
        word: statusWord(words, part.status, part.announced),
        paper: paperOf(words, part),
      }),
    ),
  );
}

/** Of a line that begins with a name: names of goods are written small. */
export const capital = (line: string): string =>
  line.replace(/^([^\p{L}]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());

export const regimeList = (words: Words, regimes: readonly Regime[]): string =>
  words.list(regimes.map((regime) => words.say(`regime_${regime}`)));
