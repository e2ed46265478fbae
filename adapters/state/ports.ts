// What must outlive the process, as ports: every store behind them passes test/adapters/state/contract.ts.
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import type { Query } from '../../src/question/query.ts';
import type { KeptReport, Report } from './report.ts';

export interface Choice {
  readonly language?: AnswerLanguage | undefined;
  readonly importer?: string | undefined;
}

/** Who chooses: a person for themselves, those who manage a place (a server, a workspace) for it or for one channel. */
export type Chooser = 'person' | 'channel' | 'place';

/** Kept until taken back. */
export interface Settings {
  of(who: Chooser, id: string): Promise<Choice>;
  /** Changes what `change` names and nothing else; a key whose value is undefined takes that choice back. */
  set(who: Chooser, id: string, change: Choice): Promise<void>;
}

/** The last query of a thread or a direct conversation, which a follow-up leans on. */
export interface Threads {
  last(conversation: string): Promise<Query | undefined>;
  /** `by`: who asked, so that it goes with what else is held of them. */
  set(conversation: string, query: Query, by?: string): Promise<void>;
}

/** Queries too long for a button, kept under a short key. */
export interface StoredQueries {
  /** The same text has the same key, in every store; putting it again keeps it longer. */
  put(text: string): Promise<string>;
  get(key: string): Promise<string | undefined>;
}

/** Events that platforms send more than once. */
export interface SeenEvents {
  /** Takes the event on. Of all that try, in any process, one gets true. */
  claim(event: string): Promise<boolean>;
  /** Gives it back: what it asked for failed, and may be tried when it comes again. */
  release(event: string): Promise<void>;
}

/** Where the program was installed by others, with what opens the door there: sealed by who puts it, by sealing.ts. */
export interface Installations {
  /** In the place of what was there. */
  put(id: string, sealed: string): Promise<void>;
  of(id: string): Promise<string | undefined>;
  all(): Promise<readonly { readonly id: string; readonly sealed: string }[]>;
  /** Where it is still what it was. */
  replace(id: string, before: string, after: string): Promise<void>;
  delete(id: string): Promise<void>;
  /** A place that an installation for many was met in: what is held of it goes with the installation. */
  meet(id: string, place: string): Promise<void>;
  met(id: string): Promise<readonly string[]>;
}

/** What people passed on about answers. */
export interface Reports {
  add(by: string, report: Report): Promise<void>;
  /** The oldest first; of nobody. */
  all(): Promise<readonly KeptReport[]>;
  delete(id: string): Promise<void>;
}

/** How much is held of somebody and of whatever is below them. */
export interface Held {
  readonly choices: number;
  readonly conversations: number;
  readonly reports: number;
}

export interface State {
  readonly settings: Settings;
  readonly threads: Threads;
  readonly storedQueries: StoredQueries;
  readonly seenEvents: SeenEvents;
  readonly installations: Installations;
  readonly reports: Reports;
  held(id: string): Promise<Held>;
  /** Deletes all that is held of a person, channel or place, and of whatever is below it: its id, or one that goes on with `:`. */
  forget(id: string): Promise<void>;
  /** Deletes what is older than it is kept; until then it is only not read any more. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** Wall-clock milliseconds, so that ages count on over a restart. */
export type Clock = () => number;

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long things are kept. Settings have no age: they stay until they are taken back. */
export const KEPT_MS = {
  seenEvents: DAY_MS,
  threads: 30 * DAY_MS,
  storedQueries: 90 * DAY_MS,
  reports: 90 * DAY_MS,
} as const;
