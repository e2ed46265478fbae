// How old what was told is, and where to look today: once for all verdicts, each named where they differ.
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Check, Fact } from '../knowledge/schema.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { isBefore } from '../status/announced.ts';
import { productGraph } from '../status/products.ts';
import type { Verdict } from '../status/verdict.ts';
import { pagesFor } from './check-pages.ts';
import { claim, measuresOf } from './cite.ts';
import type { Aged, AgeKind, Claim } from './claim.ts';
import { heldAtEnd } from './verdicts.ts';

/** Ages told one by one, the oldest first: many cases have a table with the age of each. */
const TOLD = 2;
/** Of one age, what it is the age of, by name. */
const OF_ONE_AGE = 3;

interface Most {
  readonly told: number;
  readonly named: number;
  readonly today: string;
}

/** What may have changed or may not have begun first. */
const AGES: readonly AgeKind[] = ['announced', 'paper', 'before', 'old', 'fresh'];

/**
 * When each status was last confirmed, or was announced; none that may have changed goes without it. In brief, beside
 * what is told of something else, the oldest of each kind.
 */
export function ageClaims(
  knowledge: Knowledge,
  verdicts: readonly Verdict[],
  today = '',
  brief = false,
): Claim<'age'>[] {
  // Of a period, what held at its end is what may have changed since.
  const dated = heldAtEnd(verdicts).filter((v) => agesOf(v).length > 0);
  // Of several cases the oldest of each kind will do: what was announced says nothing of how old the others are.
  const cases = new Set(dated.map((v) => `${v.importer} ${v.product} ${v.from ?? v.day}`));
  const isOne = cases.size <= 1 && !brief;
  const most = isOne ? { told: TOLD, named: OF_ONE_AGE, today } : { told: 1, named: cases.size <= 1 ? 0 : 1, today };
  const claims = AGES.flatMap((age) => ageOf(knowledge, age, dated, most));
  return isOne ? claims : [...folded(claims)];
}

/** Ages that milder ones go into: nothing is called confirmed that is not. */
const TAKING_IN = ['before', 'old'] as const satisfies readonly AgeKind[];

/** What is milder and newer needs no line of its own: it is one of the newer ones. */
const folded = (claims: readonly Claim<'age'>[]): readonly Claim<'age'>[] =>
  TAKING_IN.reduce<readonly Claim<'age'>[]>((told, age) => {
    const worst = told.find(({ data }) => data.age === age);
    if (!worst) return told;
    const milder = told.slice(told.indexOf(worst) + 1).filter((one) => oldestOf(one) > oldestOf(worst));
    const all = [worst, ...milder];
    const newer = milder.reduce((sum, { data }) => sum + data.list.length + data.newer, worst.data.newer);
    const both: Claim<'age'> = {
      ...worst,
      data: { ...worst.data, newer },
      cites: [...new Set(all.flatMap(({ cites }) => cites))],
      sources: [...new Set(all.flatMap(({ sources }) => sources))],
    };
    return told.flatMap((one) => (milder.includes(one) ? [] : one === worst ? [both] : [one]));
  }, claims);

/** The oldest day that is told, or none. */
export const oldestOf = ({ data }: Claim<'age'>): string => data.list[0]?.date ?? '';

function agesOf(v: Verdict): AgeKind[] {
  const own: AgeKind[] = v.announced
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

function ageOf(knowledge: Knowledge, age: AgeKind, dated: readonly Verdict[], most: Most): Claim<'age'>[] {
  const verdicts = dated.filter((v) => agesOf(v).includes(age));
  if (verdicts.length === 0) return [];
  const groups = [...Map.groupBy(verdicts, (v) => JSON.stringify(dateOf(age, v, most.today))).values()];
  // Beside an answer of something else, what was announced is told with whose rule it is.
  const named = age === 'announced' || age === 'paper' ? Math.max(1, most.named) : most.named;
  const shared = groups.length === 1 && verdicts.length === dated.length && most.named > 0;
  const list = groups
    .map((same): Aged => {
      const all = shared ? [] : same.map((v) => subject(v, dated));
      const of = together(knowledge, all);
      return {
        of: of.slice(0, named),
        ...(of.length > named && named > 0 ? { more: of.length - named } : {}),
        ...dateOf(age, same[0] as Verdict, most.today),
      };
    })
    .sort((a, b) => compare(a.date, b.date));
  const cited = verdicts.flatMap((v) => [...v.governing, ...(announcedBy(age, v)?.measures ?? [])]);
  return claim(
    knowledge,
    'age',
    { age, list: list.slice(0, most.told), newer: Math.max(0, list.length - most.told) },
    measuresOf(knowledge, [...new Set(cited)]),
  ) as Claim<'age'>[];
}

/** Of one age, the prefectures of the same importer and goods are told as one. */
const together = (knowledge: Knowledge, all: Aged['of']): Aged['of'] =>
  [...Map.groupBy(all, ({ importer, product }) => JSON.stringify([importer, product])).values()].map((same) => {
    const ids = new Set(same.flatMap(({ origins = [] }) => origins));
    const origins = [...knowledge.prefectures.keys()].filter((id) => ids.has(id));
    return { ...same[0], ...(origins.length > 0 ? { origins } : {}) };
  });

const announcedBy = (age: AgeKind, v: Verdict): Verdict['announced'] =>
  age === 'announced' ? v.announced : age === 'paper' ? v.announcedOnPaper : undefined;

function dateOf(age: AgeKind, v: Verdict, today: string): Omit<Aged, 'of'> {
  const announced = announcedBy(age, v);
  const day = v.day < today ? today : v.day;
  return announced
    ? { date: announced.announced, announcedFor: announced.date, day }
    : { date: v.verified ?? v.day, announcedFor: null, day };
}

/** What tells this verdict from the others: its importer, its goods; of one case its prefectures. */
function subject(verdict: Verdict, all: readonly Verdict[]): Aged['of'][number] {
  const differs = (of: (v: Verdict) => string): boolean => all.some((v) => of(v) !== of(verdict));
  const parts = {
    ...(differs((v) => v.importer) ? { importer: verdict.importer } : {}),
    ...(differs((v) => v.product) ? { product: verdict.product } : {}),
  };
  const isNamed = Object.keys(parts).length > 0;
  if (!isNamed && differs((v) => v.origins.join())) return { origins: verdict.origins };
  return isNamed ? parts : { importer: verdict.importer };
}

/** Importers whose pages are told at once; of more the reader asks one by one. */
const PAGES_OF = 2;

export interface Checks {
  /** The first official page of the importers that are told at once, for the short answer. */
  readonly first: readonly Claim[];
  /** All other pages. */
  readonly others: readonly Claim[];
}

/** Who asks: in which language, of goods that are carried or sent to a person or to know of them, of importers that nobody named. */
export interface Asking {
  readonly language: AnswerLanguage;
  readonly privately?: 'luggage' | 'parcel' | undefined;
  readonly toKnow?: boolean;
  readonly ofAny?: boolean;
}

/** The official pages where today's rule can be read. Of importers that nobody named it is one that tells of all. */
export function checksOf(
  knowledge: Knowledge,
  verdicts: readonly Verdict[],
  facts: readonly Fact[],
  { language, privately, toKnow = false, ofAny = false }: Asking = { language: 'en' },
): Checks {
  const importers = [...new Set(verdicts.map((v) => v.importer))];
  const atOnce = ofAny ? 1 : PAGES_OF;
  const told = importers.slice(0, MOST_CHECKED).map((importer, place) => {
    const own = verdicts.filter((v) => v.importer === importer);
    const known = knowledge.importers.get(importer)?.check ?? [];
    const open = privately ? known.filter((page) => !isForTrade(page)) : known;
    const pages = pagesFor(productGraph(knowledge), open, own, ofAny ? 'ja' : language).map(({ url }) => ({ url }));
    const governing = own.flatMap((v) => v.governing);
    const cited = governing.length > 0 ? governing : own.flatMap((v) => [...v.measures, ...v.possible]);
    // Where no measure speaks, what was looked for says why the page should be looked at.
    const entries =
      cited.length > 0
        ? measuresOf(knowledge, [...new Set(cited)])
        : facts.filter((f) => f.about.importers?.includes(importer));
    const of = (list: typeof pages, named: boolean): readonly Claim[] => {
      const data = { importer, named, ...(privately ? { privately } : toKnow ? { toKnow } : {}), pages: list };
      return list.length > 0 ? claim(knowledge, 'check', data, entries) : [];
    };
    const isNamed = importers.length > 1;
    const first = place < atOnce ? pages.slice(0, 1) : [];
    return { first: of(first, isNamed && !ofAny), others: of(pages.slice(first.length), isNamed) };
  });
  return { first: told.flatMap(({ first }) => first), others: told.flatMap(({ others }) => others) };
}

/** A register of makers tells nothing to who sends or brings something to eat. */
const isForTrade = ({ regimes }: Check): boolean => regimes?.every((regime) => regime === 'maker') ?? false;

/** Importers whose pages are told at all. */
const MOST_CHECKED = 6;
