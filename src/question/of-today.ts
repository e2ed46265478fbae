// Whether what stands under a dated report is asked of today.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isOfPast } from '../language/days.ts';
import { fold } from '../language/fold.ts';
import { superlativeOf } from './heard.ts';
import { isAsking, isStatement, sentencesOf } from './parts.ts';
import { piecesOf } from './pieces.ts';
import { saysStill } from './polarity.ts';
import { isPast } from './tense.ts';

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

/** Whether the sentence that asks, after others that say something, is of today: "Is this still the case?" under a dated report. */
export function asksNow(knowledge: Knowledge, text: string, today: string): boolean {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1) ?? '';
  if (sentences.length === 1 && isOfThing(knowledge, last, today)) return true;
  if (sentences.length < 2 || !isAsking(knowledge, last) || !sentences.slice(0, -1).some(isStatement)) return false;
  const { cues, dates } = piecesOf(knowledge, last, today);
  return dates.length === 0 && (superlativeOf(cues) === 'latest' || saysStill(knowledge, fold(last)));
}
