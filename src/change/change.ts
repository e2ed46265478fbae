// A change that a reader can be told of: what moved between two moments of the knowledge, and for whom it matters.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ActsOn, Regime, Text } from '../knowledge/schema.ts';
import type { Part, Status } from '../status/verdict.ts';

/** A knowledge on a day: time alone makes changes, too. */
export interface Moment {
  readonly knowledge: Knowledge;
  /** ISO day. */
  readonly day: string;
}

/** `correction`: what was published was wrong. What is only better covered is no change. */
export type Worth = 'news' | 'correction';

export type Topic = 'verdict' | 'requirements' | 'sampling' | 'talks';

/** What a change is about; who follows any of it is told (`concerns`). */
export interface Scope {
  /** Ids of importers, of a whole and not of its members; empty for what concerns no one importer. */
  readonly importers: readonly string[];
  /** Ids of products, their kinds meant as well; empty for all goods. */
  readonly products: readonly string[];
  /** Ids of prefectures; empty where all of Japan is meant. */
  readonly origins: readonly string[];
}

/** How a case stood or stands. */
export interface Stand {
  readonly status: Status;
  readonly onPaper: Status;
  /** ISO at known precision; null where no source says, or where prefectures and goods differ. */
  readonly since: string | null;
  /** The day for which it was announced, where nothing confirms it since. */
  readonly announced: string | null;
  readonly conditions: readonly string[];
}

/** What each kind of change tells. */
export interface Told {
  /** A verdict that is another than it was told. */
  verdict: {
    readonly actsOn: ActsOn;
    /** `ahead`: announced for a day to come; `due`: what was announced begins; `past`: it is over, and was told otherwise. */
    readonly time: 'now' | 'ahead' | 'due' | 'past';
    /** First and last day of the stretch; null where it always was so, and where it goes on. */
    readonly from: string | null;
    readonly to: string | null;
    readonly before: Stand;
    readonly after: Stand & {
      /** Kinds that are stricter, and the rules that such goods need and of which nothing is held: no go is told without. */
      readonly within: readonly Part[];
      readonly silent: readonly Regime[];
    };
    /** What has to be met and had not, and what has not any more. */
    readonly won: readonly string[];
    readonly lost: readonly Text[];
    /** Measures and facts that it stands on, what brought it about first. */
    readonly by: readonly string[];
  };
  /** Found, said or announced anew. */
  fact: { readonly fact: string };
  fact_corrected: { readonly fact: string; readonly before: Text };
  fact_withdrawn: { readonly before: Text };
  /** Looked at again, and still so. */
  confirmed: { readonly measures: readonly string[]; readonly before: string | null; readonly after: string };
  /** Not looked at for longer than its standing allows. */
  stale: { readonly verified: string; readonly status: Status; readonly measures: readonly string[] };
}
export type ToldKind = keyof Told;

interface Common extends Scope {
  /** ASCII; the same for the same change in every process. */
  readonly id: string;
  readonly worth: Worth;
  readonly topic: Topic;
  /** Whether it waits for a digest: a confirmation, a verdict gone stale. */
  readonly digestOnly: boolean;
  /** ISO day from which it holds. */
  readonly day: string;
}

export type Change<K extends ToldKind = ToldKind> = {
  readonly [P in K]: Common & { readonly kind: P; readonly told: Told[P] };
}[K];

/** What was found to have moved: told, or held back as coverage. */
export type Found = {
  readonly [P in ToldKind]: Omit<Change<P>, 'id' | 'worth'> & { readonly worth: Worth | 'coverage' };
}[ToldKind];
