// Changes that are only announced: those of days to come, and those whose day came without a confirmation.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { type Change, unconfirmed } from '../status/announced.ts';
import { type Upcoming, upcoming } from '../status/upcoming.ts';
import type { Verdict } from '../status/verdict.ts';
import { claim, type Entry, entryOf, measuresOf } from './cite.ts';
import type { Claim, ClaimData, Told } from './claim.ts';
import { toldOf } from './groups.ts';
import { casesAsked } from './verdicts.ts';

/** What is announced for the cases asked, a claim for each day; nothing where an earlier day than today is asked of. */
export function upcomingClaims(knowledge: Knowledge, query: Query, day: string, today: string): Claim[] {
  if (day < today) return [];
  return casesAsked(knowledge, query)
    .flatMap((asked) => upcoming(knowledge, asked, today))
    .flatMap((one) => claim(knowledge, 'upcoming', upcomingOf(one), entriesOf(knowledge, one.changes)));
}

/** From when, by which acts, announced when, and what holds from then on. */
export function upcomingOf({ date, changes, after }: Upcoming): ClaimData['upcoming'] {
  return {
    date,
    acts: changes.map(({ measure, event }) => ({ measure: measure.id, event })),
    announced: [...new Set(changes.map(({ announced }) => announced))].sort(),
    after: after.map(asAnnounced),
  };
}

/** Beside the day that was announced, since when it will have been so goes without saying. */
const asAnnounced = (verdict: Verdict): Told => ({
  ...toldOf(verdict),
  since: null,
  announced: null,
  announcedOnPaper: null,
  within: verdict.within.map(({ product, status, onPaper }) => ({ product, status, onPaper })),
});

/** The measures, and what ends those that end. */
const entriesOf = (knowledge: Knowledge, changes: readonly Change[]): Entry[] =>
  changes.flatMap(({ measure, event }) => [
    measure,
    ...(event === 'ends' && measure.ended_by ? [entryOf(knowledge, measure.ended_by) ?? []].flat() : []),
  ]);

/** Measures in force by the act alone that leave the status as it was: what they add to it is not confirmed either. */
export function besideClaims(knowledge: Knowledge, verdict: Verdict): Claim[] {
  const told = new Set([...(verdict.announced?.measures ?? []), ...(verdict.announcedOnPaper?.measures ?? [])]);
  const { starts } = unconfirmed(knowledge);
  const decides = ({ id, conditions }: Measure): boolean =>
    verdict.governing.includes(id) ||
    verdict.governingOnPaper.includes(id) ||
    conditions?.some((condition) => verdict.conditions.includes(condition)) === true;
  return measuresOf(knowledge, verdict.measures)
    .filter((measure) => !told.has(measure.id) && decides(measure))
    .flatMap((measure) => {
      const date = starts.get(measure)?.date;
      return date === undefined ? [] : claim(knowledge, 'announced_beside', { measure: measure.id, date }, [measure]);
    });
}
