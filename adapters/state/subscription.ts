// What a place wants to be told of, and when; checked when it is read back.
import { z } from 'zod';
import type { Topic } from '../../src/change/change.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';

export const TOPICS = ['verdict', 'requirements', 'sampling', 'talks'] as const satisfies readonly Topic[];

const ids = z.array(z.string()).readonly();

/** What has something of each list; an empty list leaves it open, and four empty ones are everything. */
export const Follow = z.strictObject({
  importers: ids,
  /** With their kinds. */
  products: ids,
  origins: ids,
  topics: z.array(z.enum(TOPICS)).readonly(),
});
export type Follow = z.infer<typeof Follow>;

export const Pace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at_once') }),
  z.strictObject({
    kind: z.literal('weekly'),
    /** ISO: 1 is Monday. */
    weekday: z.int().min(1).max(7),
    hour: z.int().min(0).max(23),
    /** As `Asia/Seoul`. */
    zone: z.string(),
  }),
]);
export type Pace = z.infer<typeof Pace>;

export interface Subscriber {
  readonly id: string;
  /** Where the person is told something alone, as the platform's room wrote it. */
  readonly address: string;
}

const Kept = z.strictObject({
  place: z.string(),
  platform: z.string(),
  /** Where its notices go, as the platform's room wrote it. */
  address: z.string(),
  language: z.enum(ANSWER_LANGUAGES),
  pace: Pace,
  follows: z.array(Follow).readonly(),
});

/** One of each place: what it follows is told there once, in whatever number of ways it follows it. */
export interface Subscription extends z.infer<typeof Kept> {
  /** Who set it up, until they ask to be forgotten. */
  readonly by: Subscriber | null;
  /** Why nothing is told there any more: it is gone, or does not take it. */
  readonly off: string | null;
}

export const subscriptionToText = ({ by: _, off: __, ...kept }: Subscription): string =>
  JSON.stringify(Kept.parse(kept));

/** Undefined where an older or newer program wrote what this one cannot read. */
export function subscriptionFromText(
  text: string,
  { by, off }: Pick<Subscription, 'by' | 'off'>,
): Subscription | undefined {
  try {
    const { data } = Kept.safeParse(JSON.parse(text));
    return data && { ...data, by, off };
  } catch {
    return undefined;
  }
}
