// What an answer tells, as data: claims of known kinds, each in a slot of the short answer or a section behind it. No words.

import type { Scope, Told as ToldOf, Worth } from '../change/change.ts';
import type { Superlative, Term } from '../knowledge/language.ts';
import type { ActsOn, Paper, Regime } from '../knowledge/schema.ts';
import type { Asks, Part, Query, ReadAs } from '../question/query.ts';
import type { Change } from '../status/announced.ts';
import type { Part as Kind, Status } from '../status/verdict.ts';

/** The short answer in reading order: what was asked, what it rests on, how old that is, what to do, what else to know. */
export const SLOTS = ['answer', 'basis', 'age', 'do', 'also'] as const;
export type Slot = (typeof SLOTS)[number];

/** What stands behind the short answer, in reading order. */
export const SECTIONS = ['why', 'papers', 'prefectures', 'timeline', 'voices', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

/** A kind of the goods that stands otherwise than they; where it does so of some of the prefectures alone, of which. */
export interface Within extends Kind {
  readonly origins?: readonly string[];
}

/** One group of prefectures with one status, on a day or for a stretch of days. */
export interface Told {
  readonly importer: string;
  readonly product: string;
  /** Prefecture ids, none twice. */
  readonly origins: readonly string[];
  readonly status: Status;
  readonly onPaper: Status;
  /** ISO at known precision; null where it is not known, or only announced. */
  readonly since: string | null;
  /** The regime whose rule ended on that day, where what is left of conditions is another's; null where they began then. */
  readonly eased: Regime | null;
  /** The day for which the status, or that on paper, was announced, where nothing confirms it since. */
  readonly announced: string | null;
  readonly announcedOnPaper: string | null;
  readonly within: readonly Within[];
  /** The regimes that give the status, and those that such goods need and of which nothing is held. */
  readonly deciding: readonly Regime[];
  readonly silent: readonly Regime[];
  /** Where several days or a period were asked: the first and the last day this holds for. */
  readonly from: string | null;
  readonly to: string | null;
  /** What is regulated: the import, or what travellers carry or send. */
  readonly actsOn: ActsOn;
  /** Whether all of that lies before the day on which is asked. */
  readonly isPast: boolean;
}

/** How the case is put: by itself, beside what leads, as what holds until an announced day, or against a premise. */
export type Manner = 'plain' | 'beside' | 'until_then' | 'not_lifted' | 'not_banned';

export type AgeKind = 'announced' | 'paper' | 'before' | 'old' | 'fresh';

/** The age of some of what was told. */
export interface Aged {
  /** What it is the age of; empty parts where all told share it. */
  readonly of: readonly {
    readonly importer?: string;
    readonly product?: string;
    readonly origins?: readonly string[];
  }[];
  /** How many more it is the age of than are named. */
  readonly more?: number;
  /** ISO at known precision: the last confirmation or the announcement. */
  readonly date: string;
  /** The day it was announced for. */
  readonly announcedFor: string | null;
  /** The day for which the age is worked out: that on which is asked, whatever day is asked of. */
  readonly day: string;
}

export interface CheckPage {
  readonly url: string;
}

/** A start or an end with the measure it is of, told to its day. */
export interface Act {
  readonly measure: string;
  readonly event: Change['event'];
}

/** A verdict that is told otherwise than before. */
export type MovedData = Scope & Omit<ToldOf['verdict'], 'by'> & { readonly worth: Worth };

/** What each kind of claim tells. */
export interface ClaimData {
  /** A case with its status, as a sentence; begun by a yes or a no where that was asked. */
  verdict: Told & { readonly manner: Manner; readonly names: 'few' | 'all'; readonly asks: Asks | null };
  /** What the groups of one case come to together; their rows follow, or are told in the same line. */
  groups: {
    readonly importer: string;
    readonly product: string;
    readonly outcome: 'stopped' | 'mixed' | 'open';
    /** Whether they are all prefectures. */
    readonly all: boolean;
    readonly manner: Manner;
    readonly asks: Asks | null;
    /** The groups themselves, where one line tells all of it. */
    readonly rows?: readonly ClaimData['group'][];
  };
  /** Of how many prefectures each is so, asked how many, the strictest first. */
  counted: {
    readonly importer: string;
    readonly product: string;
    readonly list: readonly { readonly status: Status; readonly announced: string | null; readonly count: number }[];
    readonly of: number;
  };
  /** One of several groups of a case, as a row under what they come to. */
  group: Told & {
    readonly names: 'few' | 'all';
    /** Goods and importer are said as well: the rows are of several cases. */
    readonly named: boolean;
  };
  /** What each of several importers that nobody named does about the goods. */
  board: {
    readonly product: string;
    readonly origins: readonly string[];
    /** The day past that is asked of. */
    readonly day: string | null;
    /** Each is told by name, for they were named; else those without a rule are counted. */
    readonly named: boolean;
    readonly list: readonly {
      /** Who does alike. */
      readonly importers: readonly string[];
      /** The strictest first. */
      readonly does: readonly { readonly status: Status; readonly announced: string | null }[];
    }[];
  };
  /** What one importer does about several goods. */
  by_goods: {
    readonly importer: string;
    readonly origins: readonly string[];
    /** The day past that is asked of. */
    readonly day: string | null;
    readonly list: readonly {
      /** Goods of which it does alike. */
      readonly products: readonly string[];
      /** The strictest first. */
      readonly does: readonly { readonly status: Status; readonly announced: string | null }[];
    }[];
  };
  /** Regimes that some of the groups told as rows need, and of which nothing is held. */
  silent: { readonly regimes: readonly Regime[] };
  /** How many of several cases are so as a whole, and how many are stopped in part; rows or a table have each. */
  cases: {
    readonly stopped: number;
    readonly part: number;
    readonly conditional: number;
    readonly clear: number;
    readonly permitted: number;
    readonly open: number;
    readonly of: number;
    readonly manner: Manner;
  };
  /** The acts and reports that the status stands on, in short. */
  grounds: {
    readonly acts: readonly { readonly measure: string; readonly column: 'paper' | 'practice' | 'both' }[];
    /** Parties that dispute one of them. */
    readonly disputedBy: readonly string[];
    readonly evidence: 'one_report' | 'inferred' | null;
  };
  /** A case of which no entry settles the status: a sentence, or a row among others. */
  open_case: Told & { readonly row: boolean };
  /** What one column rests on, where practice and paper differ. */
  column: {
    readonly column: 'paper' | 'practice';
    readonly status: Status;
    readonly since: string | null;
    readonly announced: string | null;
    readonly measure: string;
  };
  measure: { readonly measure: string };
  possible: { readonly measure: string };
  /** A stop that may cover what nothing settles. */
  may_stop: { readonly measure: string; readonly since: string | null };
  since_earlier: { readonly dates: readonly string[] };
  since_unknown_day: { readonly date: string };
  announced_beside: { readonly measure: string; readonly date: string };
  /** The first of them; how many more there are. */
  /** A regime that was given up, with what it asked for. */
  lapsed: {
    readonly importer: string;
    readonly regime: Regime;
    readonly since: string;
    readonly conditions: readonly string[];
  };
  /** Whether papers of a kind are asked for: by these conditions; no more since a day; not by what is held; or not held. */
  paper: {
    readonly importer: string;
    /** None where none were named. */
    readonly products: readonly string[];
    readonly origins: readonly string[];
    readonly paper: Paper;
    readonly need: 'asked' | 'lapsed' | 'none' | 'open';
    readonly conditions: readonly string[];
    readonly since: string | null;
    /** The day that is asked of, where it is not today. */
    readonly day: string | null;
  };
  conditions: {
    readonly conditions: readonly string[];
    readonly more: number;
    readonly ifReopened: boolean;
    /** The importers, goods and prefectures that they are for; none where they are for all that are asked of. */
    readonly importers?: readonly string[];
    readonly products?: readonly string[];
    readonly origins: readonly string[];
  };
  condition: { readonly condition: string };
  statement: { readonly fact: string };
  disputed: { readonly entry: string };
  thin: { readonly evidence: 'one_report' | 'inferred' };
  also_on: { readonly actsOn: ActsOn; readonly measure: string };
  within: { readonly parts: readonly Within[] };
  /** The goods of one origin that an importer stops or sets terms for, the strictest first; how many more there are. */
  restricted: {
    readonly importer: string;
    readonly origins: readonly string[];
    readonly parts: readonly Within[];
    readonly more: number;
  };
  /** The oldest first; how many newer ones are not told one by one. */
  age: { readonly age: AgeKind; readonly list: readonly Aged[]; readonly newer: number };
  check: {
    readonly importer: string;
    readonly named: boolean;
    /** Whether travellers carry the goods, or they are sent to a person. */
    readonly privately?: 'luggage' | 'parcel';
    /** Whether nothing is to be sent: how it stands is to be known. */
    readonly toKnow?: boolean;
    readonly pages: readonly CheckPage[];
  };
  /** Which act or report a measure stands on. */
  basis: {
    readonly measure: string;
    readonly source: string | null;
    /** Told where the acts are of several importers. */
    readonly importer: string | null;
    /** Those of the importer's own authorities that say so; empty where others alone report it. */
    readonly by: readonly string[];
    /** From when on it holds; null where no source tells it. */
    readonly since: string | null;
  };
  event: {
    readonly date: string;
    readonly entry: string;
    readonly event: Change['event'] | 'said';
    /** The newest source that announces it, where nothing confirms it or its day is to come. */
    readonly announced: string | null;
    readonly isAhead: boolean;
  };
  /** How much changed in the time asked, and for whom; nothing in it, and when something last did. */
  changes: {
    /** Null where no time was asked. */
    readonly from: string | null;
    readonly to: string;
    readonly count: number;
    /** None for anywhere, and for anything. */
    readonly importers: readonly string[];
    readonly products: readonly string[];
    /** The day of the newest change that is held, where none is of the time asked. */
    readonly newest: string | null;
    /** How far the knowledge reaches: the date of its newest source. */
    readonly reach: string;
  };
  /** What moved at one importer, the newest first; how many more. */
  moved: { readonly importer: string; readonly list: readonly ClaimData['event'][]; readonly more: number };
  figure: {
    readonly asked: Superlative;
    readonly series: string;
    readonly value: number | null;
    readonly round: number | null;
    /** The first and the last date of what it stands on. */
    readonly from: string | null;
    readonly date: string | null;
    readonly count: number;
  };
  /** What two importers stop of each of the goods, in the order of the importers; which of them stops more. */
  differ: {
    readonly importers: readonly [string, string];
    readonly more: 'first' | 'second' | 'same' | 'each';
    readonly goods: readonly {
      readonly product: string;
      readonly stopped: readonly [readonly string[], readonly string[]];
    }[];
  };
  compared: {
    readonly products: readonly string[];
    readonly restricting: readonly {
      readonly importer: string;
      /** Each with the prefectures that it is so of; of a part, that of some kinds of the goods, none. */
      readonly does: readonly (Omit<Restricting, 'importer'> & {
        readonly origins: readonly string[];
        readonly isPart: boolean;
      })[];
    }[];
    readonly of: number;
    readonly free: number;
    readonly open: number;
  };
  /** Importers without a special measure. */
  free: { readonly importers: readonly { readonly importer: string; readonly announced: string | null }[] };
  liftings: {
    readonly from: string;
    readonly to: string;
    readonly list: readonly { readonly importer: string; readonly date: string; readonly announced: string | null }[];
  };
  others: {
    readonly list: readonly (Restricting & {
      readonly origins: readonly string[];
      readonly confirmed: string | null;
    })[];
  };
  upcoming: {
    readonly date: string;
    readonly acts: readonly Act[];
    readonly announced: readonly string[];
    readonly after: readonly Told[];
  };
  // What a notice tells.
  verdict_moved: MovedData;
  fact_corrected: ToldOf['fact_corrected'];
  confirmed: Pick<Scope, 'importers'> & ToldOf['confirmed'];
  stale: Scope & Omit<ToldOf['stale'], 'measures'> & { readonly day: string };
  /** A named set of prefectures by its members. */
  members: { readonly origins: readonly string[] };
  // Lines on the program and on what it holds; they stand on no entry.
  /** How many changes a notice tells. */
  noticed: { readonly count: number };
  /** What moved to a case of which nothing is held any more, or a fact that was taken out. */
  verdict_gone: MovedData;
  fact_withdrawn: ToldOf['fact_withdrawn'];
  /** Readings to choose from; what was in the place of the goods and nobody knows. */
  clarify: { readonly goods: readonly string[]; readonly choices: Query['choices'] };
  not_held: { readonly goods: readonly string[] };
  /** Nothing is held from before this year. */
  before_held: { readonly first: string };
  left_out: { readonly count: number };
  unread: { readonly words: readonly string[] };
  read: { readonly read: readonly ReadAs[] };
  assumed: { readonly [P in Part]: readonly string[] };
  no_such_day: { readonly typed: readonly string[]; readonly day: string };
  /** What is to come is asked, and nothing of it is announced. */
  unforeseen: Readonly<Record<never, never>>;
  future: { readonly today: string };
  elsewhere: { readonly places: readonly string[]; readonly known: readonly string[]; readonly more: number };
  unsettled: { readonly near: readonly string[] };
  /** Entries that are told in English for want of words in the answer's language; added once there are words. */
  in_english: { readonly entries: readonly string[] };
  transit: { readonly origin: string };
  /** Importers of which it is not held whether goods may pass on their way to another. */
  passing: { readonly importers: readonly string[] };
  minor_ingredient: Readonly<Record<never, never>>;
  /** A word of the answers, whose meaning is told. */
  term: { readonly term: Term };
  out_of_scope: Readonly<Record<never, never>>;
  opinion: Readonly<Record<never, never>>;
}

export interface Restricting {
  readonly importer: string;
  readonly status: Status;
  readonly announced: string | null;
}

export type ClaimKind = keyof ClaimData;

/** A claim, with the entries it stands on and their sources that users may see. */
export type Claim<K extends ClaimKind = ClaimKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly data: ClaimData[P];
    readonly cites: readonly string[];
    readonly sources: readonly string[];
    /** Which of several questions it answers, where it is not the first: 1 for the second. */
    readonly question?: number;
  };
}[K];

/** Kinds that speak of the program itself. All others stand on entries, or are not told. */
export const UNCITED = [
  'open_case',
  'silent',
  'noticed',
  'verdict_gone',
  'fact_withdrawn',
  'clarify',
  'not_held',
  'before_held',
  'left_out',
  'unread',
  'read',
  'assumed',
  'no_such_day',
  'future',
  'unforeseen',
  'elsewhere',
  'unsettled',
  'in_english',
  'transit',
  'passing',
  'minor_ingredient',
  'term',
  'out_of_scope',
  'opinion',
] as const satisfies readonly ClaimKind[];
export type UncitedKind = (typeof UNCITED)[number];

/** What a cell of a table holds, before it has words. */
export interface CellData {
  /** The origins asked, goods or importer that tell this row from the others. */
  case: { readonly product?: string; readonly origins?: readonly string[]; readonly importer: string };
  origins: { readonly origins: readonly string[]; readonly names: 'few' | 'all' };
  product: string;
  importer: string;
  /** `part`: the strictest stop of some of the goods, where they as a whole are not stopped. */
  status: { readonly status: Status; readonly announced: string | null; readonly part?: Status | null };
  /** ISO at known precision; null where it is not known. */
  date: string | null;
  /** The day of a result; null where it is not dated. */
  result_date: string | null;
  count: number;
  round: number | null;
  value: { readonly value: number | null; readonly series: string };
  /** Whether a figure is only planned. */
  planned: boolean;
  event: ClaimData['event'];
}
export type CellKind = keyof CellData;
export type Cell<K extends CellKind = CellKind> = {
  readonly [P in K]: { readonly kind: P; readonly data: CellData[P] };
}[K];

export const COLUMNS = [
  'what',
  'prefectures',
  'count',
  'practice',
  'paper',
  'since',
  'product',
  'importer',
  'day',
  'verified',
  'date',
  'event',
  'round',
  'value',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface PlannedRow {
  /** As many as there are columns. */
  readonly cells: readonly Cell[];
  readonly cites: readonly string[];
  readonly sources: readonly string[];
}

export interface PlannedTable {
  readonly kind: 'regions' | 'products' | 'timeline' | 'comparison' | 'figures';
  /** The series whose figures it holds. */
  readonly series?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly PlannedRow[];
}

export type NonEmpty<T> = readonly [T, ...T[]];

/** What an answer tells. It cannot be without something that answers. */
export interface Plan {
  readonly kind: 'answer' | 'unknown' | 'clarify' | 'out_of_scope';
  readonly short: { readonly answer: NonEmpty<Claim> } & { readonly [S in Exclude<Slot, 'answer'>]: readonly Claim[] };
  readonly more: { readonly [S in Section]: readonly Claim[] };
  readonly tables: readonly PlannedTable[];
}
