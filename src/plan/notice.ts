// What moved, as an answer is planned: each change a claim, the acts behind it, how old that is, what to do now. No words.
import type { Change, Told, ToldKind, Topic } from '../change/change.ts';
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { casesOf, PLAIN, queryOf } from '../question/make.ts';
import type { Query } from '../question/query.ts';
import { changesOf } from '../status/announced.ts';
import { resolve } from '../status/resolve.ts';
import type { Verdict } from '../status/verdict.ts';
import { ageClaims, checksOf } from './ages.ts';
import { claim, type Entry, entryOf, measuresOf, note } from './cite.ts';
import type { Claim, Plan } from './claim.ts';
import { eventOf } from './events.ts';
import { factClaim, groundsOf, shortly } from './grounds.ts';
import { assembled, nonEmpty, type Piece } from './piece.ts';

/** Changes told at once; the others stand behind the short answer. */
const TOLD = 8;
/** Measures that a change of a verdict stands on, by name. */
const ACTS = 2;
/** Goods of a change whose verdicts come along: of more, one tells the age. */
const GOODS = 3;

export interface Noticed {
  readonly plan: Plan;
  /** What gives the full answer. */
  readonly query: Query;
  readonly verdicts: readonly Verdict[];
}

export interface Noticing {
  readonly language: AnswerLanguage;
  /** ISO day on which it is told. */
  readonly today: string;
}

/** Null where no change has anything to tell by this knowledge. */
export function noticePlan(knowledge: Knowledge, changes: readonly Change[], how: Noticing): Noticed | null {
  const told = changes.flatMap((change) => changeClaims(knowledge, change, how.today));
  if (!nonEmpty(told)) return null;
  const seen = changes.slice(0, TOLD);
  const verdicts = seen.flatMap((change) => verdictsOf(knowledge, change, how.today));
  const checked = [...verdicts, ...seen.flatMap((change) => staleOf(knowledge, change, how.today))];
  const count = told.length > 1 ? [note('noticed', { count: told.length })] : [];
  const plan = assembled(
    { kind: 'answer', answer: [...count, ...told.slice(0, TOLD)] as [Claim, ...Claim[]], timeline: told.slice(TOLD) },
    [
      changes.length === 1 ? beside(knowledge, changes[0] as Change, verdicts, how.today) : {},
      { age: ageClaims(knowledge, verdicts), do: checksOf(knowledge, checked, [], { language: how.language }).first },
    ],
  );
  return { plan, query: queryAfter(changes, how), verdicts };
}

type Tellers = {
  readonly [K in ToldKind]: (knowledge: Knowledge, told: Told[K], change: Change<K>, today: string) => Claim[];
};

const CLAIMS: Tellers = {
  verdict: (knowledge, { by, ...told }, { worth, importers, products, origins }) => {
    const data = { ...told, worth, importers, products, origins };
    const cited = claim(knowledge, 'verdict_moved', data, entriesOf(knowledge, by).slice(0, ACTS));
    return cited.length > 0 ? cited : [note('verdict_gone', data)];
  },
  fact: (knowledge, { fact: id }) => {
    const fact = knowledge.facts.get(id);
    return fact ? factClaim(knowledge, fact) : [];
  },
  fact_corrected: (knowledge, told) => {
    const fact = knowledge.facts.get(told.fact);
    return fact ? claim(knowledge, 'fact_corrected', told, [fact]) : [];
  },
  fact_withdrawn: (_, told) => [note('fact_withdrawn', told)],
  confirmed: (knowledge, told, { importers }) =>
    claim(knowledge, 'confirmed', { ...told, importers }, measuresOf(knowledge, told.measures)),
  stale: (knowledge, { measures, ...told }, { importers, products, origins }, today) =>
    claim(knowledge, 'stale', { ...told, importers, products, origins, day: today }, measuresOf(knowledge, measures)),
};

const entriesOf = (knowledge: Knowledge, ids: readonly string[]): Entry[] =>
  ids.flatMap((id) => entryOf(knowledge, id) ?? []);

/** What it tells by itself; none where this knowledge has nothing to tell of it. */
export const changeClaims = (knowledge: Knowledge, change: Change, today: string): Claim[] =>
  (CLAIMS[change.kind] as (k: Knowledge, t: Change['told'], c: Change, today: string) => Claim[])(
    knowledge,
    change.told,
    change,
    today,
  );

/** How the goods stand on the day that is told of, seen from today. */
function verdictsOf(knowledge: Knowledge, change: Change, today: string): Verdict[] {
  if (change.kind !== 'verdict') return [];
  const { importers, products, origins, told } = change;
  const day = (told.time === 'ahead' ? told.from : told.time === 'past' ? told.to : null) ?? today;
  return importers.flatMap((importer) =>
    products
      .slice(0, GOODS)
      .flatMap((product) =>
        resolve(knowledge, { importer, product, origins, actsOn: told.actsOn }, day).map((v) => ({ ...v, day: today })),
      ),
  );
}

/** Of what is stale the age is what is told; where to check comes along. */
function staleOf(knowledge: Knowledge, { kind, importers, products, origins }: Change, today: string): Verdict[] {
  if (kind !== 'stale') return [];
  return importers.flatMap((importer) =>
    products
      .slice(0, 1)
      .flatMap((product) => resolve(knowledge, { importer, product, origins, actsOn: 'import' }, today)),
  );
}

/** Of one change, what brought it about, in the same breath, and what has to be met. */
function beside(knowledge: Knowledge, change: Change, verdicts: readonly Verdict[], today: string): Piece {
  const [verdict] = verdicts;
  if (change.kind !== 'verdict' || !verdict) return {};
  return {
    answer: broughtBy(knowledge, change.told, verdict, today),
    do: groundsOf(knowledge, verdict).do ?? [],
  };
}

/** What was said or ended, else the acts that it rests on. */
function broughtBy(knowledge: Knowledge, { by, from }: Told['verdict'], verdict: Verdict, today: string): Claim[] {
  const entries = entriesOf(knowledge, by).slice(0, ACTS);
  const [first] = entries;
  if (!first) return [];
  if ('statement' in first) return factClaim(knowledge, first);
  const end = changesOf(knowledge, first).find(({ event }) => event === 'ends');
  if (end && firstDay(end.date) <= (from ?? today))
    return claim(knowledge, 'event', eventOf(knowledge, end, today), [first]);
  return shortly(knowledge, verdict, measuresOf(knowledge, by).slice(0, ACTS));
}

/** What is asked of by who follows a topic. */
const INTENTS: Readonly<Record<Topic, Intent>> = {
  verdict: 'status',
  requirements: 'requirements',
  sampling: 'sampling',
  talks: 'timeline',
};

/** Cases that one question holds; of more, what changed is asked. */
const CASES = 8;
/** As surely as a person's own words name an entry. */
const NAMED = 500;

function queryAfter(changes: readonly Change[], { language, today }: Noticing): Query {
  const [first] = changes;
  const all = <T>(of: (change: Change) => readonly T[]): T[] => [...new Set(changes.flatMap(of))];
  const [importers, products, topics] = [all((c) => c.importers), all((c) => c.products), all((c) => [c.topic])];
  const places = new Set(changes.map(({ origins }) => origins.join()));
  const origins = places.size === 1 ? (first?.origins ?? []) : [];
  const [topic] = topics;
  const isMany = topics.length > 1 || importers.length * products.length > CASES;
  if (first !== undefined && changes.length > 1 && isMany && changes.every(({ kind }) => kind === 'stale'))
    return queryAfter([first], { language, today });
  if (topic === undefined || (changes.length > 1 && isMany)) {
    const days = changes.map(({ day }) => day).filter((day) => day <= today);
    const at = `${days.sort()[0] ?? today}/${today}`;
    const some = importers.length <= CASES ? importers : [];
    return queryOf({
      language,
      intents: ['timeline'],
      changes: true,
      cases: casesOf(some, [], { ...PLAIN, origins, at }),
    });
  }
  const facts = changes.flatMap((c) => (c.kind === 'fact' || c.kind === 'fact_corrected' ? [c.told.fact] : []));
  return queryOf({
    language,
    intents: [facts.length > 0 && topic === 'verdict' ? 'timeline' : INTENTS[topic]],
    cases: casesOf(importers, products.slice(0, CASES), {
      ...PLAIN,
      origins,
      actsOn: first?.kind === 'verdict' ? first.told.actsOn : PLAIN.actsOn,
    }),
    entries: facts.map((id) => ({ id, weight: NAMED })),
  });
}
