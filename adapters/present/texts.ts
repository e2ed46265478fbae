// What the places of delivery say around an answer. Every word is from `answers.interface` of knowledge/language/.
import type { Answer, AnswerSource } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import type { NumberedSource } from './page.ts';

/** `Publisher, 29 Jun 2025, official, Chinese: title`, as links are labelled. */
export function sourceLabel(words: Words, source: AnswerSource): string {
  const known = labels.get(words) ?? new WeakMap<AnswerSource, string>();
  labels.set(words, known);
  const label = known.get(source) ?? labelOf(words, source);
  known.set(source, label);
  return label;
}

/** Words belong to one knowledge and one language, and so do the sources that answers name. */
const labels = new WeakMap<Words, WeakMap<AnswerSource, string>>();

function labelOf(words: Words, source: AnswerSource): string {
  const date = source.published ? words.date(source.published) : words.say('no_date');
  const kind = words.say(`ui_source_${source.kind}`);
  const about = words.say('ui_source', { date, kind, language: languageName(words, source.language) });
  return `${source.publisher}${about}${source.title}`;
}

/** The numbers that stand behind a line: `[1][2]`. */
export const marks = (ids: readonly string[], sources: readonly NumberedSource[]): string =>
  sources
    .filter(({ source }) => ids.includes(source.id))
    .map(({ number }) => `[${number}]`)
    .join('');

/** What it is and is not, and of which day; on the last page by which knowledge, so that an answer can be traced to its facts. */
export const footer = (
  words: Words,
  { asOf, kind, knowledge: { version, newestSource } }: Answer,
  isLast: boolean,
): string =>
  words.say(isLast ? 'ui_footer' : 'ui_footer_short', {
    disclaimer: kind === 'out_of_scope' ? 'none' : words.say('disclaimer'),
    day: words.date(asOf),
    version,
    newest: newestSource === '' ? words.say('no_date') : words.date(newestSource),
  });

const names = new Map<string, Intl.DisplayNames>();

function languageName(words: Words, code: string): string {
  let known = names.get(words.language);
  if (!known) {
    known = new Intl.DisplayNames(words.language, { type: 'language' });
    names.set(words.language, known);
  }
  return known.of(code) ?? code;
}
