// Questions read with the knowledge of this repository, for the tests of this folder.

import type { ReadOptions } from '../../src/question/complete.ts';
import type { Query, Reading } from '../../src/question/query.ts';
import { readQuestion } from '../../src/question/read.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

export const reading = (question: string, options: Partial<ReadOptions> = {}): Reading =>
  readQuestion(knowledge, question, { today: TODAY, ...options });

export const query = (question: string, options: Partial<ReadOptions> = {}): Query => reading(question, options).query;
