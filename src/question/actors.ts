// Who sends and who receives: "a sushi restaurant in Seoul", 「ソウルの寿司屋に」, 首尔的寿司店. By grammar: where a word for
// goods is but the first half of a noun, and that noun stands where a place of delivery, a sender or the asker stands, it
// names no goods; nor is what was not read there any.
import * as english from '../language/en/actors.ts';
import { isFood } from '../language/en/words.ts';
import * as japanese from '../language/ja/actors.ts';
import * as korean from '../language/ko/actors.ts';
import * as chinese from '../language/zh/actors.ts';
import type { Span } from './cover.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import { hasFlag, isOf } from './roles.ts';
import type { Named } from './spans.ts';
import type { Unread } from './unread.ts';

interface Around {
  readonly text: string;
  readonly names: readonly Named[];
  readonly cues: readonly Match<Cue>[];
  readonly unread: readonly Unread[];
}

interface Actor extends Span {
  /** Marked as where goods go, so that no other goods have to be named. */
  readonly receives: boolean;
}

interface Apart extends Pick<Around, 'names' | 'unread'> {
  /** Where senders and receivers stand. */
  readonly actors: readonly Span[];
}

/** The names and unread words that are not of a sender or a receiver, and where those stand. */
export function withoutActors(around: Around): Apart {
  const { names, unread } = around;
  const goods = names.filter((n) => isOf(n, 'product'));
  const actors = [...goods, ...unread].flatMap((first) => actorAt(first, around) ?? []);
  const isInside = (one: Span, of: readonly Actor[]): boolean =>
    of.some(({ start, end }) => one.start >= start && one.end <= end);
  // Goods that are named but so may be all that was said of goods.
  const others = goods.some((n) => !isInside(n, actors)) || unread.some((u) => isFood(u.word) && !isInside(u, actors));
  const kept = others ? actors : actors.filter(({ receives }) => receives);
  return {
    // Where they are is where the goods go: 「北京の日本料理店から欲しい」.
    names: names.filter((n) => !isInside(n, kept) || isOf(n, 'importer')),
    unread: unread.filter((u) => !isInside(u, kept)),
    actors: kept,
  };
}

function actorAt(first: Span, around: Around): Actor | null {
  const letter = around.text.charAt(first.start);
  if (/[a-z]/.test(letter)) return inEnglish(first, around);
  if (/\p{Script=Hangul}/u.test(letter)) return inKorean(first, around);
  return /[\u3041-\u30ff]/u.test(around.text) ? inJapanese(first, around) : inChinese(first, around);
}

/** "to a sushi restaurant", "my noodle shop in Shanghai", "I run a sushi bar". */
function inEnglish(first: Span, around: Around): Actor | null {
  const { text } = around;
  const end = nounEnd(first, around);
  if (end === first.end) return null;
  const before = text.slice(0, first.start);
  const after = text.slice(end);
  const receives = english.TO.test(before);
  const isActor = receives || english.FROM.test(before) || english.SELF.test(before);
  const isOfPersons = english.OWN.test(before) && english.PERSONS.test(text.slice(first.end));
  return isActor ||
    isOfPersons ||
    ((english.OWN.test(before) || english.FIRST.test(before)) && english.SOMEWHERE.test(after))
    ? { start: first.start, end, receives }
    : null;
}

/** Two words at most after the first half, neither of which tells or is food. */
function nounEnd(first: Span, around: Around): number {
  let { end } = first;
  for (let words = 0; words < 2; words += 1) {
    const next = /^ ([a-z]{3,})(?![a-z'-])/.exec(around.text.slice(end));
    if (!next?.[1] || isFood(next[1]) || !isPlain({ start: end + 1, end: end + next[0].length }, around)) break;
    // "Sake going to China": what goods do is no part of their name.
    if (english.MOVING.test(around.text.slice(end))) break;
    end += next[0].length;
  }
  return end;
}

/** Whether no name stands there, and no word that tells anything or holds the sentence together. */
const isPlain = ({ start, end }: Span, { names, cues }: Around): boolean =>
  ![...names, ...cues].some((one) => one.start < end && one.end > start);

/** 「ソウルの寿司屋に送る」, 「香港の寿司店が」, 「東京の魚屋から」, 「うなぎ屋です」. */
function inJapanese(first: Span, around: Around): Actor | null {
  const { text, cues } = around;
  const noun = nounInHan(first, around, japanese.TAIL);
  if (!noun) return null;
  const after = text.slice(noun.end);
  const to = japanese.TO.exec(after)?.[0];
  const far = noun.end + (to?.length ?? 0);
  const isSent =
    japanese.END.test(text.slice(far)) || cues.some((m) => isMoved(m) && m.start >= far && m.start - far <= 6);
  if (to !== undefined && isSent) return { ...noun, receives: true };
  const place = placeBefore(noun, around, japanese.OF);
  if (japanese.FROM.test(after)) return { ...noun, start: place?.start ?? noun.start, receives: false };
  const isThere = place !== undefined && isOf(place, 'importer') && !japanese.OBJECT.test(after);
  return isThere || japanese.SELF.test(after) ? { ...noun, receives: false } : null;
}

/** 寄给首尔的寿司店, 香港燒肉店, 我开拉面馆. */
function inChinese(first: Span, around: Around): Actor | null {
  const { text } = around;
  const noun = nounInHan(first, around, chinese.TAIL);
  if (!noun) return null;
  const place = placeBefore(noun, around, chinese.OF);
  const isThere = place !== undefined && isOf(place, 'importer');
  const receives = chinese.TO.test(text.slice(0, isThere ? place.start : noun.start)) || place?.toward === true;
  if (receives || isThere || chinese.SELF.test(text.slice(0, noun.start))) return { ...noun, receives };
  return null;
}

/** A noun from its first half on, with what was not read before it; null where no second half follows. */
function nounInHan(first: Span, around: Around, tail: RegExp): Span | null {
  const { text, names, cues, unread } = around;
  const whole = names.includes(first as Named) ? '' : text.slice(first.start, first.end);
  const rest = tail.exec(whole + text.slice(first.end))?.[0];
  const end = first.end - whole.length + (rest?.length ?? 0);
  if (rest === undefined || end < first.end) return null;
  const tells = (m: Match<Cue>): boolean =>
    hasFlag(m, 'goods_words') || m.values.some(({ kind }) => kind !== 'function' && kind !== 'acts_on');
  const isBroken =
    names.some((n) => !isOf(n, 'product') && n.start >= first.end && n.start < end) ||
    cues.some((m) => m.start >= first.end && m.end <= end && tells(m));
  const ahead = unread.find((u) => u.end === first.start);
  return isBroken ? null : { start: ahead?.start ?? first.start, end };
}

/** The name of a place that the noun is of. */
const placeBefore = (noun: Span, { text, names }: Around, of: RegExp): Named | undefined =>
  names.find(
    (n) => (isOf(n, 'importer') || isOf(n, 'origin')) && n.end <= noun.start && of.test(text.slice(n.end, noun.start)),
  );

const isMoved = (m: Match<Cue>): boolean =>
  hasFlag(m, 'trade') || hasFlag(m, 'destinations_after') || m.values.some(({ kind }) => kind === 'acts_on');

/** 서울 초밥집에, 초밥집을 하는데: Korean writes the noun as one word, in which no goods are read. */
function inKorean(first: Span, around: Around): Actor | null {
  const { text, names } = around;
  if (names.includes(first as Named)) return null;
  const after = text.slice(first.end);
  const isThere = placeBefore(first, around, korean.OF) !== undefined;
  const receives = isThere && korean.TO.test(after);
  return receives || korean.SELF.test(after) ? { start: first.start, end: first.end, receives } : null;
}
