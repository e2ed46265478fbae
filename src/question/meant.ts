// Which entry is meant: by how like the question is to those that people asked for it, by the entry's own words in the
// asker's language, and by what it is about. How much each of these says is learned.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Topic } from '../knowledge/schema.ts';
import type { Reading } from './reader.ts';
import type { Named } from './signs.ts';
import { searchEntries } from './text-index.ts';

/** What speaks for an entry or against it. */
export const EVIDENCE = [
  'text',
  'text squared',
  'like',
  'like squared',
  'importer',
  'other importer',
  'no importer',
  'goods',
  'other goods',
  'party',
  'day',
  'other day',
  'topic',
  'fit',
  'measure',
  'series',
  'condition',
  'gap',
] as const;
/** After them: what speaks for no entry, where a status is asked, and where anything else is. */
export const NONE = { status: EVIDENCE.length, other: EVIDENCE.length + 1 } as const;
export type Asks = keyof typeof NONE;

/** Asked of these, a status alone may be meant. */
export const asksOf = (intent: Intent): Asks =>
  intent === 'status' || intent === 'list_regions' || intent === 'list_products' ? 'status' : 'other';

/** Entries that are looked at: the right one is among so many by its words, or among so many by how it is asked for. */
const BY_WORDS = 60;

export interface Candidate {
  readonly id: string;
  /** In the order of EVIDENCE. */
  readonly evidence: readonly number[];
}

/** What a reading says of entries. */
export type Likes = Pick<Reading, 'entries' | 'fits'>;

export function candidates(knowledge: Knowledge, named: Named, { entries, fits }: Likes): Candidate[] {
  const like = new Map(entries.map(({ id, likeness }) => [id, likeness]));
  const found = new Map(
    searchEntries(knowledge, named.language, named.text, BY_WORDS).map(({ id, score }) => [id, score]),
  );
  const above = new Set(named.products.flatMap((id) => [...lineage(knowledge, id)]));
  return [...new Set([...like.keys(), ...found.keys()])].flatMap((id): Candidate[] => {
    const about = aboutOf(knowledge, id);
    if (!about) return [];
    const [text, likeness] = [found.get(id) ?? 0, like.get(id) ?? 0];
    const into = shared(named.importers, about.importers, (one, other) => one === other);
    const goods = shared(
      named.products,
      about.products,
      (one, other) => above.has(other) || lineage(knowledge, other).has(one),
    );
    const day = dayShared(named.days, about.days);
    const evidence = [
      text,
      text * text,
      likeness,
      likeness * likeness,
      Number(into === true),
      Number(into === false),
      Number(named.importers.length > 0 && about.importers.length === 0),
      Number(goods === true),
      Number(goods === false),
      Number(about.parties.some((party) => named.parties.includes(party))),
      day ?? 0,
      Number(day === 0),
      Number(about.topics.some((topic) => named.topics.includes(topic))),
      fits(id),
      ...about.sorts,
    ];
    return [{ id, evidence }];
  });
}

/** Whether two lists have something in common; null where one of them says nothing. */
const shared = (
  asked: readonly string[],
  about: readonly string[],
  same: (one: string, other: string) => boolean,
): boolean | null =>
  asked.length === 0 || about.length === 0 ? null : asked.some((one) => about.some((other) => same(one, other)));

interface About {
  readonly importers: readonly string[];
  readonly products: readonly string[];
  readonly parties: readonly string[];
  readonly topics: readonly Topic[];
  readonly days: readonly string[];
  /** Evidence of what it is, whatever is asked: a measure, a series, a condition, a gap. */
  readonly sorts: readonly number[];
}

const NOTHING = { importers: [], products: [], parties: [], topics: [], days: [] };

const abouts = derived(() => new Map<string, About | null>());
const aboutOf = (knowledge: Knowledge, id: string): About | null =>
  remembered(abouts(knowledge), id, () => aboutEntry(knowledge, id));

function aboutEntry(knowledge: Knowledge, id: string): About | null {
  const fact = knowledge.facts.get(id);
  if (fact) {
    const { importers = [], products = [] } = fact.about;
    const { says: parties, topic: topics, date, nature } = fact;
    return {
      importers,
      products,
      parties,
      topics,
      days: date ? [date] : [],
      sorts: [0, 0, 0, Number(nature === 'gap')],
    };
  }
  const measure = knowledge.measures.get(id);
  if (measure) {
    const { importer, products, says: parties, from, until } = measure;
    const days = [from, until].filter((day) => day !== undefined);
    return { ...NOTHING, importers: [importer], products, parties, days, sorts: [1, 0, 0, 0] };
  }
  if (knowledge.series.has(id)) return { ...NOTHING, sorts: [0, 1, 0, 0] };
  return knowledge.conditions.has(id) ? { ...NOTHING, sorts: [0, 0, 1, 0] } : null;
}

const lineages = derived(() => new Map<string, ReadonlySet<string>>());

/** The goods and all that they are kinds of. */
function lineage(knowledge: Knowledge, id: string): ReadonlySet<string> {
  return remembered(lineages(knowledge), id, () => {
    const found = new Set([id]);
    for (const one of found) for (const parent of knowledge.products.get(one)?.parents ?? []) found.add(parent);
    return found;
  });
}

/** How closely a day that is named is one of the entry's: 1 the day, less the month or the year; null where none is named. */
function dayShared(asked: readonly string[], own: readonly string[]): number | null {
  if (asked.length === 0 || own.length === 0) return null;
  return Math.max(...asked.flatMap((at) => own.map((day) => closeness(at, day))));
}

const SAME = { day: 1, period: 2 / 3, year: 1 / 3 } as const;

function closeness(at: string, day: string): number {
  if (at === day) return at.length === 10 ? SAME.day : SAME.period;
  const { first, last } = span(at);
  const isInside = lastDay(day) >= first && firstDay(day) <= last;
  if (isInside && first.slice(0, 4) === last.slice(0, 4)) return at.length > 4 ? SAME.period : SAME.year;
  return first.slice(0, 4) === day.slice(0, 4) ? SAME.year : 0;
}

export interface Meant {
  readonly id: string;
  readonly chance: number;
}

/** Best first; what is left to one is the chance that no entry is meant. */
export function meantBy(list: readonly Candidate[], worth: readonly number[], asks: Asks): Meant[] {
  const sums = list.map(({ evidence }) => {
    let sum = 0;
    for (let k = 0; k < evidence.length; k += 1) sum += (evidence[k] ?? 0) * (worth[k] ?? 0);
    return sum;
  });
  const none = worth[NONE[asks]] ?? 0;
  const top = Math.max(none, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, Math.exp(none - top));
  return list
    .map(({ id }, at) => ({ id, chance: (powers[at] ?? 0) / total }))
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1));
}
