// Changes that are only announced, in words: those of days to come, and those whose day came without a confirmation.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { type Change, unconfirmed } from '../status/announced.ts';
import { type Upcoming, upcoming } from '../status/upcoming.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { type Entry, entryOf, measuresOf, sentence } from './cite.ts';
import { verdictLine } from './verdict-line.ts';
import { casesAsked } from './verdicts.ts';
import type { Words } from './words.ts';

/** Verdicts told of one day to come; how many more there are is always said. */
const LINES = 4;

/** What is announced for the cases asked, a sentence for each day; nothing where an earlier day than today is asked of. */
export function upcomingSentences(
  knowledge: Knowledge,
  words: Words,
  query: Query,
  day: string,
  today: string,
): Sentence[] {
  if (day < today) return [];
  return casesAsked(knowledge, query)
    .flatMap((asked) => upcoming(knowledge, asked, today))
    .flatMap((one) => sentence(knowledge, 'paper', upcomingText(words, one), entriesOf(knowledge, one.changes)));
}

/** "From 1 Dec 2026, by “…” (announced 25 Nov 2026): ✅ …" */
export function upcomingText(words: Words, { date, changes, after }: Upcoming): string {
  const announced = [...new Set(changes.map((change) => change.announced))].sort();
  const values = {
    date: words.date(date),
    acts: words.list(changes.map((change) => actOf(words, change))),
    announced: words.list(announced.map(words.date)),
  };
  if (after.length === 0) return words.say('upcoming_bare', values);
  const more = after.length > LINES ? [`+${after.length - LINES}`] : [];
  const lines = [...after.slice(0, LINES).map((v) => verdictLine(words, asAnnounced(v))), ...more];
  return words.say('upcoming', { ...values, lines: lines.join(words.say('group_separator')) });
}

function actOf(words: Words, { measure, event }: Change): string {
  const title = words.text(measure.title);
  if (event === 'ends') return words.say('announced_end', { title });
  return words.say('announced_act', { title, basis: measure.basis ? words.text(measure.basis) : 'none' });
}

/** Beside the day that was announced, since when it will have been so goes without saying. */
const asAnnounced = (verdict: Verdict): Verdict => ({
  ...verdict,
  since: null,
  announced: undefined,
  announcedOnPaper: undefined,
  within: verdict.within.map(({ product, status, onPaper }) => ({ product, status, onPaper })),
});

/** The measures, and what ends those that end. */
const entriesOf = (knowledge: Knowledge, changes: readonly Change[]): Entry[] =>
  changes.flatMap(({ measure, event }) => [
    measure,
    ...[event === 'ends' && measure.ended_by ? entryOf(knowledge, measure.ended_by) : undefined].flatMap(
      (e) => e ?? [],
    ),
  ]);

/** Measures in force by the act alone that leave the status as it was: what they add to it is not confirmed either. */
export function besideSentences(knowledge: Knowledge, words: Words, verdict: Verdict): Sentence[] {
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
      if (date === undefined) return [];
      const text = words.say('announced_beside', { date: words.date(date), title: words.text(measure.title) });
      return sentence(knowledge, 'since', text, [measure]);
    });
}
