// Where a correction belongs: under the last notice of that place that told of the same matter.
import { z } from 'zod';
import { concerns } from '../../src/change/concerns.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Post } from '../state/ports.ts';
import { TOPICS } from '../state/subscription.ts';
import type { Matter } from './matching.ts';

const ids = z.array(z.string());
const Kept = z.looseObject({ importers: ids, products: ids, origins: ids, topic: z.enum(TOPICS) });

/** Null where nothing of the kind was told there; `posts`: the newest first. */
export function threadOf(knowledge: Knowledge, correction: Matter, posts: readonly Post[]): string | null {
  const followed = { ...correction, topics: [correction.topic] };
  const found = posts.find(({ change }) => {
    const { data } = Kept.safeParse(JSON.parse(change));
    return data !== undefined && concerns(knowledge, data, followed);
  });
  return found?.post ?? null;
}
