// The names a question holds, with their places in it: exact ones first, then near ones where a near match is safe.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isEnglish } from '../language/en/words.ts';
import { HOW_MUCH } from '../language/ja/particles.ts';
import { wholeWords } from '../language/ko/whole-words.ts';
import { coverOf } from './cover.ts';
import type { Cue, Flag } from './cues.ts';
import type { Lexicon, Match } from './lexicon.ts';
import type { Named } from './named.ts';
import { nameIndex, type Target } from './names.ts';
import { asOneWord, oneSense } from './senses.ts';
import { shortNames } from './short-names.ts';
import { findTowns } from './towns.ts';

export type { Named };

export function findNames(knowledge: Knowledge, raw: string, text: string, cues: readonly Match<Cue>[]): Named[] {
  const index = nameIndex(knowledge);
  const exact: Named[] = parted(index.lexicon, text).map((m) => ({
    start: m.start,
    end: m.end,
    typed: m.text,
    targets: m.values,
    near: false,
  }));
  const found = oneSense(text, wholeWords(text, exact, cues), cues).filter((name) => !asksHowMuch(text, name));
  found.push(...placesInside(knowledge, found));
  const cover = coverOf(text.length, found);
  const put = (name: Named): void => {
    if (!cover.free(name.start, name.end)) return;
    cover.add(name);
    found.push(name);
  };
  for (const match of text.matchAll(/(?<![a-z0-9])(?:[a-z]\.?){2,4}(?![a-z0-9])/g)) {
    const code = match[0].replaceAll('.', '').toUpperCase();
    const target = index.capitals.get(code);
    const end = match.index + match[0].length;
    const isName =
      isTypedInCapitals(raw, match[0]) ||
      isPlaceForCode(text, match.index, end, cues) ||
      (target !== undefined && isMarketCode(knowledge, text, match.index, target)) ||
      (target !== undefined && hasArticle(knowledge, text, match.index, target));
    if (target && isName) put({ start: match.index, end, typed: match[0], targets: [target], near: false });
  }
  for (const name of shortNames(knowledge, text, cover)) put(name);
  for (const code of hsCodes(knowledge, text)) put(code);
  // A word that tells what is asked is no town of that name: 쿠팡.
  const isTold = (town: Named): boolean =>
    cues.some(
      (m) =>
        m.start <= town.start &&
        m.end >= town.end &&
        m.values.some(({ kind }) => kind === 'topic' || kind === 'acts_on'),
    );
  for (const town of findTowns(knowledge, raw, text, cover)) if (!isTold(town)) put(town);
  return asOneWord(
    knowledge,
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** いくら is roe and "how much". */
const asksHowMuch = (text: string, name: Named): boolean =>
  name.typed === 'いくら' && [...text.matchAll(HOW_MUCH)].some(({ index }) => index === name.start);

/** The longest names; but of 日本牛肉干 the two that leave nothing over: 日本 and 牛肉干, not 日本牛肉. */
function parted(lexicon: Lexicon<Target>, text: string): Match<Target>[] {
  const all = lexicon.all(text);
  const longest = headsLast(apart(lexicon.longest(text), all, text), all);
  // Korean writes grammar after names, which may look like another: 오사카부산.
  if (/[\uac00-\ud7a3]/.test(text)) return longest;
  return longest.flatMap((m) => {
    // 米国産牛肉: what stands before the mark of origin is a whole name.
    if (OF_ORIGIN.test(text.slice(m.end))) return [m];
    const later = all.find(
      (o) => o.start > m.start && o.start < m.end && o.end > m.end && !longest.some((l) => l.start === m.end),
    );
    const first = later && all.find((o) => o.start === m.start && o.end === later.start);
    return later && first ? [first, later] : [m];
  });
}

const OF_ORIGIN = /^[产産]/u;

/** 苹果和梨: between two names 和 is "and" in Chinese, though 和梨 is a name as well. */
function apart(
  longest: readonly Match<Target>[],
  all: readonly Match<Target>[],
  text: string,
): readonly Match<Target>[] {
  if (/[\u3041-\u30ff\uac00-\ud7a3]/u.test(text)) return longest;
  return longest.map((m, i) => {
    const ahead = longest[i - 1];
    if (!m.text.startsWith(AND) || ahead?.end !== m.start || !isGoods(ahead)) return m;
    return all.find((o) => o.start === m.start + AND.length && o.end >= m.end && isGoods(o)) ?? m;
  });
}

const AND = '和';

/** "Salted salmon roe" is roe, and no salted salmon: in English the last word of goods says what they are. */
function headsLast(longest: readonly Match<Target>[], all: readonly Match<Target>[]): Match<Target>[] {
  const found: Match<Target>[] = [];
  for (const m of longest) {
    if (m.start < (found.at(-1)?.end ?? 0)) continue;
    // Two words at least: a single one is told of by what stands before it.
    const later = /^[a-z]/.test(m.text) && isGoods(m) ? all.find((o) => goesOn(m, o) && TWO.test(o.text)) : undefined;
    const first = later && all.find((o) => o.start === m.start && o.end === later.start - 1);
    found.push(...(later ? [...(first ? [first] : []), later] : [m]));
  }
  return found;
}

const TWO = /^[a-z-]+ [a-z]/;
/** Whether the other begins within the one and ends behind it. */
const goesOn = (one: Match<Target>, other: Match<Target>): boolean =>
  other.start > one.start && other.start < one.end && other.end > one.end && isGoods(other);

const isGoods = ({ values }: Match<Target>): boolean => values.some(({ kind }) => kind === 'product');

/** All in capitals, which then tell nothing. */
const isShouted = (raw: string): boolean => !/[a-z]/.test(raw) && (raw.match(/[A-Z]{4,}/g) ?? []).length > 1;

/** "US" is a country, "us" is not. */
const isTypedInCapitals = (raw: string, folded: string): boolean =>
  !isShouted(raw) &&
  new RegExp(`(?<![A-Za-z0-9])${RegExp.escape(folded.toUpperCase())}(?![A-Za-z0-9])`).test(raw.normalize('NFKC'));

/** A lower-case code ("hk?", "into kr") stands where a destination does: at an edge, or after a word of direction, of a list, or of an owner ("our sg outlet"). */
function isPlaceForCode(text: string, start: number, end: number, cues: readonly Match<Cue>[]): boolean {
  const code = text.slice(start, end);
  if (code.length < 2 || code.includes('.') || isEnglish(code)) return false;
  const before = text.slice(0, start).trimEnd();
  const isEdge = before === '' || /[^a-z0-9]$/.test(before) || !/[a-z]/.test(text.slice(end));
  return (
    isEdge ||
    OWNER.test(text.slice(0, start)) ||
    cues.some((m) => m.end === before.length && m.values.some((v) => v.kind === 'flag' && LEADS.has(v.flag)))
  );
}

/**
 * "Does hk ban", "on the kr list": the code of one of Japan's markets that is no word, for it has no vowel, is read
 * wherever it stands.
 */
const isMarketCode = (knowledge: Knowledge, text: string, start: number, { ids }: Target): boolean =>
  ids.some((id) => knowledge.importers.get(id)?.served !== undefined && !/[aeiou]/.test(id) && !isEnglish(id)) &&
  !/\d ?$/.test(text.slice(0, start)) &&
  !/^[a-z]{2} ?\d/.test(text.slice(start));

/** "The us": after its article such a code is a country's, where the country's name has one, and no pronoun. */
const hasArticle = (knowledge: Knowledge, text: string, start: number, { ids }: Target): boolean =>
  /(?<![a-z])the $/.test(text.slice(0, start)) &&
  ids.some((id) => knowledge.importers.get(id)?.aliases?.en?.some((alias) => /^the /i.test(alias)));

const OWNER = /(?<![a-z])(?:our|my|your|their|his|her) $/;
const LEADS: ReadonlySet<Flag> = new Set(['destinations_before', 'departures_before', 'joins']);

/**
 * "Kobe beef", 宇治抹茶: a name of goods that holds a place's name says where they are from; but what stands last in it is
 * what they are, or how they are cut: "tuna saku".
 */
function placesInside(knowledge: Knowledge, names: readonly Named[]): Named[] {
  const goods = names.filter((name) => name.targets.some((t) => t.kind === 'product'));
  return goods.flatMap((name) =>
    nameIndex(knowledge)
      .lexicon.all(name.typed)
      .filter((m) => m.text !== name.typed && m.values.some((t) => isPlace(t)))
      .filter((m) => m.end < name.typed.length || FROM.test(name.typed.slice(0, m.start)))
      .map((m) => ({
        start: name.start + m.start,
        end: name.start + m.end,
        typed: m.text,
        targets: m.values.filter(isPlace),
        near: false,
      })),
  );
}

/** "Squid from Hachinohe". */
const FROM = /(?:from|of|in) $/;

const isPlace = ({ kind }: Target): boolean => kind === 'origin' || kind === 'japan';

/** HS headings: "0307.22", "HS 0307". A heading that no source ties to a product is left alone. */
function hsCodes(knowledge: Knowledge, text: string): Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(/(hs\s*(?:code)?\s*:?\s*)?(?<!\d)(\d{4})(\.?\d{2})?(\.?\d{2,4})?(?!\d)/g)) {
    if (!match[1] && !match[3]?.startsWith('.')) continue;
    const heading = match[2] as string;
    const products = [...knowledge.products.values()].filter((p) => p.hs?.some((hs) => hs.code.startsWith(heading)));
    const targets = products.map((p): Target => ({ kind: 'product', ids: [p.id], label: p.name.en }));
    if (targets.length > 0)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        typed: match[0].trim(),
        targets,
        near: true,
      });
  }
  return found;
}
