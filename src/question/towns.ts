// Towns and airports of the world, which say into which country goods go: "to Busan", 釜山の店, "→ LAX". Heard only where
// nothing else is read, and where the grammar beside it makes the name one of a place: "Split" and 平安 are words as well.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { isPutAsPlace } from '../language/places.ts';
import { countryOfAirport, countryOfTown, TOWN_LENGTH, TOWN_WORDS } from '../language/towns.ts';
import type { Cover, Span } from './cover.ts';
import type { Named } from './named.ts';
import { countryTarget } from './names.ts';

/** The names of towns and airports of the folded text, left to right, the longest at each place. */
export function findTowns(knowledge: Knowledge, raw: string, text: string, cover: Cover): Named[] {
  const found: Named[] = [];
  let done = 0;
  for (const span of candidates(text)) {
    if (span.start < done || !cover.free(span.start, span.end)) continue;
    const typed = text.slice(span.start, span.end);
    const ahead = text.slice(Math.max(0, span.start - AROUND), span.start);
    const behind = text.slice(span.end, span.end + AROUND);
    const country = isCode(raw, typed) ? countryOfAirport(typed) : countryOfTown(typed);
    if (country === undefined || isTerm(knowledge, typed) || !isPutAsPlace(typed, ahead, behind)) continue;
    found.push({ ...span, typed, targets: [countryTarget(knowledge, country)], near: false, town: true });
    done = span.end;
  }
  return found;
}

/** ハラール is a town of Ethiopia, and what meat has to be: a word of the conditions names no place. */
const isTerm = (knowledge: Knowledge, typed: string): boolean =>
  termsOf(knowledge).some((term) => term.includes(typed));

const termsOf = derived(({ conditions }: Pick<Knowledge, 'conditions'>): readonly string[] =>
  [...conditions.values()].flatMap(({ name }) => Object.values(name).flatMap((one) => (one ? fold(one) : []))),
);

/** So many letters beside a name show how it is put. */
const AROUND = 12;

/** Three capitals, in a text that has small letters or none at all. */
const isCode = (raw: string, typed: string): boolean =>
  typed.length === 3 &&
  /^[a-z]+$/.test(typed) &&
  new RegExp(`(?<![A-Za-z0-9])${typed.toUpperCase()}(?![A-Za-z0-9])`).test(raw);

/** Where names may stand, by place and the longer ones first. */
function* candidates(text: string): Generator<Span> {
  for (const { 0: run, index } of text.matchAll(
    /[a-z][a-z'.-]*(?: [a-z][a-z'.-]*)*|[\p{Script=Han}]+|[\u30a1-\u30fa\u30fc]+|[\uac00-\ud7a3]+/gu,
  ))
    yield* /^[a-z]/.test(run) ? wordsOf(run, index) : piecesOf(run, index);
}

/** One to three words. */
function* wordsOf(run: string, at: number): Generator<Span> {
  const words = [...run.matchAll(/[a-z][a-z'-]*/g)];
  for (const [i, word] of words.entries())
    for (let last = Math.min(words.length, i + TOWN_WORDS) - 1; last >= i; last -= 1) {
      const end = words[last];
      if (end) yield { start: at + word.index, end: at + end.index + end[0].length };
    }
}

/** Of Chinese characters any piece, of katakana the whole, of hangul what a word begins with. */
function* piecesOf(run: string, at: number): Generator<Span> {
  if (/^[\u30a1-\u30fc]/.test(run)) {
    yield { start: at, end: at + run.length };
    return;
  }
  const starts = /^\p{Script=Hangul}/u.test(run) ? 1 : run.length;
  for (let start = 0; start < starts; start += 1)
    for (let end = Math.min(run.length, start + TOWN_LENGTH); end - start >= 2; end -= 1)
      yield { start: at + start, end: at + end };
}
