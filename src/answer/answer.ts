// The answer's contract: plain data that every place of delivery renders. Field names are public.
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Query } from '../question/query.ts';
import type { Verdict } from '../status/verdict.ts';

export type SentencePart =
  | 'verdict'
  | 'paper'
  | 'practice'
  | 'since'
  | 'conditions'
  | 'voices'
  | 'age'
  | 'check'
  | 'detail';

/** One statement; it stands on the entries it cites, and they on the sources. */
export interface Sentence {
  readonly part: SentencePart;
  readonly text: string;
  readonly cites: readonly string[];
  readonly sources: readonly string[];
}

/** Rows beside the sentences, for places that can lay them out; each row stands on the entries it cites. */
export interface Table {
  readonly kind: 'regions' | 'products' | 'timeline' | 'comparison' | 'figures';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** As many as there are columns, in the answer's language. */
  readonly cells: readonly string[];
  readonly cites: readonly string[];
  readonly sources: readonly string[];
}

export interface Caveat {
  readonly kind:
    | 'stale'
    | 'thin'
    | 'gap'
    | 'imprecise'
    | 'steps'
    | 'future'
    | 'assumed'
    | 'read'
    | 'language'
    | 'about';
  readonly text: string;
  readonly cites: readonly string[];
}

export interface AnswerSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Absent where the source may be named but not linked. */
  readonly url?: string;
  readonly published: string | null;
  readonly kind: 'primary' | 'reporting' | 'commentary';
  readonly language: string;
}

export interface FollowUp {
  readonly label: string;
  readonly question: string;
  /** The compact form of the query behind the label. */
  readonly query: string;
}

export interface Answer {
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly kind: 'answer' | 'unknown' | 'out_of_scope';
  readonly query: Query;
  readonly asOf: string;
  readonly verdicts: readonly Verdict[];
  readonly headline: string;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
  readonly caveats: readonly Caveat[];
  readonly sources: readonly AnswerSource[];
  readonly followUps: readonly FollowUp[];
  readonly knowledge: { readonly version: string; readonly newestSource: string };
}
