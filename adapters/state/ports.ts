// What must outlive the process, as ports: every store behind them passes test/adapters/state/contract.ts.
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import type { Query } from '../../src/question/query.ts';
import type { KeptReport, Report } from './report.ts';
import type { Subscription } from './subscription.ts';

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

/** What places are told of. */
export interface Subscriptions {
  of(place: string): Promise<Subscription | undefined>;
  /** Of two that change it at once neither is lost: `make` is asked again. Null takes it away, with all that waits for it. */
  change(place: string, make: (before: Subscription | undefined) => Subscription | null): Promise<void>;
  /** One after the other, in no order; those that are off are left out. */
  each(take: (subscription: Subscription) => void): Promise<void>;
}

/** The knowledge and the day up to which places were told what moved. */
export interface Told {
  readonly version: string;
  /** ISO. */
  readonly day: string;
}

export interface KeptChange {
  readonly id: string;
  /** JSON of it. */
  readonly change: string;
  /** It goes into a message of its own. */
  readonly isAlone: boolean;
}

export interface Due {
  /** Its id. */
  readonly change: string;
  /** Wall-clock milliseconds. */
  readonly at: number;
}

export interface Filling {
  readonly from: Told;
  readonly to: Told;
  readonly changes: readonly KeptChange[];
  /** What a place is to be told of them, and when. */
  readonly due: (subscription: Subscription) => readonly Due[];
}

/** What one message tells. A claim that comes again, after a crash or a fault, has the same parcel. */
export interface Parcel {
  /** Of 22 characters, the same in every try. */
  readonly id: string;
  readonly subscription: Subscription;
  /** JSON of each, in the order of their ids; none where only its being off is to be told to who set it up. */
  readonly changes: readonly string[];
  readonly tries: number;
  /** As the platform names it, where it was posted already and only its publishing is left. */
  readonly post: string | null;
  /** Until when nobody else takes it, in wall-clock milliseconds. */
  readonly until: number;
}

export interface Claim {
  readonly platforms: readonly string[];
  readonly most: number;
  readonly forMs: number;
}

export interface Post {
  /** JSON of the change that it told. */
  readonly change: string;
  /** As the platform names it. */
  readonly post: string;
}

export interface DeadLetter {
  readonly place: string;
  readonly change: string;
  readonly why: string;
}

export interface Overview {
  readonly told: Told | null;
  readonly places: number;
  /** Changes × places that are still to be told: due, and later. */
  readonly due: number;
  readonly later: number;
  /** Places that a worker is at. */
  readonly underWay: number;
  readonly sent: number;
  readonly dead: readonly DeadLetter[];
  readonly off: readonly { readonly place: string; readonly why: string }[];
}

/** What is to be told, from the moment it is released until each place has it. */
export interface Outbox {
  /** What places were told up to. */
  told(): Promise<Told | undefined>;
  /** Nothing of before is told; where there is something already, it stays. */
  begin(told: Told): Promise<void>;
  /** Whatever moved since then is never told: it begins anew. */
  restart(): Promise<void>;
  /** Fills it and moves on what was told, both or neither. False where another process has moved it on. */
  fill(filling: Filling): Promise<boolean>;
  /** What is due, the longest first; of two that claim, nobody gets what the other has. */
  claim(claim: Claim): Promise<readonly Parcel[]>;
  /** When something is due that nobody is at, in wall-clock milliseconds; null where nothing waits. */
  soonest(platforms: readonly string[]): Promise<number | null>;
  /** It is posted, and not done yet. */
  posted(parcel: Parcel, post: string): Promise<void>;
  sent(parcel: Parcel, post: string | null): Promise<void>;
  /** It is tried again from then on, in wall-clock milliseconds; `isTry`: and that counts as one try. */
  later(parcel: Parcel, at: number, isTry: boolean): Promise<void>;
  /** It cannot be told: kept for who runs this to look at. */
  dead(parcel: Parcel, why: string): Promise<void>;
  /** The place takes nothing any more: what waits for it goes, and who set it up is to be told. */
  off(parcel: Parcel, why: string): Promise<void>;
  /** What a place was told, the newest first. */
  posts(place: string): Promise<readonly Post[]>;
  /** Dead letters are tried anew; gives how many. */
  revive(): Promise<number>;
  overview(): Promise<Overview>;
}

/** How much is held of somebody and of whatever is below them. */
export interface Held {
  readonly choices: number;
  readonly conversations: number;
  readonly reports: number;
  /** Places that are told of changes, and those that they set up. */
  readonly subscriptions: number;
}

export interface State {
  readonly settings: Settings;
  readonly threads: Threads;
  readonly storedQueries: StoredQueries;
  readonly seenEvents: SeenEvents;
  readonly installations: Installations;
  readonly reports: Reports;
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
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

/** How long things are kept. Settings and subscriptions have no age: they stay until they are taken back. */
export const KEPT_MS = {
  seenEvents: DAY_MS,
  threads: 30 * DAY_MS,
  storedQueries: 90 * DAY_MS,
  reports: 90 * DAY_MS,
  /** What was told, so that a correction finds it; and a place that is off. */
  notices: 180 * DAY_MS,
} as const;
