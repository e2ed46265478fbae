// A command's options to a Query. What was typed and never offered is looked up again, and never guessed at.
import { boardImporters } from '../../src/knowledge/board-importers.ts';
import { isDay, lastDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Intent } from '../../src/knowledge/language.ts';
import { PartialDate } from '../../src/knowledge/schema.ts';
import { fold } from '../../src/language/fold.ts';
import { findDates } from '../../src/question/dates.ts';
import { casesOf, PLAIN, queryOf } from '../../src/question/make.ts';
import { type Kind, nameIndex } from '../../src/question/names.ts';
import type { Part, Query } from '../../src/question/query.ts';
import type { Words } from '../../src/say/words.ts';
import { type NameKind, namedExactly, namesLike } from '../present/names.ts';
import { cut } from '../present/split.ts';
import type { Option, SubcommandName } from './commands.ts';

export type Filled = Readonly<Partial<Record<Option, string>>>;

export interface Form {
  readonly name: SubcommandName;
  readonly options: Filled;
  /** The importer that the person or the place has chosen. */
  readonly usual: string | undefined;
  readonly today: string;
}

export type Built = { readonly query: Query } | { readonly fault: string };

const INTENTS: Readonly<Partial<Record<SubcommandName, readonly Intent[]>>> = {
  check: ['status'],
  prefectures: ['list_regions', 'status'],
  sampling: ['sampling'],
  timeline: ['timeline'],
  sources: ['source', 'status'],
  compare: ['comparison', 'status'],
};

/** Names of the nearest things offered where something typed is not known. */
const NEAREST = 5;
/** So much of what was typed is repeated. */
const TYPED_MOST = 80;

const CORE_KIND: Readonly<Record<NameKind, Kind>> = { product: 'product', prefecture: 'origin', importer: 'importer' };

export function formQuery(knowledge: Knowledge, words: Words, form: Form): Built {
  const read: { typed: string; read: string }[] = [];
  const faults: string[] = [];
  const ids = (option: Option, kind: NameKind): string[] => {
    const typed = form.options[option];
    if (typed === undefined || typed.trim() === '') return [];
    const exact = namedExactly(knowledge, kind, typed);
    const found = exact.length > 0 ? exact : near(knowledge, kind, typed);
    if (found.length === 0) faults.push(notKnown(knowledge, words, option, kind, typed));
    if (exact.length === 0 && found.length > 0) read.push({ typed, read: words.list(found.map(shown(words, kind))) });
    return kind === 'prefecture' ? found.flatMap((id) => knowledge.places.get(id)?.prefectures ?? [id]) : found;
  };
  const products = ids('product', 'product');
  const origins = new Set(ids('prefecture', 'prefecture'));
  const importers = [...ids('importer', 'importer'), ...ids('with', 'importer')];
  const at = dateOf(knowledge, form);
  if (at === undefined) faults.push(words.say('ui_discord_no_date', { typed: typedOf(form.options.date) }));
  if (faults.length > 0 || at === undefined) return { fault: faults.join('\n') };
  const assumed: Part[] = [];
  const asked = importersOf(knowledge, form, importers, assumed);
  const goods = productsOf(knowledge, form, products, origins.size > 0, assumed);
  const from = [...knowledge.prefectures.keys()].filter((id) => origins.has(id));
  const cases = casesOf(asked, goods, { ...PLAIN, origins: from, at });
  const intents = INTENTS[form.name] ?? ['status'];
  // A timeline opens with what changed, of whatever importer it is.
  const changes = form.name === 'timeline';
  // To check is to ask whether it may go.
  const asks = form.name === 'check' ? 'allowed' : null;
  return { query: queryOf({ language: words.language, intents, cases, asks, changes, assumed, read }) };
}

function importersOf(
  knowledge: Knowledge,
  { name, usual, today }: Form,
  given: readonly string[],
  assumed: Part[],
): readonly string[] {
  // Sampling belongs to no importer, and without any all are compared.
  if (given.length === 0 && (name === 'sampling' || name === 'compare')) return given;
  if (given.length > 0 && !(name === 'compare' && given.length === 1 && usual !== undefined))
    return [...new Set(given)];
  if (usual !== undefined && given.includes(usual)) return given;
  assumed.push('importers');
  return usual === undefined ? boardImporters(knowledge, today) : [...given, usual];
}

function productsOf(
  knowledge: Knowledge,
  { name }: Form,
  given: readonly string[],
  isPlace: boolean,
  assumed: Part[],
): readonly string[] {
  if (given.length > 0 || name === 'sampling' || isPlace) return given;
  assumed.push('products');
  return [...knowledge.products.values()].filter((item) => item.default).map((item) => item.id);
}

/** The core's own rule of what a misspelt name may be read as; nothing where it fits several. */
function near(knowledge: Knowledge, kind: NameKind, typed: string): string[] {
  const found = nameIndex(knowledge).near(fold(typed))?.targets ?? [];
  const targets = found.filter((target) => target.kind === CORE_KIND[kind]);
  const ids = targets.length === 1 ? (targets[0]?.ids ?? []) : [];
  // A part of an importer comes with the whole behind it; what was typed is the part, as where it is typed right.
  return kind === 'importer' ? ids.slice(0, 1) : [...ids];
}

const shown =
  (words: Words, kind: NameKind) =>
  (id: string): string =>
    words[kind](id);

function notKnown(knowledge: Knowledge, words: Words, option: Option, kind: NameKind, typed: string): string {
  const option_ = words.say(`ui_discord_name_${option}`);
  const like = namesLike(knowledge, kind, typed, words.language, NEAREST).map((choice) => choice.name);
  return like.length > 0
    ? words.say('ui_discord_not_known_near', { typed: typedOf(typed), option: option_, near: words.list(like) })
    : words.say('ui_discord_not_known', { typed: typedOf(typed), option: option_ });
}

const typedOf = (typed: string | undefined): string => cut((typed ?? '').replace(/\s+/g, ' ').trim(), TYPED_MOST);

/** Null for today; undefined where what was typed is no date. */
function dateOf(knowledge: Knowledge, { options, today }: Form): string | null | undefined {
  const typed = options.date?.trim();
  if (!typed || typed === today) return null;
  if (isWritten(typed)) return typed;
  const [day, ...others] = daysOf(typed);
  if (day !== undefined) return others.length === 0 ? day : undefined;
  return findDates(knowledge, fold(typed), today).dates[0]?.at;
}

/** What a day in figures may be: 24/8/2023 one, 5/8/2023 two, the day first or the month. */
export function daysOf(typed: string): string[] {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (!match) return [];
  const [, first = '', second = '', year = ''] = match.map((part) => part.padStart(2, '0'));
  const days = [`${year}-${second}-${first}`, `${year}-${first}-${second}`];
  return [...new Set(days)].filter((day) => isDay(day));
}

/** A day, month or year, or from one to another, as they are kept: `2025-06`, `2024/2025`. */
export function isWritten(typed: string): boolean {
  const ends = typed.split('/');
  return ends.length <= 2 && ends.every((end) => PartialDate.safeParse(end).success && isDay(lastDay(end)));
}
