// The compact form of a Query that buttons carry: ASCII, at most 90 characters, checked on reading.
import { firstDay, isDay, lastDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Intent } from '../knowledge/language.ts';
import { ActsOn, PartialDate, Step } from '../knowledge/schema.ts';
import type { Query } from './query.ts';

export const MAX_ENCODED = 90;
const FORM = '1';

/** Fields: form, version of the knowledge, as-of day, intents, importers, products, origins mask, acts_on, date, steps. */
export function encodeQuery(knowledge: Knowledge, query: Query, day: string): string {
  const origins = [...knowledge.prefectures.keys()];
  const mask = origins.reduce(
    (bits, id, index) => (query.origins.includes(id) ? bits | (1n << BigInt(index)) : bits),
    0n,
  );
  const steps = query.steps.map((s) => `${Step.options.indexOf(s.step)}-${origins.indexOf(s.origin)}`);
  const fields = (products: readonly string[], stepList: readonly string[], importers: readonly string[]): string =>
    [
      FORM,
      knowledge.version.hash.slice(0, 4),
      day.replaceAll('-', ''),
      query.intents
        .slice(0, 2)
        .map((i) => Intent.options.indexOf(i).toString(36))
        .join(''),
      importers.join('+'),
      products.join('+'),
      mask.toString(36),
      ActsOn.options.indexOf(query.actsOn),
      query.at ?? '',
      stepList.join('+'),
    ].join('.');
  // A list too long for a button keeps its first items: the question can still be asked in words.
  for (let n = query.products.length, s = steps.length, i = query.importers.length; ; ) {
    const text = fields(query.products.slice(0, n), steps.slice(0, s), query.importers.slice(0, i));
    if (text.length <= MAX_ENCODED || (n <= 1 && s === 0 && i <= 1)) return text;
    if (s > 0) s -= 1;
    else if (n > 1) n -= 1;
    else i -= 1;
  }
}

export interface DecodedQuery {
  readonly query: Query;
  /** The day the answer stood on, and the first letters of the knowledge's version then. */
  readonly day: string;
  readonly version: string;
}

/** A date, or a period that ends no earlier than it begins; empty for today. */
function isAt(at: string): boolean {
  if (at === '') return true;
  const [first = '', last = first, ...rest] = at.split('/');
  const isDate = (date: string): boolean => PartialDate.safeParse(date).success && isDay(lastDay(date));
  return rest.length === 0 && isDate(first) && isDate(last) && firstDay(first) <= lastDay(last);
}

/** Null for anything that was not written by `encodeQuery` or names what is no longer known. */
export function decodeQuery(knowledge: Knowledge, text: string): DecodedQuery | null {
  if (text.length > MAX_ENCODED) return null;
  const [
    form,
    version = '',
    date = '',
    intents = '',
    importers = '',
    products = '',
    mask = '',
    actsOn = '',
    at = '',
    steps = '',
    ...rest
  ] = text.split('.');
  if (form !== FORM || rest.length > 0 || !/^[0-9a-z]*$/.test(mask) || !/^[0-9a-f]{4}$/.test(version)) return null;
  const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (!isDay(day) || !isAt(at)) return null;
  const all = [...knowledge.prefectures.keys()];
  const bits = BigInt([...mask].reduce((sum, char) => sum * 36n + BigInt(Number.parseInt(char, 36)), 0n));
  if (bits >= 1n << BigInt(all.length)) return null;
  const list = (field: string): string[] => (field === '' ? [] : field.split('+'));
  const read = {
    intents: [...intents].map((c) => Intent.options[Number.parseInt(c, 36)]),
    actsOn: ActsOn.options[Number(actsOn)],
    steps: list(steps).map((pair) => {
      const [step, origin] = pair.split('-').map(Number);
      return { step: Step.options[step ?? -1], origin: all[origin ?? -1] };
    }),
  };
  const repeats = [[...intents], list(importers), list(products)].some((items) => new Set(items).size !== items.length);
  const known =
    !repeats &&
    list(importers).every((id) => knowledge.importers.has(id)) &&
    list(products).every((id) => knowledge.products.has(id));
  const okIntents = read.intents.filter((i) => i !== undefined);
  const okSteps = read.steps.flatMap((s) => (s.step && s.origin ? [{ step: s.step, origin: s.origin }] : []));
  if (!known || !read.actsOn || okIntents.length !== read.intents.length || okSteps.length !== read.steps.length)
    return null;
  const query: Query = {
    intents: okIntents,
    importers: list(importers),
    products: list(products),
    origins: all.filter((_, i) => (bits >> BigInt(i)) & 1n),
    steps: okSteps,
    at: at === '' ? null : at,
    actsOn: read.actsOn,
    assumed: [],
    read: [],
  };
  // Only what encoding writes is read: one form for one query.
  const again = encodeQuery(knowledge, query, day).split('.');
  again[1] = version;
  return again.join('.') === text ? { query, day, version } : null;
}
