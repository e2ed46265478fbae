// Whether what stands under a dated report is asked of today.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import { isDone, isOfPast } from '../language/days.ts';
import { fold } from '../language/fold.ts';
import { isInVerb } from '../language/ja/particles.ts';
import { findDates } from './dates.ts';
import { superlativeOf } from './heard.ts';
import { isAsking, isStatement, sentencesOf } from './parts.ts';
import { piecesOf } from './pieces.ts';
import { saysStill, takesYesOrNo } from './polarity.ts';
import { isPast } from './tense.ts';
import { anyOf } from './words-of.ts';

/** "The number we got in 2022, is it still good?": the year is that of a thing, and "still" of today. */
function isOfThing(knowledge: Knowledge, sentence: string, today: string): boolean {
  const { dates } = piecesOf(knowledge, sentence, today);
  const [only] = dates;
  return (
    dates.length === 1 &&
    only !== undefined &&
    only.at.length < 10 &&
    only.at.slice(0, 4) < today.slice(0, 4) &&
    isAsking(knowledge, sentence) &&
    // "In 2024, was it still banned?" is of that year.
    !isPast(knowledge, fold(sentence)) &&
    !isOfPast(fold(sentence)) &&
    saysStill(knowledge, fold(sentence).slice(only.end))
  );
}

/** "We registered in 2025. Can we ship now?": a clause that asks of this time, with a day told in another that asks nothing. */
export function asksNow(knowledge: Knowledge, text: string, today: string): boolean {
  const clauses = text.split(CLAUSES);
  // "This year" is of now.
  const isDated = (clause: string): boolean =>
    findDates(knowledge, fold(clause), today).dates.some(({ at }) => !today.startsWith(at));
  const asks = (clause: string): boolean => isAsking(knowledge, clause) || !takesYesOrNo(knowledge, fold(clause));
  const isOfThisYear = (clause: string): boolean =>
    findDates(knowledge, fold(clause), today).dates.some(({ at }) => today.startsWith(at));
  const asking = clauses.findIndex((clause) => {
    const folded = fold(clause);
    const isNow = saysNow(knowledge, folded) || saysStill(knowledge, folded) || isOfThisYear(clause);
    return isNow && asks(clause) && !isOfPast(folded) && !isPast(knowledge, folded) && !isDated(clause);
  });
  if (asking < 0 || !clauses.some(isDated)) return false;
  const before = clauses.slice(0, asking).filter(isDated);
  // Each importer of a day of its own: 「去年の8月15日に上海、いま香港だと？」.
  const importers = (clause: string): string[] =>
    piecesOf(knowledge, clause, today).names.flatMap((n) =>
      n.targets.flatMap(({ kind, ids }) => (kind === 'importer' ? ids : [])),
    );
  const own = importers(clauses[asking] ?? '');
  const isPair = own.length > 0 && before.flatMap(importers).some((id) => !own.includes(id));
  return !isPair && !before.some((clause) => isAsking(knowledge, clause));
}

/** "Has Russia said anything? Last thing I have is October 2023": a day told by itself, beside a question of how things are. */
export function isOnlyToldDay(knowledge: Knowledge, text: string, today: string): boolean {
  const sentences = sentencesOf(text);
  return isTold(knowledge, sentences, today) || (sentences.length === 1 && isDoneBefore(knowledge, text, today));
}

/** 「2023年まで送っていたホタテ、また出せますか」: what somebody did is told in a clause of the sentence that asks. */
function isDoneBefore(knowledge: Knowledge, text: string, today: string): boolean {
  const clauses = text.split(CLAUSES).filter((one) => one.trim() !== '');
  const isDated = (one: string): boolean => findDates(knowledge, fold(one), today).dates.length > 0;
  return clauses.filter(isDated).every((one) => isDone(fold(one))) && isTold(knowledge, clauses, today);
}

function isTold(knowledge: Knowledge, sentences: readonly string[], today: string): boolean {
  const [asking, others] = [true, false].map((is) => sentences.filter((one) => isAsking(knowledge, one) === is));
  if (!asking || !others || asking.length === 0 || others.length === 0) return false;
  if (asking.some((one) => isPast(knowledge, fold(one)) || isOfPast(fold(one)))) return false;
  const isDated = (one: string): boolean => findDates(knowledge, fold(one), today).dates.length > 0;
  const dated = others
    .filter(isDated)
    .map((one) => ({ ...piecesOf(knowledge, one, today), isDone: isDone(fold(one)) }));
  return (
    dated.length > 0 &&
    !asking.some(isDated) &&
    dated.every(
      ({ names, dates, isDone: done }) =>
        (done || names.length === 0) && dates.every(({ at }) => at.slice(0, 10) < today),
    )
  );
}

const CLAUSES = /(?<=[。！？!?,，、;；])|(?<=[.])(?=\s)|\n/u;

/** "Until now" is the end of a time; what says so stands ahead of it, and in Japanese and Korean behind. */
function saysNow(knowledge: Knowledge, clause: string): boolean {
  const { now, range } = words(knowledge);
  return [...clause.matchAll(now)].some(({ 0: word, index }) => {
    const [ahead, behind] = [clause.slice(0, index), clause.slice(index + word.length)];
    return (
      !isInVerb(clause, index + word.length) &&
      !range.some((one) => ahead.endsWith(one) || (BEHIND.test(one) && behind.startsWith(one)))
    );
  });
}

const BEHIND = /[\p{Script=Hiragana}\p{Script=Hangul}]/u;

const words = derived((knowledge) => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  return {
    now: new RegExp(anyOf(all.flatMap(({ now }) => now)), 'gu'),
    range: all.flatMap(({ dates }) => dates.range.map((one) => fold(one))),
  };
});

/** Asked so, how things stand is asked. */
const OF_HOW_IT_IS: ReadonlySet<Intent> = new Set(['status', 'timeline', 'source']);

/** Whether the sentence that asks, after others that say something, asks whether that holds today. */
export function isUnderReport(knowledge: Knowledge, text: string, today: string): boolean {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1) ?? '';
  if (sentences.length === 1 && isOfThing(knowledge, last, today)) return true;
  if (sentences.length < 2 || !isAsking(knowledge, last) || !sentences.slice(0, -1).some(isStatement)) return false;
  const { cues, dates } = piecesOf(knowledge, last, today);
  // 「いま必要な書類と発行元を教えてください」 asks for what it names.
  const isOfElse = cues.some(({ values }) => values.some((v) => v.kind === 'intent' && !OF_HOW_IT_IS.has(v.intent)));
  return dates.length === 0 && !isOfElse && (superlativeOf(cues) === 'latest' || saysStill(knowledge, fold(last)));
}
