// Words that nobody read, where goods stand: "haddock from Aomori", 「北海道産の◯◯を」. They are the goods, and what is
// read beside them is not asked for: neither the ingredient of a dish nor the dish of an unread ingredient.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isFood } from '../language/en/words.ts';
import { MARKS as JAPANESE, NO_PART, OF_PLACE } from '../language/ja/particles.ts';
import { isBent, isBound, MARKS as KOREAN } from '../language/ko/nouns.ts';
import { isBentWord, isCompound, isPlainWord, isPrepared } from '../language/zh/words.ts';
import { coverOf } from './cover.ts';
import type { Cue, Flag } from './cues.ts';
import type { Match } from './lexicon.ts';
import { hasFlag, isOf } from './roles.ts';
import type { Named } from './spans.ts';
import type { Unread } from './unread.ts';

export interface Typed {
  /** The words as typed, with the goods that they are joined to. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Goods read inside it, which it is not: offered, never taken. */
  readonly inside: readonly string[];
}

export interface Around {
  readonly text: string;
  readonly names: readonly Named[];
  readonly cues: readonly Match<Cue>[];
  readonly unread: readonly Unread[];
}

const ASIAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u;

/** Goods that are no kind of any, and have kinds: food, feed. */
const widest = derived(({ products }): ReadonlySet<string> => {
  const parents = new Set([...products.values()].flatMap((one) => one.parents));
  return new Set(
    [...products.values()].flatMap(({ id, parents: own }) => (own.length === 0 && parents.has(id) ? [id] : [])),
  );
});

/** Goods joined to words that were not read. */
export function joinedGoods(knowledge: Knowledge, { text, names, unread }: Around): Map<Named, Typed> {
  const found = new Map<Named, Typed>();
  // "Food" before another word says what kind of law or firm it is.
  const isWidest = (n: Named): boolean => n.targets.every((t) => t.ids.every((id) => widest(knowledge).has(id)));
  for (const goods of names.filter((n) => isOf(n, 'product') && !isWidest(n))) {
    // 水牛: an everyday character and goods that are one word are that word.
    const isWord = (u: Unread): boolean => !u.isEveryday || isCompound(u.word + goods.typed);
    const parts = unread.filter((u) => isWord(u) && isJoined(text, goods, u));
    if (parts.length === 0) continue;
    const start = Math.min(goods.start, ...parts.map((u) => u.start));
    const end = Math.max(goods.end, ...parts.map((u) => u.end));
    found.set(goods, {
      words: text.slice(start, end),
      start,
      end,
      inside: goods.targets.filter((t) => t.kind === 'product').flatMap((t) => t.ids),
    });
  }
  return found;
}

/** How fish and meat are cut: what they are of stays the same. */
const CUT = /^(?:fillet|loin|steak|slice|portion|block|chunk|piece|cut|cube)s?$/;

/** In Asian scripts without a gap; in Latin letters a word for food beside them: "haddock pie", "lobster bisque". */
function isJoined(text: string, goods: Named, u: Unread): boolean {
  const [gap, before] =
    u.end <= goods.start ? [text.slice(u.end, goods.start), true] : [text.slice(goods.end, u.start), false];
  if (u.end > goods.start && u.start < goods.end) return false;
  if (before ? isPrepared(u.word) : NO_PART.test(u.word)) return false;
  if (/[a-z]/.test(u.word)) return gap === ' ' && isFood(u.word) && !CUT.test(u.word);
  const edge = text.charAt(before ? goods.start : goods.end - 1);
  // In hiragana grammar goes on: うなぎパイ is one word, 生いくら two.
  const isOne = ASIAN.test(edge) || (!before && /^\p{Script=Katakana}/u.test(u.word));
  if (gap !== '' || !isOne) return false;
  // What counts, buys or carries goods is known (盒草莓); one character more makes them something else: 田鸡, 虾片.
  if (u.word.length === 1 && !JAPANESE_TEXT.test(text)) {
    if (before) return true;
    // Nor is the first half of a word that names no thing what they are: 水产品启运.
    if (isPlainWord(text.slice(u.start, u.start + 2))) return false;
  }
  return !/\p{Script=Hangul}/u.test(u.word) && (before || JAPANESE_TEXT.test(text) || !isBentWord(u.word));
}

/** What may be goods that are not known: those joined to unread words, and unread words of Latin letters; in other scripts
 * what follows a name may be anything (韩国转口). */
export const unknownGoods = (joined: ReadonlyMap<Named, Typed>, unread: readonly Unread[]): Unread[] => [
  ...unread.filter(({ word, isEveryday }) => !isEveryday && /^[a-z]/.test(word)),
  ...[...joined.values()].map(({ words, start, end }) => ({ word: words, start, end })),
];

/** What was named as goods and is none that is known; null where no word stands there. */
export function unreadGoods(around: Around): string | null {
  const { names } = around;
  if (names.some((n) => isOf(n, 'product'))) return null;
  const unread = around.unread.filter((u) => !u.isEveryday);
  const food = unread.find((u) => isFood(u.word));
  return (food ?? unread.find((u) => standsAsGoods(u, around)))?.word ?? null;
}

/** By the grammar around it, whatever the word. */
export function standsAsGoods({ start, end, word }: Unread, { text, names, cues }: Around): boolean {
  if (/\p{Script=Han}/u.test(word) && word.length < 2 && !JAPANESE_TEXT.test(text)) return false;
  const after = text.slice(end);
  if (/[\uac00-\ud7a3]/u.test(word)) {
    const [rest = ''] = after.split(/[^\uac00-\ud7a3]/u, 1);
    if (isBent(word, rest) || isBound(word + rest)) return false;
  }
  // 「社長が『…』と言う」: who speaks is no goods.
  if (SPEAKS.test(after)) return false;
  const acts = cues.some((m) => m.start >= end && m.start - end <= NEAR && isOfTrade(m));
  const from = names.some((n) => isOf(n, 'origin') && n.end <= start && OF_PLACE.test(text.slice(n.end, start)));
  if (from && (acts || MARKS.test(after))) return true;
  if (/[a-z]/.test(word))
    return leads(text, start, end, names, cues) || isObject(text, start, cues) || isSubject(text, start, end, cues);
  if (names.some((n) => n.start === end)) return false;
  if (/[\uac00-\ud7a3]/u.test(word)) {
    // Without a particle it is said of what follows: 슬쩍 풀었다, 럼피스킨 때문에.
    const isNext = cues.some((m) => m.start === end + 1 && isOfTrade(m));
    return acts && KOREAN.test(after) && (isNext || !/^\s/.test(after));
  }
  if (JAPANESE_TEXT.test(text)) return acts && JAPANESE.test(after);
  const isTraded = (m: Match<Cue>): boolean => hasFlag(m, 'trade') || m.values.some((v) => v.kind === 'acts_on');
  const next =
    cues.some((m) => m.start === end && isOfTrade(m)) &&
    cues.some((m) => m.start >= end && m.start - end <= 6 && isTraded(m));
  return next || cues.some((m) => m.end === start && hasFlag(m, 'trade'));
}

/** Before what somebody says. */
const SPEAKS =
  /^(?:さん|様|氏)?(?:が|は|も|から|に)?\s?[「『“"]|^(?:说|說|话|話|讲|講)?[:：]?[「『“"]|^(?:님)?(?:이|가|은|는)?\s?[“"‘]/u;

/** Chinese has no kana; there one character alone is half of a word. */
const JAPANESE_TEXT = /[\u3041-\u30ff]/u;

/** What is done to goods at a border, or whether it may be. */
const isOfTrade = (m: Match<Cue>): boolean =>
  hasFlag(m, 'trade') || m.values.some((v) => v.kind === 'acts_on' || (v.kind === 'intent' && v.intent === 'status'));
/** So far behind goods stands what is done to them. */
const NEAR = 12;
/** After goods that a place has, where nothing else follows. */
const MARKS = /^(?:[をはがも、，,?？\s]|$)/u;
const DIRECTIONS: ReadonlySet<Flag> = new Set(['destinations_before', 'departures_before']);

/** "X from Aomori", "a X to Korea": at the beginning, or after what stands before a thing. */
function leads(
  text: string,
  start: number,
  end: number,
  names: readonly Named[],
  cues: readonly Match<Cue>[],
): boolean {
  const before = text.slice(0, start).trimEnd();
  const isThing =
    !/[a-z0-9]$/.test(before) ||
    cues.some((m) => m.end === before.length && (hasFlag(m, 'articles') || hasFlag(m, 'trade')));
  return (
    isThing &&
    cues.some(
      (m) =>
        m.start === end + 1 &&
        m.values.some((v) => v.kind === 'flag' && DIRECTIONS.has(v.flag)) &&
        names.some((n) => n.start > m.end && n.start - m.end <= 5),
    )
  );
}

/** "ship X", "import some X". */
const isObject = (text: string, start: number, cues: readonly Match<Cue>[]): boolean =>
  cues.some((m) => hasFlag(m, 'trade') && m.end < start && isFunction(text, m.end, start, cues));

/** "Is X banned", "are the X still allowed". */
function isSubject(text: string, start: number, end: number, cues: readonly Match<Cue>[]): boolean {
  const sentence = Math.max(...['.', '?', '!', ',', ':'].map((mark) => text.lastIndexOf(mark, start) + 1));
  const opens = cues.some(
    (m) => m.start >= sentence && m.end < start && hasFlag(m, 'asks') && isFunction(text, sentence, start, cues),
  );
  const asks = (m: Match<Cue>): boolean => m.values.some((v) => v.kind === 'intent' && v.intent === 'status');
  return opens && cues.some((m) => asks(m) && m.start > end && isFunction(text, end, m.start, cues));
}

/** Whether only words that hold a sentence together stand there. */
function isFunction(text: string, from: number, to: number, cues: readonly Match<Cue>[]): boolean {
  const holds = cues.filter(
    (m) => m.start >= from && m.end <= to && (m.values.some((v) => v.kind === 'function') || hasFlag(m, 'asks')),
  );
  return [...text.slice(from, to).matchAll(/\S+/g)].every((word) =>
    holds.some((m) => m.start <= from + word.index && m.end >= from + word.index + word[0].length),
  );
}

/**
 * An everyday word of English where goods stand, which is no food: "a bicycle from Tokyo", "are vapes allowed". Words for
 * goods of any kind name none.
 */
export function otherThing({ text, names, cues }: Around): string | null {
  if (names.some((n) => isOf(n, 'product'))) return null;
  const cover = coverOf(text.length, [...names, ...cues]);
  for (const match of text.matchAll(/(?<![a-z0-9])[a-z]{3,}(?![a-z0-9])/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!cover.free(start, end)) continue;
    if (leads(text, start, end, names, cues) || isObject(text, start, cues) || isSubject(text, start, end, cues))
      return match[0];
  }
  return null;
}
