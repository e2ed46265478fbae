// How old what was told is, and where to look today: once for all verdicts, each named where they differ.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { measuresOf, sentence } from './cite.ts';
import type { Words } from './words.ts';

/** When each status was last confirmed; none that may have changed goes without it. */
export function ageSentences(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Sentence[] {
  const dated = verdicts.filter((v) => v.verified !== null);
  return [
    ...ageOf(
      knowledge,
      words,
      dated.filter((v) => v.stale),
      dated.length > 1,
    ),
    ...ageOf(
      knowledge,
      words,
      dated.filter((v) => !v.stale),
      dated.length > 1,
    ),
  ];
}

function ageOf(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[], several: boolean): Sentence[] {
  const [first] = verdicts;
  if (!first) return [];
  const groups = [...Map.groupBy(verdicts, (v) => `${v.verified} ${v.day}`).values()];
  const fresh = (v: Verdict): boolean => firstDay(v.verified as string) >= v.day;
  const dateOf = (v: Verdict): string =>
    words.say(fresh(v) ? 'age_date' : 'age_since', {
      date: words.date(v.verified as string),
      age: words.age(v.verified as string, v.day),
    });
  const list = groups.map((same) => {
    const date = dateOf(same[0] as Verdict);
    if (!several || groups.length === 1) return date;
    return words.say('age_of', { what: words.list([...new Set(same.map((v) => subject(words, v, verdicts)))]), date });
  });
  const text = words.say(first.stale ? 'age_stale' : 'age', { list: list.join(' · ') });
  return sentence(knowledge, 'age', text, measuresOf(knowledge, [...new Set(verdicts.flatMap((v) => v.governing))]));
}

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
