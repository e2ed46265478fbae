// What a question asks, once its words are resolved against the knowledge.
import type { Intent, Superlative } from '../knowledge/language.ts';
import type { ActsOn, Step, Topic } from '../knowledge/schema.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';

export interface Query {
  readonly intents: readonly Intent[];
  readonly importers: readonly string[];
  readonly products: readonly string[];
  readonly origins: readonly string[];
  readonly steps: readonly { readonly step: Step; readonly origin: string }[];
  /** As asked: ISO at its precision, "A/B" for a period, null for today. */
  readonly at: string | null;
  readonly actsOn: ActsOn;
  /** Which parts were not said and come from the thread or from the place's defaults. */
  readonly assumed: readonly string[];
  /** What was typed, and what it was read as, where they differ. */
  readonly read: readonly { readonly typed: string; readonly read: string }[];
}

/** A Query with what only the composing of its answer needs. */
export interface Reading {
  readonly query: Query;
  readonly language: AnswerLanguage;
  readonly topics: readonly Topic[];
  readonly parties: readonly string[];
  /** Facts and measures whose own words occur in the question, with how telling those words are. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Words of the question for full-text search. */
  readonly text: string;
  readonly scope: 'in' | 'out' | 'opinion';
  /** Economies named of which nothing is held. */
  readonly elsewhere: readonly string[];
  /** Goods named as what is in the goods asked for. */
  readonly ingredients: readonly string[];
  /** Whether the question's own words ask for a status, or it is only what remains. */
  readonly statusSaid: boolean;
  readonly premise: 'lifted' | 'banned' | null;
  readonly future: boolean;
  /** Rules given up are asked after. */
  readonly lifts: boolean;
  readonly multipleDates: readonly string[];
  /** Days that no calendar has, as typed. */
  readonly impossibleDates: readonly string[];
  /** Series of numbers whose words occur, with how telling those words are, and what is asked of them. */
  readonly series: ReadonlyMap<string, number>;
  readonly superlative: Superlative | null;
}

/** A Query that was never typed, as a button carries it: nothing beyond the query itself was said. */
export const readingOf = (query: Query, language: AnswerLanguage): Reading => ({
  query,
  language,
  topics: [],
  parties: [],
  mentions: new Map(),
  text: '',
  scope: 'in',
  elsewhere: [],
  statusSaid: true,
  ingredients: [],
  premise: null,
  future: false,
  lifts: false,
  multipleDates: [],
  impossibleDates: [],
  series: new Map(),
  superlative: null,
});
