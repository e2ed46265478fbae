// Ids and names that a person types: old ids lead to what took their place, unknown ones to the nearest name.

import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import type { Aliases, Name } from '../../src/knowledge/schema.ts';
import { type NameKind, namedExactly } from '../present/names.ts';
import { fail, USAGE } from './command-line.ts';

/** The ids that this one stands for: itself, or where its redirect leads. */
export function follow(knowledge: Knowledge, id: string, known: (id: string) => boolean): string[] {
  const seen = new Set<string>();
  const walk = (from: string): string[] => {
    if (known(from)) return [from];
    if (seen.has(from)) return [];
    seen.add(from);
    return (knowledge.redirects.get(from) ?? []).flatMap(walk);
  };
  return [...new Set(walk(id))];
}

/** Ids that hold what was typed, where none is near enough to be meant. */
const SHOWN = 5;

export function unknownId(id: string, kind: string, names: Iterable<string>, otherwise: string): never {
  const all = [...names];
  const typed = id.toLowerCase();
  const alike = all.filter((name) => typed.split('-').every((part) => name.split('-').includes(part)));
  const more = alike.length > SHOWN ? `, +${alike.length - SHOWN}` : '';
  const instead = alike.length > 0 ? `there are ${alike.slice(0, SHOWN).join(', ')}${more}` : otherwise;
  return fail(USAGE, `${id} is no ${kind}: ${didYouMean(typed, all, instead)}`);
}

/** Under so many letters every id is one slip away from another. */
const NEAR_FROM = 4;
/** Ids told where nothing is near: of more, the rest is a number. */
const LISTED = 50;

type Meant =
  | { readonly ok: true; readonly ids: readonly [string, ...string[]] }
  /** What is wrong with it and what to type instead, to stand after what was typed. */
  | { readonly ok: false; readonly why: string };

/** What an id or a name, in any language, stands for: several prefectures where it is the name of a group of them. */
export function meant(knowledge: Knowledge, kind: NameKind, typed: string): Meant {
  const known = ofKind(knowledge, kind);
  const [id, ...others] = follow(knowledge, typed, (one) => known.has(one));
  if (id !== undefined)
    return others.length === 0 ? { ok: true, ids: [id] } : no(`is an old id: use ${[id, ...others].join(' or ')}`);
  const named = namedExactly(knowledge, kind, typed);
  const [first, ...rest] = named.filter((one) => known.has(one));
  if (first !== undefined)
    return rest.length === 0 ? { ok: true, ids: [first] } : no(`is several: use ${[first, ...rest].join(' or ')}`);
  const [place, ...more] = named.flatMap((one) => knowledge.places.get(one)?.prefectures ?? []);
  if (place !== undefined) return { ok: true, ids: [place, ...more] };
  return no(`is not known: ${instead(typed, known)}`);
}

/** The id that is meant, or the end of the program. */
export function idOr(knowledge: Knowledge, flag: string, kind: NameKind, typed: string): string {
  const [id, ...more] = idsOr(knowledge, flag, kind, typed);
  return more.length === 0 ? id : fail(USAGE, `${flag} ${typed} is several: use ${[id, ...more].join(' or ')}`);
}

/** The ids that are meant, or the end of the program. */
export function idsOr(
  knowledge: Knowledge,
  flag: string,
  kind: NameKind,
  typed: string,
): readonly [string, ...string[]] {
  const found = meant(knowledge, kind, typed);
  return found.ok ? found.ids : fail(USAGE, `${flag} ${typed} ${found.why}`);
}

const no = (why: string): Meant => ({ ok: false, why });

interface Named {
  readonly name: Name;
  readonly aliases?: Aliases | undefined;
}

function ofKind(knowledge: Knowledge, kind: NameKind): ReadonlyMap<string, Named> {
  if (kind === 'importer') return knowledge.importers;
  return kind === 'product' ? knowledge.products : knowledge.prefectures;
}

function instead(typed: string, known: ReadonlyMap<string, Named>): string {
  const ids = [...known.keys()];
  const more = ids.length > LISTED ? `, +${ids.length - LISTED}` : '';
  const all = `use one of ${ids.slice(0, LISTED).join(', ')}${more}, or a name of it`;
  if (typed.length < NEAR_FROM) return all;
  const names = [...known.values()].flatMap(({ name, aliases }) => [
    ...Object.values(name),
    ...Object.values(aliases ?? {}).flatMap((list) => list ?? []),
  ]);
  // A slip is told whatever the case; a name of one or two signs is one slip from any other.
  const long = [...ids, ...names].filter((one) => one.length >= NEAR_FROM);
  return didYouMean(typed.toLowerCase(), new Set(long.map((one) => one.toLowerCase())), all);
}
