// How old what was told is, and where to look today: once for all verdicts, each named where they differ.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { isBefore } from '../status/announced.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { measuresOf, sentence } from './cite.ts';
import type { Words } from './words.ts';

/** How a status stands to its day, what may have changed or may not have begun first. */
const AGES = ['announced', 'paper', 'before', 'old', 'fresh'] as const;
type Age = (typeof AGES)[number];

const MESSAGES = {
  announced: 'age_announced',
  paper: 'age_announced',
  before: 'age_before',
  old: 'age_stale',
  fresh: 'age',
} as const satisfies Record<Age, string>;

/** When each status was last confirmed, or was announced; none that may have changed goes without it. */
export function ageSentences(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Sentence[] {
  const dated = verdicts.filter((v) => agesOf(v).length > 0);
  return AGES.flatMap((age) => ageOf(knowledge, words, age, dated));
}

function agesOf(v: Verdict): Age[] {
  const own: Age[] = v.announced
    ? ['announced']
    : v.verified === null
      ? []
      : confirmedSince(v) === null
        ? ['before']
        : [v.stale ? 'old' : 'fresh'];
  return [...own, ...(v.announcedOnPaper && !v.announced ? ['paper' as const] : [])];
}

/** The last confirmation, where it is of the time since the status began. */
export const confirmedSince = (v: Verdict): string | null =>
  v.verified && (v.since === null || !isBefore(v.verified, v.since)) ? v.verified : null;

function ageOf(knowledge: Knowledge, words: Words, age: Age, dated: readonly Verdict[]): Sentence[] {
  const verdicts = dated.filter((v) => agesOf(v).includes(age));
  if (verdicts.length === 0) return [];
  const groups = [...Map.groupBy(verdicts, (v) => dateOf(words, age, v))];
  const list = groups.map(([date, same]) => {
    if (groups.length === 1 && verdicts.length === dated.length) return date;
    return words.say('age_of', { what: words.list([...new Set(same.map((v) => subject(words, v, dated)))]), date });
  });
  const cited = verdicts.flatMap((v) => [...v.governing, ...announcedBy(age, v)]);
  const text = words.say(MESSAGES[age], { list: list.join(' · ') });
  return sentence(knowledge, 'age', text, measuresOf(knowledge, [...new Set(cited)]));
}

const announcedBy = (age: Age, v: Verdict): readonly string[] =>
  (age === 'announced' ? v.announced?.measures : age === 'paper' ? v.announcedOnPaper?.measures : undefined) ?? [];

function dateOf(words: Words, age: Age, v: Verdict): string {
  const announced = age === 'announced' ? v.announced : age === 'paper' ? v.announcedOnPaper : undefined;
  if (!announced) return aged(words, v.verified ?? v.day, v.day);
  const date = words.say('announced_for', {
    announced: aged(words, announced.announced, v.day),
    date: words.date(announced.date),
  });
  return age === 'paper' ? words.say('age_of', { what: words.say('column_paper'), date }) : date;
}

/** A date with how long ago it is on the day. */
const aged = (words: Words, date: string, day: string): string =>
  words.say(firstDay(date) >= day ? 'age_date' : 'age_since', { date: words.date(date), age: words.age(date, day) });

/** What tells this verdict from the others: its importer, its goods, its prefectures or its time. */
function subject(words: Words, verdict: Verdict, all: readonly Verdict[]): string {
  const differs = (of: (v: Verdict) => string): boolean => all.some((v) => of(v) !== of(verdict));
  const parts = [
    ...(differs((v) => v.importer) ? [words.importer(verdict.importer)] : []),
    ...(differs((v) => v.product) ? [words.product(verdict.product)] : []),
    ...(differs((v) => v.origins.join()) ? [words.origins(verdict.origins)] : []),
  ];
  return parts.length > 0 ? parts.join(words.say('subject_separator')) : words.importer(verdict.importer);
}

/** The official pages where today's rule can be read. */
export function checkSentences(
  knowledge: Knowledge,
  words: Words,
  verdicts: readonly Verdict[],
  facts: readonly Fact[],
): Sentence[] {
  const importers = [...new Set(verdicts.map((v) => v.importer))];
  return importers.slice(0, PAGES_OF).flatMap((id) => {
    const pages = knowledge.importers.get(id)?.check ?? [];
    const own = verdicts.filter((v) => v.importer === id);
    const governing = own.flatMap((v) => v.governing);
    const cited = governing.length > 0 ? governing : own.flatMap((v) => [...v.measures, ...v.possible]);
    const text = words.say(importers.length > 1 ? 'check_of' : 'check', {
      importer: words.importer(id),
      pages: pages.map((p) => `${p.publisher} ${p.url}`).join(' · '),
    });
    // Where no measure speaks, what was looked for says why the page should be looked at.
    const entries =
      cited.length > 0
        ? measuresOf(knowledge, [...new Set(cited)])
        : facts.filter((f) => f.about.importers?.includes(id));
    return pages.length > 0 ? sentence(knowledge, 'check', text, entries) : [];
  });
}

/** Importers whose pages are told; of more the reader asks one by one. */
const PAGES_OF = 4;
