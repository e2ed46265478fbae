// What carries notices to a platform's places: one try each, and what came of it. When to try again is not its matter.
import type { Asked } from '../present/asking.ts';

/** At most so many within that time, of what has the same key. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly perMs: number;
}

export type Outcome =
  /** `post`: by which the message is found again; null where the platform does not say. */
  | { readonly kind: 'sent'; readonly post: string | null }
  /** `halts`: the key of the limit that was reached, of which nothing more is sent until then; else it was a fault that may pass. */
  | { readonly kind: 'later'; readonly why: string; readonly afterMs?: number; readonly halts?: string }
  /** The place is gone, archived or forbids it. */
  | { readonly kind: 'gone'; readonly why: string }
  /** The message itself is not taken. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Notice {
  /** The same in every try: what keeps a platform that can tell from posting it twice. */
  readonly id: string;
  /** As the platform's own room wrote it. */
  readonly address: string;
  readonly asked: Asked;
  /** Small print: why it is told there. */
  readonly note: string;
  /** The post that this one corrects. */
  readonly thread: string | null;
}

export interface Line {
  readonly id: string;
  readonly address: string;
  readonly text: string;
  /** An address as well. */
  readonly about: string;
}

export interface Carrier {
  readonly platform: string;
  /** Characters that its buttons have for a query. */
  readonly buttonRoom: number;
  /** What a message to there counts for. */
  limits(address: string): readonly Limit[];
  send(notice: Notice): Promise<Outcome>;
  /** A line in words, with the place that it is about. */
  tell(line: Line): Promise<Outcome>;
  /** To be done once it is posted, and may be done twice: what lies there is passed on to who follows the place. */
  publish(address: string, post: string): Promise<Outcome>;
  /** Whether that has to be done there. */
  isPublished(address: string): boolean;
}
