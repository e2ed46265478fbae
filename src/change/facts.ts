// Facts that are told of as they come: what was found, said or announced, under the topic that people follow.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Topic as Subject } from '../knowledge/schema.ts';
import { newestDate } from '../knowledge/version.ts';
import type { Change, Found, Scope, Topic } from './change.ts';
import { idBefore, idsBefore, idsNow } from './renamed.ts';
import { hasLaterSource, isLater, isWithin, sourcesOf } from './worth.ts';

/** What a party found, did or said; the rest explains, or says what is not known. */
const TOLD: Readonly<Record<Fact['nature'], boolean>> = {
  announcement: true,
  result: true,
  statement: true,
  forecast: false,
  commentary: false,
  figure: false,
  definition: false,
  gap: false,
};

/** Under what a fact on the subject is followed; null for what is background. */
const FOLLOWED: Readonly<Record<Subject, Topic | null>> = {
  talks: 'talks',
  position: 'talks',
  outlook: 'talks',
  dispute: 'talks',
  reason: 'talks',
  requirement: 'requirements',
  registration: 'requirements',
  limits: 'requirements',
  luggage: 'requirements',
  ecommerce: 'requirements',
  clearance: 'verdict',
  shipment: 'verdict',
  enforcement: 'verdict',
  sampling: 'sampling',
  monitoring: 'sampling',
  testing: 'sampling',
  discharge: 'sampling',
  iaea: 'sampling',
  trade: null,
  definition: null,
  origin: null,
  hs_codes: null,
  legal_form: null,
  coverage: null,
  reach: null,
  history: null,
};

/** Null for what is not told of. */
export function topicOf({ nature, topic }: Fact): Topic | null {
  if (!TOLD[nature]) return null;
  const followed = topic.flatMap((one) => FOLLOWED[one] ?? []);
  return nature === 'result' && followed.includes('sampling') ? 'sampling' : (followed[0] ?? null);
}

/** `day` is '' where none is known. */
export function factsBetween(before: Knowledge, after: Knowledge): Found[] {
  return [
    ...[...after.facts.values()].flatMap((fact) => factOf(before, after, fact)),
    ...[...before.facts.values()].flatMap((fact) => withdrawn(before, after, fact)),
  ];
}

function factOf(before: Knowledge, after: Knowledge, fact: Fact): Found[] {
  const topic = topicOf(fact);
  if (topic === null) return [];
  const old = before.facts.get(idBefore(before.facts, after, fact.id) ?? '');
  const known = idsBefore(after, fact.id).some((id) => before.facts.has(id));
  // What was split or put together is told in other words, and no other.
  if (old ? !hasMoved(old, fact) : known) return [];
  const isNew = old === undefined || topicOf(old) === null;
  const common = { topic, digestOnly: false, ...scopeOf(after, fact), day: dayOf(after, fact) };
  if ((fact.date !== old?.date && isLater(before, fact.date)) || hasLaterSource(before, after, fact))
    return [{ ...common, kind: 'fact', worth: 'news', told: { fact: fact.id } }];
  if (isNew || !isWrong(old, fact)) return [{ ...common, kind: 'fact', worth: 'coverage', told: { fact: fact.id } }];
  return [{ ...common, kind: 'fact_corrected', worth: 'correction', told: { fact: fact.id, before: old.statement } }];
}

/** What a fact says beside its words: when, and what was found. */
const hasMoved = (old: Fact, now: Fact): boolean =>
  topicOf(old) === null || old.date !== now.date || old.until !== now.until || rows(old).join() !== rows(now).join();

/** The numbers; under what they are filed is not told. */
const rows = ({ results = [] }: Fact): string[] =>
  results
    .map(({ value, upper_bound = false, finding, detection_limit }) =>
      JSON.stringify([value, upper_bound, value === undefined ? finding : null, detection_limit]),
    )
    .sort();

/** Rows that come beside, or a day that is known more exactly, contradict nothing. */
function isWrong(old: Fact, now: Fact): boolean {
  const stays = (was: string | undefined, is: string | undefined): boolean =>
    was === undefined || (is !== undefined && isWithin(is, was));
  const kept = new Set(rows(now));
  return !stays(old.date, now.date) || !stays(old.until, now.until) || rows(old).some((row) => !kept.has(row));
}

/** Taken out, and nothing in its place. */
function withdrawn(before: Knowledge, after: Knowledge, fact: Fact): Found[] {
  const topic = topicOf(fact);
  if (topic === null || idsNow(after, fact.id).some((id) => after.facts.has(id) || after.measures.has(id))) return [];
  const scope = scopeOf(before, fact);
  const now = (ids: readonly string[]): string[] => ids.flatMap((id) => idsNow(after, id));
  return [
    {
      kind: 'fact_withdrawn',
      worth: 'correction',
      topic,
      digestOnly: false,
      importers: now(scope.importers),
      products: now(scope.products),
      origins: now(scope.origins),
      day: '',
      told: { before: fact.statement },
    },
  ];
}

/** What a fact tells on its own day; null for what is not told of, or of no day. */
export function factOn(knowledge: Knowledge, fact: Fact): Omit<Change<'fact'>, 'id'> | null {
  const [topic, day] = [topicOf(fact), dayOf(knowledge, fact)];
  if (topic === null || day === '') return null;
  const common = { topic, digestOnly: false, ...scopeOf(knowledge, fact), day };
  return { ...common, kind: 'fact', worth: 'news', told: { fact: fact.id } };
}

/** When it was or, where that is not known, when it was told; '' where neither is. */
const dayOf = (knowledge: Knowledge, fact: Fact): string =>
  firstDay(fact.date ?? newestDate(sourcesOf(knowledge, fact)) ?? '');

/** Whom it is about: said so, or whose measures, or who says it. */
function scopeOf(knowledge: Knowledge, { about, says }: Fact): Scope {
  const measures = (about.measures ?? []).flatMap((id) => knowledge.measures.get(id) ?? []);
  const importers = about.importers ?? [
    ...measures.map(({ importer }) => importer),
    ...(measures.length > 0 ? [] : says.flatMap((id) => knowledge.parties.get(id)?.importer ?? [])),
  ];
  const products = about.products ?? measures.flatMap((measure) => measure.products);
  return { importers: [...new Set(importers)], products: [...new Set(products)], origins: about.origins ?? [] };
}
