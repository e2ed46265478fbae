// What moved since a day, as the API, the feeds and the tools tell it: by the dates of the knowledge that is served, and
// corrections between versions as far as they are held.
import type { Change } from '../../src/change/change.ts';
import type { Followed } from '../../src/change/concerns.ts';
import { historyInSteps } from '../../src/change/history.ts';
import { addDays } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { inTurns } from '../host/turns.ts';

/** Changes go back so far where nobody says how far. */
export const CHANGES_DAYS = 90;

export interface Asked {
  readonly knowledge: Knowledge;
  /** The day it is, in Japan. */
  readonly today: string;
  /** What is known to have been put right. */
  readonly corrections: readonly Change[];
}

export interface Since {
  readonly since?: string | undefined;
  readonly importer?: string | undefined;
  readonly product?: string | undefined;
}

/** The newest first, with what is announced for days to come. */
export function changesSince(
  { knowledge, today, corrections }: Asked,
  { since = addDays(today, -CHANGES_DAYS), importer, product }: Since,
): Promise<readonly Change[]> {
  const some = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
  const followed: Followed = { importers: some(importer), products: some(product), origins: [], topics: [] };
  // Others are answered between two days.
  return inTurns(historyInSteps(knowledge, { ...followed, since, today }, corrections));
}
