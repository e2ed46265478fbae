// What answers stand on, made before the first question: in steps, so that a process can go on answering from before.
import type { Knowledge } from './knowledge/knowledge.ts';
import { pairs } from './language/han.ts';
import { lexiconOf } from './question/cues.ts';
import { nameIndex, nearness } from './question/names.ts';
import { postings } from './question/text-index.ts';

/** All that takes more than some milliseconds to make; the rest is made by whoever asks first. */
const COSTLY = [nameIndex, nearness, lexiconOf, postings, pairs];

export function* warm(knowledge: Knowledge): Generator<void, void> {
  for (const costly of COSTLY) yield* costly.inSteps(knowledge);
}
