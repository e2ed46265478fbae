// Questions read with the knowledge of this repository, for the tests of this folder.
import { fold } from '../../src/language/fold.ts';
import type { ReadOptions, Said } from '../../src/question/complete.ts';
import { type Cue, findCues } from '../../src/question/cues.ts';
import { outsideNames, outsidePhrases } from '../../src/question/heard.ts';
import type { Query } from '../../src/question/query.ts';
import { readQuestion } from '../../src/question/read.ts';
import { findNames, type Named } from '../../src/question/spans.ts';
import type { Match } from '../../src/question/trie.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

export const query = (question: string, options: Partial<ReadOptions> = {}): Query =>
  readQuestion(knowledge, question, { today: TODAY, ...options });

export interface Pieces {
  readonly text: string;
  readonly names: readonly Named[];
  readonly cues: readonly Match<Cue>[];
}

/** The folded question with its names and cues, as reading finds them before it says what part each plays. */
export function piecesOf(question: string): Pieces {
  const text = fold(question);
  const heard = findCues(knowledge, text);
  const common = new Set(
    heard.filter((m) => m.values.some((v) => v.kind !== 'entry')).flatMap((m) => m.text.split(' ')),
  );
  const names = outsidePhrases(
    findNames(knowledge, question, text, (word) => common.has(word)),
    heard,
  );
  return { text, names, cues: outsideNames(heard, names) };
}

/** What a question says whose words say nothing. */
export const nothing: Said = {
  importers: [],
  products: [],
  ingredients: [],
  origins: [],
  steps: [],
  parties: [],
  elsewhere: [],
  foreign: false,
  japan: false,
  ofJapan: false,
  read: [],
  at: null,
  actsOn: 'import',
  intents: [],
  topics: [],
};
