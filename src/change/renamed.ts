// What an entry of one knowledge is called in a later one: ids stay for ever, and those split or renamed leave redirects.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The ids that stand for it: itself where it stays, several where it was split, none where it was taken out. */
export function idsNow(after: Knowledge, id: string): readonly string[] {
  return [...new Set((after.redirects.get(id) ?? [id]).flatMap((to) => (to === id ? [to] : idsNow(after, to))))];
}

/** What all ids of old led to, the other way round. */
const comingFrom = derived((after) => {
  const from = new Map<string, string[]>();
  for (const id of after.redirects.keys())
    for (const to of idsNow(after, id)) from.set(to, [...(from.get(to) ?? []), id]);
  return from;
});

/** Ids of old that this one stands for, its own among them. */
export const idsBefore = (after: Knowledge, id: string): readonly string[] => [
  id,
  ...(comingFrom(after).get(id) ?? []),
];

/** The id of old of what stands for one entry alone; null for what is new, and for what was split or put together. */
export function idBefore(entries: ReadonlyMap<string, unknown>, after: Knowledge, id: string): string | null {
  const known = idsBefore(after, id).filter((one) => entries.has(one));
  const [only, ...others] = known;
  if (only === undefined || others.length > 0) return null;
  return only === id || idsNow(after, only).length === 1 ? only : null;
}

/** One name for ids that redirects lead from or to each other. */
export function sameFor(after: Knowledge, id: string): string {
  const all = new Set([id]);
  for (const one of all) for (const other of [...idsNow(after, one), ...idsBefore(after, one)]) all.add(other);
  return [...all].sort()[0] as string;
}
