// The one line a busy reader takes away: symbol, word, since when, what, from where, to where; stricter parts named.
import type { Verdict } from '../status/verdict.ts';
import { STRICTNESS } from '../status/verdict.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

export function verdictLine(words: Words, verdict: Verdict, full = false): string {
  const { symbol } = words.status(verdict.status);
  const stricter = verdict.within.filter(
    (part) => part.status !== 'unknown' && STRICTNESS[part.status] > STRICTNESS[verdict.status],
  );
  const line = words.say('verdict', {
    symbol,
    word: statusWord(words, verdict.status, verdict.announced?.date),
    since: verdict.since && !verdict.announced ? words.date(verdict.since) : 'none',
    product: words.product(verdict.product),
    origin: words.origins(verdict.origins, full),
    importer: words.importer(verdict.importer),
    paper:
      verdict.onPaper !== verdict.status && verdict.status !== 'unknown'
        ? statusWord(words, verdict.onPaper, verdict.announcedOnPaper?.date)
        : 'none',
    within: stricter.length > 0 ? firstParts(words, stricter) : 'none',
  });
  if (!verdict.from || !verdict.to) return line;
  return words.say('verdict_period', { from: words.date(verdict.from), to: words.date(verdict.to), verdict: line });
}

/** Parts named in the line; how many more there are is always said. */
const PARTS = 8;

function firstParts(words: Words, parts: Verdict['within']): string {
  const sorted = [...parts].sort((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status]);
  const more = sorted.length - PARTS;
  return `${partList(words, sorted.slice(0, PARTS))}${more > 0 ? ` +${more}` : ''}`;
}

export function partList(words: Words, parts: Verdict['within']): string {
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
