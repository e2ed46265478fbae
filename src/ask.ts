// The one door: a question in, an answer out. Pure: the same knowledge, question and options give the same bytes.
import type { Answer } from './answer/answer.ts';
import { compose } from './answer/compose.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { AnswerLanguage } from './language/answer-language.ts';
import type { Query } from './question/query.ts';
import { readQuestion } from './question/read.ts';
import { strip } from './question/strip.ts';

export interface AskOptions {
  /** The day it is for the asker, `YYYY-MM-DD`. */
  readonly today: string;
  /** The answer's language; without it, the question's. */
  readonly language?: AnswerLanguage | undefined;
  /** What the place of asking assumes where a question does not say. */
  readonly defaults?: { readonly importer?: string | undefined } | undefined;
  /** The question or query before this one in the same thread. */
  readonly context?: string | Query | undefined;
}

/** A question as typed, or the Query that a button carries: it says all of what was asked, its language included. */
export function ask(knowledge: Knowledge, question: string | Query, options: AskOptions): Answer {
  if (typeof question !== 'string') return compose(knowledge, '', question, options.today);
  const { context } = options;
  const before =
    typeof context === 'string' ? readQuestion(knowledge, context, { ...options, context: undefined }) : context;
  const query = readQuestion(knowledge, question, { ...options, context: before });
  return compose(knowledge, strip(question).replace(/\s+/g, ' ').trim(), query, options.today);
}
