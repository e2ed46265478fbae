// A status in words: one that is only announced is never told without that.
import type { Status } from '../status/verdict.ts';
import type { Words } from './words.ts';

/** `announced` is the day for which it was announced, where nothing confirms it since. */
export function statusWord(words: Words, status: Status, announced: string | null | undefined): string {
  const { word } = words.status(status);
  return announced ? words.say('word_announced', { word, date: words.date(announced) }) : word;
}
