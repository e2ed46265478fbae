// Pairs stay pairs: a list, a table, or "oysters from Hiroshima and sake from Nagano" are cases as they were written.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import { hasFlag, isOf, parted } from './roles.ts';
import type { Named } from './spans.ts';
import { OF_ORIGIN } from './steps.ts';

/** Rows answered of one list; of more the rest is said to be left out. */
export const ROWS = 50;

/** A line of a list, without its bullet or number. */
const BULLET = /^\s*(?:[-*•・·‣▪◦●○■□–—]|\(?\d{1,3}[.)、)．]|[①-⑳])\s*/u;
/** What stands around the cells of a table's row, and the line under its head. */
const FRAME = /^\s*[|｜]\s*|\s*[|｜]\s*$|^[\s|｜:+-]+$/gu;
/** Longer lines are sentences. */
const LINE = 120;

export interface ListLine {
  readonly text: string;
  /** It has a bullet or a number of its own. */
  readonly isItem: boolean;
}

/** The lines of a list or a table, in their order: several short lines, each of which may name goods. */
export function linesOf(raw: string): ListLine[] {
  return raw
    .split('\n')
    .map((line) => ({ text: line.replace(BULLET, '').replace(FRAME, '').trim(), isItem: BULLET.test(line) }))
    .filter(({ text }) => text !== '' && text.length <= LINE);
}

/** Cells of a table's row; one where it has none. */
export const cellsOf = (line: string): string[] => line.split(/[\t,;|，；｜]/u).map((cell) => cell.trim());

export interface Pair {
  readonly goods: readonly Named[];
  readonly places: readonly Named[];
  readonly importers: readonly Named[];
}

const KINDS = ['product', 'origin', 'importer'] as const;
type PairKind = (typeof KINDS)[number];

/** Names joined by "and" or a comma are one group; a list that ends in a name of another kind begins a new one. */
function groups(names: readonly Named[], kind: PairKind): Named[][] {
  const found: Named[][] = [];
  let open: Named[] | null = null;
  for (const name of names) {
    if (!isOf(name, kind)) open = null;
    else if (open) open.push(name);
    else {
      open = [name];
      found.push(open);
    }
  }
  return found;
}

/** Pairs of one sentence, where goods and places or importers take turns; null where they do not. */
export function pairsOf(
  knowledge: Knowledge,
  names: readonly Named[],
  cues: readonly Match<Cue>[],
  text = '',
): Pair[] | null {
  // What is ruled out is of no pair.
  if (cues.some((m) => hasFlag(m, 'other_than') || hasFlag(m, 'other_than_after'))) return null;
  const bracketed = bracketedOf(names, text);
  if (bracketed) return bracketed;
  // What was made here of what comes from there is one case.
  if (cues.some((m) => m.values.some((v) => v.kind === 'step' && v.step !== 'left' && !OF_ORIGIN.has(v.step))))
    return null;
  // The place inside the name of its goods stands before them.
  const of = names
    .filter((n) => KINDS.some((kind) => isOf(n, kind)) && !isWide(knowledge, n))
    .sort((a, b) => a.start - b.start || Number(isOf(a, 'product')) - Number(isOf(b, 'product')));
  const goods = groups(of, 'product');
  if (goods.length < 2) return null;
  const [places, importers] = [groups(of, 'origin'), groups(of, 'importer')];
  // "Grapes, strawberries and Hokkaido melons": a place right before goods is of these alone, and not of those before it.
  const head = of.find((n) => isOf(n, 'product') || isOf(n, 'origin'));
  const isAhead = places.every((own, i) => {
    const [first] = goods[i + 1] ?? [];
    const last = own.at(-1);
    return first !== undefined && last !== undefined && first.start - last.end <= BESIDE && !parted(last, first, cues);
  });
  if (head && isOf(head, 'product') && places.length === goods.length - 1 && isAhead) places.unshift([]);
  const turns = (list: readonly Named[][]): boolean => list.length === goods.length;
  const shared = (list: readonly Named[][]): boolean =>
    list.length < 2 || new Set(list.map((own) => own.map(idsOf).join())).size === 1;
  if (!turns(places) && !turns(importers)) return null;
  if (!(turns(places) || shared(places)) || !(turns(importers) || shared(importers))) return null;
  return goods.map((list, i) => ({
    goods: list,
    places: (turns(places) ? places[i] : places[0]) ?? [],
    importers: (turns(importers) ? importers[i] : importers[0]) ?? [],
  }));
}

/**
 * "Curry roux (made in Saitama), sweets, sake": a place in brackets is of what stands right before them, goods or what nobody
 * knows, and of nothing else; null where a place stands outside.
 */
function bracketedOf(names: readonly Named[], text: string): Pair[] | null {
  const goods = names.filter((n) => isOf(n, 'product')).sort((a, b) => a.start - b.start);
  const places = names.filter((n) => isOf(n, 'origin'));
  const isInside = (place: Named): boolean => /[（(][^（()）]*$/u.test(text.slice(0, place.start));
  const holder = (place: Named): Named | undefined =>
    goods.findLast((n) => n.end <= place.start && /^\s?[（(][^（()）]*$/u.test(text.slice(n.end, place.start)));
  if (goods.length < 2 || !places.every(isInside) || !places.some(holder)) return null;
  const importers = names.filter((n) => isOf(n, 'importer'));
  return goods.map((one) => ({ goods: [one], places: places.filter((place) => holder(place) === one), importers }));
}

/** A particle, or a mark of origin and a particle. */
const BESIDE = 2;

const idsOf = ({ targets }: Named): string => targets.map(({ ids }) => ids.join()).join();

/** A set that a rule made, or a region, is no place of one of the pairs. */
const isWide = (knowledge: Knowledge, { targets }: Named): boolean =>
  targets.some(({ kind, ids }) => kind === 'origin' && (ids.length > 1 || !knowledge.prefectures.has(ids[0] ?? '')));
