// All that the first to ask would wait for, made in steps before a knowledge is put in the place of another.

import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, code } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';
import { warm } from '../../src/warm.ts';
import { boardInSteps } from './board.ts';
import { index } from './names.ts';

export function* warming(knowledge: Knowledge, today: string): Generator<void, void> {
  yield* warm(knowledge);
  yield* index.inSteps(knowledge);
  yield* boardInSteps(knowledge, today);
  for (const language of ANSWER_LANGUAGES) {
    if (!knowledge.languages.get(code(language))?.answers) continue;
    for (const question of wordsOf(knowledge, language).prompts) {
      yield;
      ask(knowledge, question, { today, language });
    }
  }
}
