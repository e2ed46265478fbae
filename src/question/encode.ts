// The compact form of a Query that buttons and links carry: ASCII, all of the query, checked on reading.
import { isDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { isAt } from './at.ts';
import * as codes from './codes.ts';
import { type DecodedQuery, decodeForm1 } from './form-1.ts';
import { queryOf } from './make.ts';
import { type Case, type Choice, type Pointer, Query, type Question } from './query.ts';

const FORM = '2';

/**
 * Fields, parted by dots: form, version of the knowledge, day, language, intents, cases (by semicolons; importer,
 * product, mask of origins, what it acts on, date and steps by commas), then whatever else was said, each by its letter, and
 * at the end the questions asked in the same breath, each with the fields of its own.
 */
export function encodeQuery(knowledge: Knowledge, query: Query, day: string): string {
  return [
    FORM,
    knowledge.version.hash.slice(0, 4),
    day.replaceAll('-', ''),
    codes.LANGUAGES[query.language],
    ...fieldsOf(knowledge, query),
    ...query.next.map((one) => `${NEXT}${escaped(fieldsOf(knowledge, one).join('.'))}`),
  ].join('.');
}

/** Before a question asked in the same breath. */
const NEXT = 'z';

function fieldsOf(knowledge: Knowledge, asked: Question): string[] {
  const origins = [...knowledge.prefectures.keys()];
  return [
    asked.intents.map((intent) => codes.INTENTS[intent]).join(''),
    asked.cases.map((one) => caseText(origins, one)).join(';'),
    ...Object.entries(EXTRAS).flatMap(([letter, { write }]) => {
      const text = write(asked);
      return text === '' ? [] : [`${letter}${text}`];
    }),
  ];
}

/** Null for anything that was not written by `encodeQuery`, now or in its first form, or names what is no longer known. */
export function decodeQuery(knowledge: Knowledge, text: string, presser: AnswerLanguage = 'en'): DecodedQuery | null {
  if (text.startsWith('1.')) return decodeForm1(knowledge, text, presser);
  const [form, version = '', date = '', letter = '', intents = '', cases = '', ...extras] = text.split('.');
  const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const language = codes.memberOf(codes.LANGUAGES, letter);
  if (form !== FORM || !/^[0-9a-f]{4}$/.test(version) || !isDay(day) || !language) return null;
  const query = queryFrom(knowledge, language, intents, cases, extras);
  if (!query) return null;
  // Only what encoding writes is read: one form for one query.
  const again = encodeQuery(knowledge, query, day).split('.');
  again[1] = version;
  return again.join('.') === text ? { query, day, version } : null;
}

function queryFrom(
  knowledge: Knowledge,
  language: AnswerLanguage,
  intents: string,
  cases: string,
  extras: readonly string[],
): Query | null {
  const isNext = (extra: string): boolean => extra.startsWith(NEXT);
  const asked = questionFrom(
    knowledge,
    language,
    intents,
    cases,
    extras.filter((extra) => !isNext(extra)),
  );
  const next = extras.filter(isNext).map((extra) => nextFrom(knowledge, language, extra.slice(NEXT.length)));
  const known = next.filter((one) => one !== null);
  return asked && known.length === next.length ? { ...asked, next: known } : null;
}

function nextFrom(knowledge: Knowledge, language: AnswerLanguage, text: string): Question | null {
  const [intents = '', cases = '', ...extras] = plain(text)?.split('.') ?? [];
  const found = questionFrom(knowledge, language, intents, cases, extras);
  if (!found) return null;
  const { next: _, ...asked } = found;
  return asked;
}

function questionFrom(
  knowledge: Knowledge,
  language: AnswerLanguage,
  intents: string,
  cases: string,
  extras: readonly string[],
): Query | null {
  const asked = (intents.match(/../g) ?? []).map((code) => codes.memberOf(codes.INTENTS, code));
  const origins = [...knowledge.prefectures.keys()];
  const lines = cases.split(';').map((line) => caseFrom(knowledge, origins, line));
  let more: Partial<Query> = {};
  for (const extra of extras) {
    const part = EXTRAS[extra.charAt(0)]?.read(extra.slice(1));
    if (!part) return null;
    more = { ...more, ...part };
  }
  const okIntents = asked.filter((intent) => intent !== undefined);
  const okLines = lines.filter((line) => line !== null);
  if (okIntents.length !== asked.length || okLines.length !== lines.length) return null;
  const [first, ...others] = okLines;
  if (!first) return null;
  const query = queryOf({ language, intents: okIntents, cases: [first, ...others], ...more });
  return isHeld(knowledge, query) ? query : null;
}

function caseText(
  origins: readonly string[],
  { importer, product, origins: from, actsOn, at, steps, unread, ingredients = [] }: Case,
): string {
  const mask = origins.reduce((bits, id, index) => (from.includes(id) ? bits | (1n << BigInt(index)) : bits), 0n);
  const fields = [
    importer ?? '',
    product ?? '',
    mask === 0n ? '' : mask.toString(36),
    actsOn === 'import' ? '' : codes.ACTS_ON[actsOn],
    at ?? '',
    steps.map(({ step, origin }) => `${codes.STEPS[step]}${origins.indexOf(origin)}`).join('+'),
    unread === null ? '' : escaped(unread),
    ingredients.join('+'),
  ];
  return fields.join(',').replace(/,+$/, '');
}

function caseFrom(knowledge: Knowledge, origins: readonly string[], line: string): Case | null {
  const [importer = '', product = '', mask = '', acts = 'i', at = '', stepList = '', typed = '', inside = '', ...rest] =
    line.split(',');
  const actsOn = codes.memberOf(codes.ACTS_ON, acts === '' ? 'i' : acts);
  if (rest.length > 0 || !actsOn || !isAt(at) || !/^[0-9a-z]*$/.test(mask)) return null;
  const isKnown = (ids: ReadonlyMap<string, unknown>, id: string): boolean => id === '' || ids.has(id);
  if (!isKnown(knowledge.importers, importer) || !isKnown(knowledge.products, product)) return null;
  const bits = [...mask].reduce((sum, char) => sum * 36n + BigInt(Number.parseInt(char, 36)), 0n);
  if (bits >= 1n << BigInt(origins.length)) return null;
  const steps = list(stepList).map((pair) => {
    const step = codes.memberOf(codes.STEPS, pair.charAt(0));
    const origin = origins[Number(pair.slice(1))];
    return step && origin ? { step, origin } : null;
  });
  const okSteps = steps.filter((step) => step !== null);
  const unread = plain(typed);
  const ingredients = list(inside);
  if (okSteps.length !== steps.length || unread === null) return null;
  if (!ingredients.every((id) => knowledge.products.has(id))) return null;
  return {
    importer: importer || null,
    product: product || null,
    origins: origins.filter((_, index) => (bits >> BigInt(index)) & 1n),
    steps: okSteps,
    actsOn,
    at: at || null,
    unread: unread || null,
    ...(ingredients.length > 0 ? { ingredients } : {}),
  };
}

/** What else a query holds, by its letter: '' where it says nothing of it, null where a text is none of it. */
interface Extra {
  readonly write: (query: Question) => string;
  readonly read: (text: string) => Partial<Query> | null;
}

const list = (text: string): string[] => (text === '' ? [] : text.split('+'));

function members<K extends string>(
  table: Readonly<Record<K, string>>,
  of: (query: Question) => readonly K[],
  make: (list: K[]) => Partial<Query>,
): Extra {
  return {
    write: (query) =>
      of(query)
        .map((member) => table[member])
        .join('+'),
    read: (text) => {
      const found = list(text).map((code) => codes.memberOf(table, code));
      const known = found.filter((member) => member !== undefined);
      return known.length === found.length ? make(known) : null;
    },
  };
}

/** A member that has a usual one, which is not written. */
function member<K extends string>(
  table: Readonly<Record<K, string>>,
  of: (query: Question) => K | null,
  usual: K | null,
  make: (member: K) => Partial<Query>,
): Extra {
  return {
    write: (query) => {
      const found = of(query);
      return found === usual || found === null ? '' : table[found];
    },
    read: (text) => {
      const found = codes.memberOf(table, text);
      return found === undefined ? null : make(found);
    },
  };
}

const texts = (of: (query: Question) => readonly string[], make: (list: string[]) => Partial<Query>): Extra => ({
  write: (query) => of(query).map(escaped).join('+'),
  read: (text) => {
    const found = list(text).map(plain);
    const known = found.filter((one) => one !== null);
    return known.length === found.length ? make(known) : null;
  },
});

const pointers = (of: (query: Question) => readonly Pointer[], make: (list: Pointer[]) => Partial<Query>): Extra => ({
  write: (query) =>
    of(query)
      .map(({ id, weight }) => `${id}*${weight.toString(36)}`)
      .join('+'),
  read: (text) => {
    const found = list(text).map((pair) => /^([a-z0-9-]+)\*([0-9a-z]+)$/.exec(pair));
    if (found.some((match) => match === null)) return null;
    return make(found.map((match) => ({ id: match?.[1] ?? '', weight: Number.parseInt(match?.[2] ?? '', 36) })));
  },
});

const flag = (of: (query: Question) => boolean, make: () => Partial<Query>): Extra => ({
  write: (query) => (of(query) ? '1' : ''),
  read: (text) => (text === '1' ? make() : null),
});

const EXTRAS: Readonly<Record<string, Extra>> = {
  a: members(
    codes.PARTS,
    (q) => q.assumed,
    (assumed) => ({ assumed }),
  ),
  b: flag(
    (q) => q.past,
    () => ({ past: true }),
  ),
  c: member(
    codes.SCOPES,
    (q) => q.scope,
    'in',
    (scope) => ({ scope }),
  ),
  d: texts(
    (q) => q.dates,
    (dates) => ({ dates }),
  ),
  e: pointers(
    (q) => q.entries,
    (entries) => ({ entries }),
  ),
  f: flag(
    (q) => q.future,
    () => ({ future: true }),
  ),
  g: texts(
    (q) => q.ingredients,
    (ingredients) => ({ ingredients }),
  ),
  h: pointers(
    (q) => q.hits,
    (hits) => ({ hits }),
  ),
  i: member(
    codes.TERMS,
    (q) => q.term,
    null,
    (term) => ({ term }),
  ),
  j: flag(
    (q) => q.changes,
    () => ({ changes: true }),
  ),
  k: member(
    codes.ASKS,
    (q) => q.asks,
    null,
    (asks) => ({ asks }),
  ),
  l: flag(
    (q) => q.lifts,
    () => ({ lifts: true }),
  ),
  m: member(
    codes.FORMS,
    (q) => q.form,
    'plain',
    (form) => ({ form }),
  ),
  n: texts(
    (q) => q.unread,
    (unread) => ({ unread }),
  ),
  o: {
    write: ({ leftOut }) => (leftOut === 0 ? '' : leftOut.toString(36)),
    read: (text) => (/^[1-9a-z][0-9a-z]{0,9}$/.test(text) ? { leftOut: Number.parseInt(text, 36) } : null),
  },
  p: member(
    codes.PREMISES,
    (q) => q.premise,
    null,
    (premise) => ({ premise }),
  ),
  q: {
    write: ({ choices }) => choices.map(({ importer, product }) => `${importer ?? ''}*${product ?? ''}`).join('+'),
    read: (text) => {
      const found = list(text).map((pair) => pair.split('*'));
      if (found.some(({ length }) => length !== 2)) return null;
      return {
        choices: found.map(([importer, product]) => ({ importer: importer || null, product: product || null })),
      };
    },
  },
  r: {
    write: (query) => query.read.map(({ typed, read }) => `${escaped(typed)}*${escaped(read)}`).join('+'),
    read: (text) => {
      const found = list(text).map((pair) => {
        const [typed = '', read = '', ...rest] = pair.split('*').map(plain);
        return rest.length === 0 && typed !== null && read !== null ? { typed, read } : null;
      });
      const known = found.filter((one) => one !== null);
      return known.length === found.length ? { read: known } : null;
    },
  },
  s: pointers(
    (q) => q.series,
    (series) => ({ series }),
  ),
  t: members(
    codes.TOPICS,
    (q) => q.topics,
    (topics) => ({ topics }),
  ),
  u: member(
    codes.SUPERLATIVES,
    (q) => q.superlative,
    null,
    (superlative) => ({ superlative }),
  ),
  v: flag(
    (q) => !q.statusSaid,
    () => ({ statusSaid: false }),
  ),
  w: texts(
    (q) => q.elsewhere,
    (elsewhere) => ({ elsewhere }),
  ),
  x: texts(
    (q) => q.impossibleDates,
    (impossibleDates) => ({ impossibleDates }),
  ),
  y: texts(
    (q) => q.parties,
    (parties) => ({ parties }),
  ),
  B: flag(
    (q) => q.act,
    () => ({ act: true }),
  ),
  C: flag(
    (q) => q.issuer,
    () => ({ issuer: true }),
  ),
  E: texts(
    (q) => q.via,
    (via) => ({ via }),
  ),
  D: flag(
    (q) => q.saying,
    () => ({ saying: true }),
  ),
  A: members(
    codes.PAPERS,
    (q) => q.papers,
    (papers) => ({ papers }),
  ),
};

/** Free text without the signs that part fields. */
const escaped = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[.*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function plain(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Whether it is a query, and everything named is still known: an entry that went is no reason to refuse, and is left out when answering. */
function isHeld(knowledge: Knowledge, query: Query): boolean {
  const repeats = [query.intents, query.topics, query.parties, query.ingredients, query.papers].some(
    (ids) => new Set<string>(ids).size !== ids.length,
  );
  const isKnown = ({ importer, product }: Choice): boolean =>
    (importer === null || knowledge.importers.has(importer)) && (product === null || knowledge.products.has(product));
  return (
    !repeats &&
    query.ingredients.every((id) => knowledge.products.has(id)) &&
    query.choices.every(isKnown) &&
    Query.safeParse(query).success
  );
}
