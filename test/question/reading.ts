// Questions read with the knowledge of this repository, for the tests of this folder.
import type { ReadOptions, Said } from '../../src/question/complete.ts';
import { type Pieces, piecesOf as read } from '../../src/question/pieces.ts';
import type { Query } from '../../src/question/query.ts';
import { readQuestion } from '../../src/question/read.ts';
import { BY_RULES } from '../../src/question/reader.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

export type { Pieces };

/** By the rules alone: what was learned from examples is measured on examples, and tested in model.test.ts. */
export const query = (question: string, options: Partial<ReadOptions> = {}): Query =>
  readQuestion(knowledge, question, { today: TODAY, reader: BY_RULES, ...options });

/** The folded question with its names and cues, as reading finds them before it says what part each plays. */
export const piecesOf = (question: string): Pieces => read(knowledge, question, TODAY);

/** What a question says whose words say nothing. */
export const nothing: Said = {
  importers: [],
  products: [],
  ingredients: [],
  origins: [],
  steps: [],
  parties: [],
  elsewhere: [],
  via: [],
  foreign: false,
  japan: false,
  set: false,
  typed: null,
  ofJapan: false,
  read: [],
  at: null,
  isNow: false,
  actsOn: 'import',
  intents: [],
  topics: [],
};
