// The answer's contract: plain data that every place of delivery renders and every program reads. Field names are public.
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Claim, ClaimKind, Plan, PlannedTable, Section, Slot } from '../plan/claim.ts';
import type { Query } from '../question/query.ts';
import type { Verdict } from '../status/verdict.ts';

/** A claim in words, in its place. It stands on the entries it cites, and they on the sources. */
export type ToldClaim<K extends ClaimKind = ClaimKind> = Claim<K> & {
  /** Its place in the short answer; null behind it. */
  readonly slot: Slot | null;
  /** Its place behind the short answer; null within it. */
  readonly section: Section | null;
  readonly text: string;
};

/** Rows beside the claims, for places that can lay them out; each row stands on the entries it cites. */
export interface Table {
  readonly kind: PlannedTable['kind'];
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

export interface AnswerSource {
  readonly id: string;
  /** In the answer's language. */
  readonly publisher: string;
  /** The document's own title, or what it is in the answer's language. */
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
  readonly kind: Plan['kind'];
  readonly query: Query;
  readonly asOf: string;
  readonly verdicts: readonly Verdict[];
  /** The text of the `answer` slot, a line for each of its claims. */
  readonly headline: string;
  /** In reading order, what was asked first; never empty. */
  readonly short: readonly ToldClaim[];
  /** What stands behind the short answer, by section. */
  readonly more: readonly ToldClaim[];
  readonly tables: readonly Table[];
  readonly sources: readonly AnswerSource[];
  readonly followUps: readonly FollowUp[];
  /** Questions that can be asked instead, where this one could not be answered. */
  readonly offers: readonly string[];
  readonly knowledge: { readonly version: string; readonly newestSource: string };
}
