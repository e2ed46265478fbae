// The one door: a question in, an answer out. Pure: the same knowledge, question and options give the same bytes.
import type { Knowledge } from './knowledge/knowledge.ts';
import type { AnswerLanguage } from './language/answer-language.ts';
import { planOf } from './plan/plan.ts';
import { casesAsked } from './plan/verdicts.ts';
import type { Query } from './question/query.ts';
import { readQuestions } from './question/questions.ts';
import type { Reader } from './question/reader.ts';
import { strip } from './question/strip.ts';
import type { TraceLine } from './question/trace.ts';
import type { Answer } from './say/answer.ts';
import { followUps } from './say/follow-ups.ts';
import { said } from './say/say.ts';
import { wordsOf } from './say/words.ts';
import type { Case } from './status/resolve.ts';
import { type Standing, standingsOf } from './status/standing.ts';

export interface AskOptions {
  /** The day it is for the asker, `YYYY-MM-DD`. */
  readonly today: string;
  /** The answer's language; without it, the question's. */
  readonly language?: AnswerLanguage | undefined;
  /** What the place of asking assumes where a question does not say. */
  readonly defaults?: { readonly importer?: string | undefined } | undefined;
  /** The question or query before this one in the same thread. */
  readonly context?: string | Query | undefined;
  /** Who says, beside the rules, what is asked; else what was learned from examples. */
  readonly reader?: Reader | undefined;
}

/** A question as typed, or the Query that a button carries: it says all of what was asked, its language included. */
export function ask(knowledge: Knowledge, question: string | Query, options: AskOptions): Answer {
  if (typeof question !== 'string') return answered(knowledge, '', question, options.today);
  const { query } = readQuestions(knowledge, question, { ...options, context: contextOf(knowledge, options) });
  return answered(knowledge, echoed(question), query, options.today);
}

/** An answer with why it is so: how each span was read, and what became of every measure on each case asked. */
export interface Explained {
  readonly answer: Answer;
  readonly reading: readonly TraceLine[];
  readonly cases: readonly { readonly asked: Case; readonly measures: readonly Standing[] }[];
}

/** The same answer as `ask` gives, with its trace. */
export function explain(knowledge: Knowledge, question: string, options: AskOptions): Explained {
  const { query, trace } = readQuestions(knowledge, question, { ...options, context: contextOf(knowledge, options) });
  const answer = answered(knowledge, echoed(question), query, options.today);
  const cases = answer.verdicts.length > 0 ? casesAsked(knowledge, query) : [];
  return {
    answer,
    reading: trace(),
    cases: cases.map((asked) => ({ asked, measures: standingsOf(knowledge, asked, answer.asOf) })),
  };
}

const contextOf = (knowledge: Knowledge, { context, ...options }: AskOptions): Query | undefined =>
  typeof context === 'string' ? readQuestions(knowledge, context, { ...options, context: undefined }).query : context;

const echoed = (question: string): string => strip(question).replace(/\s+/g, ' ').trim();

function answered(knowledge: Knowledge, question: string, query: Query, today: string): Answer {
  const { plan, asked, verdicts } = planOf(knowledge, query, today);
  const { language } = query;
  const asOf = asked?.day ?? today;
  const { kind, headline, short, more, tables, sources, offers } = said(knowledge, plan, language);
  return {
    question,
    language,
    kind,
    query,
    asOf,
    verdicts,
    headline,
    short,
    more,
    tables,
    sources,
    followUps: asked || kind === 'clarify' ? followUps(knowledge, wordsOf(knowledge, language), query, asOf) : [],
    offers,
    knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
  };
}
