// The one line a busy reader takes away: symbol, word, since when, what, from where, to where; stricter parts named.
import type { Told } from '../plan/claim.ts';
import { STRICTNESS } from '../status/verdict.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

export function verdictLine(words: Words, told: Told, names: 'few' | 'all' = 'few'): string {
  const { symbol } = words.status(told.status);
  const stricter = told.within.filter(
    (part) => part.status !== 'unknown' && STRICTNESS[part.status] > STRICTNESS[told.status],
  );
  const verdict = words.say('verdict', {
    symbol,
    word: statusWord(words, told.status, told.announced),
    since: told.since ? words.date(told.since) : 'none',
    product: words.product(told.product),
    origin: words.origins(told.origins, names === 'all'),
    importer: words.importer(told.importer),
    paper:
      told.onPaper !== told.status && told.status !== 'unknown'
        ? statusWord(words, told.onPaper, told.announcedOnPaper)
        : 'none',
    within: stricter.length > 0 ? firstParts(words, stricter) : 'none',
  });
  if (told.from === null || told.to === null) return verdict;
  const [from, to] = [words.date(told.from), words.date(told.to)];
  return from === to
    ? words.say('verdict_day', { day: from, verdict })
    : words.say('verdict_period', { from, to, verdict });
}

/** Parts named in the line; how many more there are is always said. */
const PARTS = 8;

function firstParts(words: Words, parts: Told['within']): string {
  const sorted = [...parts].sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status]);
  const more = sorted.length - PARTS;
  return `${partList(words, sorted.slice(0, PARTS))}${more > 0 ? ` +${more}` : ''}`;
}

export function partList(words: Words, parts: Told['within']): string {
  return words.list(
    parts.map((part) =>
      words.say('part', {
        product: words.product(part.product),
        word: statusWord(words, part.status, part.announced),
        paper: part.onPaper === part.status ? 'none' : statusWord(words, part.onPaper, part.announcedOnPaper),
      }),
    ),
  );
}
