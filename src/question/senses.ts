// Names that are words of something else too, by what stands beside them: タイ is a country where goods go, and a fish that
// is sent; たい is one only where it is acted on.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { OBJECT, OF_JAPAN, startsHalf } from '../language/ja/particles.ts';
import { CONTRACTED, isSaidOf } from '../language/ko/nouns.ts';
import { endsAsHouse } from '../language/zh/words.ts';
import type { Span } from './cover.ts';
import type { Named } from './named.ts';

/** The names in the sense that the grammar gives them; those that have none there are left out. */
export function oneSense(text: string, names: readonly Named[], words: readonly Span[] = []): Named[] {
  // 「일본 게」 is a crab of Japan.
  const isNamed = (end: number): boolean => names.some((other) => other.end === end);
  return names.flatMap((name) => {
    if (CONTRACTED.test(name.typed) && isSaidOf(text.slice(0, name.start)) && !isNamed(name.start - 1)) return [];
    if (isHouse(text, name) || isFirstHalf(text, name, [...names, ...words])) return [];
    const isObject = OBJECT.test(text.slice(name.end));
    const targets = name.targets.filter(
      ({ asObject, kind }) =>
        (!asObject || isObject || isOfJapan(text, name, names)) &&
        !(PLACES.has(kind) && isPartOfLonger(text, name, [...names, ...words])),
    );
    const isBoth = targets.some(({ kind }) => kind === 'product') && targets.some(({ kind }) => PLACES.has(kind));
    const isGoods = isObject || isOfJapan(text, name, names);
    const meant = isBoth ? targets.filter(({ kind }) => PLACES.has(kind) !== isGoods) : targets;
    return meant.length > 0 ? [meant.length === name.targets.length ? name : { ...name, targets: meant }] : [];
  });
}

/** 酒店, 茶樓, 米鋪: one character of goods before a word for a house is where people go, and no goods. */
const isHouse = (text: string, { typed, end }: Named): boolean =>
  /^\p{Script=Han}$/u.test(typed) && endsAsHouse(text.slice(end)) && !/[\u3041-\u30ff]/u.test(text);

/** 塩蔵, 居酒屋: in Japanese one character of goods before another that nothing else reads is the first half of a word. */
const isFirstHalf = (text: string, { typed, end }: Named, read: readonly Span[]): boolean =>
  /^\p{Script=Han}$/u.test(typed) &&
  /[\u3041-\u30ff]/u.test(text) &&
  startsHalf(text.slice(end)) &&
  !read.some(({ start, end: other }) => start <= end && other > end && start > end - typed.length);

/** インドネ山ア is no インド, フランス領山 no France: an economy in katakana that goes on as no other name does. */
const isPartOfLonger = (text: string, { typed, end }: Named, names: readonly Span[]): boolean =>
  /^[\u30a1-\u30fc]+$/u.test(typed) &&
  /^[\u30a1-\u30fa\u30fc领領]/u.test(text.slice(end)) &&
  !names.some(({ start }) => start === end);

const PLACES: ReadonlySet<string> = new Set(['importer', 'elsewhere']);

/** 「愛媛のタイ」: what a Japanese place has. */
const isOfJapan = (text: string, name: Named, names: readonly Named[]): boolean =>
  names.some(
    (n) =>
      n.end < name.start &&
      n.targets.some(({ kind }) => kind === 'origin' || kind === 'japan') &&
      OF_JAPAN.test(text.slice(n.end, name.start)),
  );

/**
 * Of two names of goods in Chinese characters that stand as one word, the narrower where it is a kind of the other: 魚鰤 is
 * 鰤魚 with a slip, and no fish beside it. It is said to be read so.
 */
export function asOneWord(knowledge: Knowledge, text: string, names: readonly Named[]): Named[] {
  const isKind = (id: string, of: readonly string[]): boolean =>
    knowledge.products.get(id)?.parents.some((parent) => of.includes(parent) || isKind(parent, of)) ?? false;
  const goods = (name: Named): string[] => name.targets.flatMap(({ kind, ids }) => (kind === 'product' ? ids : []));
  const isWider = (wide: Named, narrow: Named): boolean => goods(narrow).some((id) => isKind(id, goods(wide)));
  const joined = (a: Named, b: Named): boolean => a.end === b.start && HAN.test(a.typed) && HAN.test(b.typed);
  const wider = new Set<Named>();
  const narrower = new Map<Named, Named>();
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next || !joined(name, next)) continue;
    const [wide, narrow] = isWider(name, next) ? [name, next] : [next, name];
    if (!isWider(wide, narrow)) continue;
    wider.add(wide);
    const [start, end] = [name.start, next.end];
    narrower.set(narrow, { ...narrow, start, end, typed: text.slice(start, end), near: true });
  }
  return names.flatMap((name) => (wider.has(name) ? [] : [narrower.get(name) ?? name]));
}

const HAN = /^\p{Script=Han}+$/u;
