// What was typed for an entry -> its values, names become ids; and what follows from them where nothing was typed.
import { parse } from 'yaml';
import { isDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { PartialDate } from '../../src/knowledge/schema.ts';
import { newestDate, sourceDate } from '../../src/knowledge/version.ts';
import { type EntryKind, type Flag, flagsOf } from './entry-fields.ts';
import { type NamedKind, named } from './named.ts';

/** By the name of its flag. Null: said to be not known, so that it is left out. */
export type Values = ReadonlyMap<string, unknown>;

export type Read = { readonly value: unknown; readonly told?: readonly string[] } | { readonly fault: string };

/** `told` has a line for each name that was taken for an id. */
export function readValue(knowledge: Knowledge, { name, field }: Flag, typed: string): Read {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return { fault: `--${name} is empty` };
  switch (field.form) {
    case 'line':
    case 'text':
      return { value: text };
    case 'aliases':
      return { value: listOf(text) };
    case 'yes':
      return text === 'true' || text === 'yes' ? { value: true } : { fault: `--${name} ${text} is not yes` };
    case 'date':
      return dateOf(name, text);
    case 'choice':
    case 'choices': {
      const words = field.form === 'choice' ? [text] : listOf(text);
      const wrong = words.find((word) => !field.options.includes(word));
      if (wrong === undefined) return { value: field.form === 'choice' ? text : words };
      const all = `use ${field.options.join(', ')}`;
      return { fault: `--${name} ${wrong} is not known: ${didYouMean(wrong, field.options, all)}` };
    }
    case 'name':
    case 'names': {
      const read = idsOf(knowledge, field.of, field.form === 'name' ? [text] : listOf(text));
      return field.form === 'names' || 'fault' in read ? read : { ...read, value: read.value[0] };
    }
    case 'origins':
      return originsOf(knowledge, text);
    case 'list':
      return mapsOf(name, text);
  }
}

const listOf = (text: string): string[] =>
  text
    .split(/[,、，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

function dateOf(flag: string, text: string): Read {
  if (text === 'unknown') return { value: null };
  const real = PartialDate.safeParse(text).success && (text.length < 10 || isDay(text));
  return real ? { value: text } : { fault: `--${flag} ${text} is no date: write 2023-08-24, 2025-11, 2001 or unknown` };
}

function idsOf(knowledge: Knowledge, kind: NamedKind, names: readonly string[]) {
  const found = names.map((name) => ({ name, ...named(knowledge, kind, name) }));
  const faults = found.flatMap((one) => ('fault' in one ? [one.fault] : []));
  if (faults.length > 0) return { fault: faults.join('; ') };
  const ids = found.map((one) => ({ name: one.name, ids: 'ids' in one ? one.ids : [] }));
  return {
    value: [...new Set(ids.flatMap((one) => one.ids))],
    told: ids.flatMap((one) => (one.ids[0] === one.name ? [] : [`${one.name} exists as ${one.ids.join(', ')}`])),
  };
}

function originsOf(knowledge: Knowledge, text: string): Read {
  if (text === 'all') return { value: 'all' };
  const [, but] = /^all but (.+)$/.exec(text) ?? [];
  const read = idsOf(knowledge, 'prefecture', listOf(but ?? text));
  return but === undefined || 'fault' in read ? read : { ...read, value: { all_but: read.value } };
}

function mapsOf(flag: string, text: string): Read {
  const fault = { fault: `--${flag} is no list of maps: write '[{ subject: …, value: 1 }, { … }]'` };
  try {
    const value: unknown = parse(text);
    return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null) ? { value } : fault;
  } catch {
    return fault;
  }
}

/** Beside what was typed, what follows from it: origins, evidence, the day of confirmation, the day of reading, the id. */
export function completed(knowledge: Knowledge, kind: EntryKind, typed: Values, day: string): Values {
  const cited = strings(typed.get('sources')).flatMap((id) => knowledge.sources.get(id) ?? []);
  const evidence = cited.some((source) => source.kind === 'primary')
    ? 'primary'
    : cited.length > 1
      ? 'several_reports'
      : 'one_report';
  const newest = newestDate(cited.flatMap((source) => (source.link === 'internal' ? [] : (sourceDate(source) ?? []))));
  const follows: Readonly<Record<EntryKind, Readonly<Record<string, unknown>>>> = {
    measure: { origins: 'all', ...(cited.length > 0 ? { evidence } : {}), ...(newest ? { verified: newest } : {}) },
    fact: cited.length > 0 ? { evidence } : {},
    source: { read: day, link: typed.has('url') ? 'shown' : 'text_only' },
  };
  const values = new Map([...Object.entries(follows[kind]), ...typed]);
  const id = typed.get('id') ?? proposed(knowledge, kind, values);
  return new Map([...values, ...(id === undefined ? [] : [['id', id] as const])]);
}

/** Importer, first product, effect and year of a measure; undefined where too little is said. */
function proposed(knowledge: Knowledge, kind: EntryKind, values: Values): string | undefined {
  const first = (flag: string): string => strings(values.get(flag))[0] ?? '';
  const date = ['from', 'date', 'published', 'not_before', 'verified', 'read'].map(first).find((one) => one !== '');
  const parts: Readonly<Record<EntryKind, readonly string[]>> = {
    measure: [first('importer'), first('products'), first('effect'), date?.slice(0, 4) ?? ''],
    fact: [first('importers') || first('says'), first('products') || first('topic'), first('nature'), date ?? ''],
    source: [slug(first('publisher')) || slug(hostOf(first('url'))), date ?? ''],
  };
  if (parts[kind].some((part) => part === '')) return undefined;
  const id = parts[kind].join('-');
  for (let number = 1; ; number += 1) {
    const unique = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(knowledge, unique)) return unique;
  }
}

function isTaken({ redirects, retired, ...lists }: Knowledge, id: string): boolean {
  const {
    importers,
    prefectures,
    places,
    products,
    parties,
    publishers,
    conditions,
    series,
    measures,
    facts,
    sources,
  } = lists;
  return [
    redirects,
    retired,
    importers,
    prefectures,
    places,
    products,
    parties,
    publishers,
    conditions,
    series,
    measures,
    facts,
    sources,
  ].some((list) => list.has(id));
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** Flags without which there is no entry, and those of a text that is told in one language alone. */
export function lacking(kind: EntryKind, values: Values): string[] {
  const flags = flagsOf(kind);
  const told = new Set(flags.flatMap(({ name, field, language }) => (language && values.has(name) ? [field] : [])));
  return flags
    .filter(({ name, field, needed, language }) => {
      const begun = field.form === 'text' && told.has(field) && (language !== 'ko' || kind === 'measure');
      return (needed || begun) && !values.has(name);
    })
    .map(({ name }) => `--${name}`);
}
