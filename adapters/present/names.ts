// What a person is typing, before the name is whole: products, prefectures and importers in any script, likeliest first.
import { distance } from 'fastest-levenshtein';
import { derived, derivedInSteps, remembered } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Aliases, Name } from '../../src/knowledge/schema.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { fold } from '../../src/language/fold.ts';
import { hiragana } from '../../src/language/ja/kana.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { importerMeasures } from '../../src/status/reach.ts';

export type NameKind = 'product' | 'prefecture' | 'importer';

export interface Choice {
  /** In the person's language, with what was typed where that is another name of it. */
  readonly name: string;
  /** The id of a product, prefecture, place or importer. */
  readonly value: string;
}

interface Entry {
  readonly id: string;
  /** Each name as it is matched and as it is shown; its own names before other ones. */
  readonly names: readonly (readonly [folded: string, shown: string])[];
  /** How many of the names are its own. */
  readonly own: number;
  readonly shown: (words: Words) => string;
  /** A place within another that is offered by itself. */
  readonly isWithin: boolean;
}

/** Fewer letters than this are never matched nearly: too many words are one letter away. */
const NEAR_MIN = 5;
/** More text than this is no name. */
const TYPED_MAX = 60;

/** At most `most` choices for what was typed; without anything typed, the usual ones. */
export function namesLike(
  knowledge: Knowledge,
  kind: NameKind,
  typed: string,
  language: AnswerLanguage,
  most: number,
): Choice[] {
  const entries = index(knowledge)[kind];
  const words = wordsOf(knowledge, language);
  const sought = halfTyped(form(typed.slice(0, TYPED_MAX)));
  if (sought === '') return entries.slice(0, most).map((entry) => ({ name: entry.shown(words), value: entry.id }));
  const isInitials = INITIALS.test(sought);
  const found = ranked(entries, (name) => rank(isInitials ? initialsOf(name) : name, sought));
  // A choice is only offered, never taken, but letters of kanji and hanzi are too telling to be guessed at.
  const isGuessed = /^[a-z' -]+$/.test(sought) && sought.length >= NEAR_MIN;
  const known = new Set(found.map(({ entry }) => entry));
  const near = isGuessed
    ? ranked(entries, (name) => nearRank(name, sought)).filter(({ entry }) => !known.has(entry))
    : [];
  return [...found, ...near]
    .slice(0, most)
    .map(({ entry, name }) => ({ name: withTyped(entry.shown(words), name, sought), value: entry.id }));
}

/** A Korean types the first consonant of each syllable: ㄱㄹㅂ for 가리비. Folding writes them as they stand in syllables. */
const INITIALS = /^[\u1100-\u1112]+$/u;
const initialsOf = (name: string): string => name.normalize('NFD').replace(/[^\u1100-\u1112]/gu, '');

/** Kana on its way: 「ほたt」. */
const halfTyped = (text: string): string => text.replace(/(?<=[\u3041-\u309f])[a-z]{1,2}$/u, '');

/** The ids whose own or other name this is, whole; several where it belongs to several. */
export function namedExactly(knowledge: Knowledge, kind: NameKind, typed: string): string[] {
  const ids = exact(knowledge)[kind];
  return ids.get(`${ID} ${typed}`) ?? ids.get(form(typed.slice(0, TYPED_MAX))) ?? [];
}

/** An id is never taken for a name, nor a name for an id: what was offered is what was meant. */
const ID = '#';

const exact = derived((knowledge): Readonly<Record<NameKind, ReadonlyMap<string, string[]>>> => {
  const byName = (entries: readonly Entry[]): ReadonlyMap<string, string[]> => {
    const ids = new Map<string, string[]>();
    for (const { id, names } of entries)
      for (const name of new Set([`${ID} ${id}`, ...names.map(([folded]) => folded)]))
        remembered(ids, name, (): string[] => []).push(id);
    return ids;
  };
  const { product, prefecture, importer } = index(knowledge);
  return { product: byName(product), prefecture: byName(prefecture), importer: byName(importer) };
});

/** Kana in one script, everything else as questions are folded. */
const form = (text: string): string => hiragana(fold(text));

interface Found {
  readonly entry: Entry;
  readonly name: string;
  readonly rank: number;
}

/** In the order of how well the best name fits, and of the knowledge where they fit alike. */
function ranked(entries: readonly Entry[], rankOf: (folded: string) => number): Found[] {
  const found: Found[] = [];
  for (const entry of entries) {
    let best: Found | undefined;
    for (const [index, [folded, shown]] of entry.names.entries()) {
      const fit = rankOf(folded);
      // Of names that fit alike, a thing's own come before its other ones, and short before long.
      const rank = fit < NONE ? fit + (index < entry.own ? 0 : 0.5) + Math.min(folded.length, 400) / 1000 : NONE;
      if (rank < (best?.rank ?? NONE)) best = { entry, name: shown, rank };
    }
    if (best) found.push(best);
  }
  // The whole name first; then what holds others before what lies in it: a prefecture before a town.
  const order = ({ rank, entry }: Found): number => (rank < 1 ? 0 : 1 + (entry.isWithin ? 1 : 0));
  return found.sort((a, b) => order(a) - order(b) || a.rank - b.rank);
}

const NONE = 5;

/** 0 the whole name, 1 its beginning, 2 a word's beginning, 3 within it. */
function rank(name: string, sought: string): number {
  const at = name.indexOf(sought);
  if (at < 0) return NONE;
  if (at === 0) return name.length === sought.length ? 0 : 1;
  return /[ -]/.test(name.charAt(at - 1)) ? 2 : 3;
}

/** One letter off, in the whole name or in its beginning. */
const nearRank = (name: string, sought: string): number =>
  (Math.abs(name.length - sought.length) <= 1 && distance(name, sought) <= 1) || isSwapped(name, sought)
    ? 0
    : name.length > sought.length && name[0] === sought[0] && distance(name.slice(0, sought.length), sought) <= 1
      ? 1
      : NONE;

/** Two letters side by side in each other's place: "chian". */
function isSwapped(name: string, sought: string): boolean {
  if (name.length !== sought.length) return false;
  const at = [...name].findIndex((letter, index) => letter !== sought[index]);
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return at >= 0 && swapped === sought;
}

/** "Miyagi (Sendai)": why this is offered, where its own name does not say so. */
const withTyped = (shown: string, name: string, sought: string): string =>
  form(shown).includes(sought) || form(shown).includes(form(name)) ? shown : `${shown} (${name})`;

/** What is typed is held against it. */
export const index = derivedInSteps(function* (knowledge): Generator<
  void,
  Readonly<Record<NameKind, readonly Entry[]>>
> {
  const entry = (
    id: string,
    named: { readonly name: Partial<Name>; readonly aliases?: Aliases | undefined },
    shown: Entry['shown'],
    more: readonly string[] = [],
    isWithin = false,
  ): Entry => {
    const names = new Map<string, string>();
    for (const name of [
      ...Object.values(named.name),
      ...more,
      ...Object.values(named.aliases ?? {}).flatMap((list) => list ?? []),
    ])
      if (!names.has(form(name))) names.set(form(name), name);
    return { id, names: [...names], own: Object.values(named.name).length, shown, isWithin };
  };
  const restricting = (id: string): boolean => importerMeasures(knowledge, id).length > 0;
  const usualFirst = (a: { default?: boolean | undefined }, b: { default?: boolean | undefined }): number =>
    Number(b.default ?? false) - Number(a.default ?? false);
  const offered = ({ offered: place = Number.POSITIVE_INFINITY }: { readonly offered?: number | undefined }): number =>
    Math.min(place, Number.MAX_SAFE_INTEGER);
  const depth = (parents: readonly string[]): number => (parents.length === 0 ? 0 : 1);
  const each = function* <T>(items: readonly T[], make: (item: T) => Entry): Generator<void, Entry[]> {
    const made: Entry[] = [];
    for (const item of items) {
      yield;
      made.push(make(item));
    }
    return made;
  };
  const products = [...knowledge.products.values()].sort(
    (a, b) => usualFirst(a, b) || offered(a) - offered(b) || depth(a.parents) - depth(b.parents),
  );
  const places = [...knowledge.places.values()].filter(
    (item) => item.prefectures.length > 0 && item.kind !== 'market' && item.kind !== 'airport',
  );
  const importers = [...knowledge.importers.values()].sort(
    (a, b) => Number(restricting(b.id)) - Number(restricting(a.id)),
  );
  return {
    product: yield* each(products, (item) =>
      entry(
        item.id,
        item,
        (words) => words.product(item.id),
        item.hs?.map(({ code }) => code),
      ),
    ),
    prefecture: [
      ...(yield* each([...knowledge.prefectures.values()], (item) =>
        entry(item.id, item, (words) => words.prefecture(item.id), [item.kana]),
      )),
      ...(yield* each(places, (item) =>
        entry(
          item.id,
          item,
          (words) => placeShown(words, item.name, item.prefectures),
          [],
          item.prefectures.length === 1,
        ),
      )),
    ],
    importer: yield* each(importers, (item) => entry(item.id, item, (words) => words.importer(item.id))),
  };
});

/** A town stands for its prefecture, a group for its own name. */
function placeShown(words: Words, name: Name, prefectures: readonly string[]): string {
  const own = words.text(name);
  const where = words.origins(prefectures);
  return where === own ? own : `${where} — ${own}`;
}
