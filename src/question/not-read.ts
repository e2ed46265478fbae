// Which of the words that nobody read are told as not read, as typed: whole words that may name something, what stands
// where goods do first. What the examples taught, words without a thing, and what is left of a word in which something was
// read, are none. A word of goods is told however it is written: nothing is left out because it is rare.
import { derived, lazily } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { GOES_ON, isContracted, isFood } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import { isVerbBefore } from '../language/ja/particles.ts';
import { isBent, isBound, nounOf } from '../language/ko/nouns.ts';
import { HONOURED, OFFICE } from '../language/persons.ts';
import { endsAsHouse, isBentWord, isPlainWord } from '../language/zh/words.ts';
import { asTyped, segmentsOf, wholeIn } from './as-typed.ts';
import { coverOf } from './cover.ts';
import { isEveryday } from './everyday.ts';
import { standsAsGoods } from './goods-place.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { isOf } from './roles.ts';
import type { Unread } from './unread.ts';

const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\u3041-\u30ff]/u;

/** The likeliest goods first, then as they stand. */
export function wordsNotRead(
  knowledge: Knowledge,
  pieces: Pieces,
  notRead: readonly Unread[],
  today: string,
  /** Whose rules are meant where no importer is named. */
  home: string | undefined = undefined,
): readonly string[] {
  const { raw, text } = pieces;
  const isKnown = (word: string): boolean => piecesOf(knowledge, word, today).unread.length === 0;
  const whole = wholeIn(raw);
  const segments = lazily(() => segmentsWith(pieces));
  // Beside goods and an importer that were read, other words say who asks and how: only goods and places are told of.
  const named = (kind: 'product' | 'importer'): boolean => pieces.names.some((n) => isOf(n, kind));
  const hasBoth = named('product') && (home !== undefined || named('importer'));
  const least = hasBoth ? AS_GOODS : Number.POSITIVE_INFINITY;
  const told = notRead
    .filter(
      (one) =>
        one.isPlace ||
        (!one.isEveryday && !isOffice(one, text) && !isHouse(one, text) && !isSmall(knowledge, one, text)),
    )
    .flatMap((one) => {
      const { word, shown = word } = one;
      const typed = asTyped(raw, shown);
      // A prefecture that there is none of is told, whatever stands beside it, and so is what stands where a place does.
      if (one.isPlace) return [{ told: typed, rank: 0 }];
      const place = placeOf(knowledge, one, pieces);
      if (place !== null) return [{ told: asTyped(raw, place), rank: 0 }];
      const words = HANGUL.test(word)
        ? inKorean(pieces, one, whole(typed))
        : /[a-z]/.test(word)
          ? [typed].filter(() => !isContracted(word))
          : inCharacters(pieces, one, typed, segments());
      return words
        .filter((told) => !isEveryday(fold(told), text) && (told === typed || !isKnown(told)))
        .map((told) => ({ told, rank: rankOf(one, pieces) }))
        .filter(({ rank }) => rank <= least || isBesideGoods(one, pieces));
    });
  return [...new Set(told.sort((a, b) => a.rank - b.rank).map((one) => one.told))];
}

/** What stands where a prefecture does and is nearly one, before goods that are named: 青县森的扇贝, 이와테마 가리비; else null. */
function placeOf(knowledge: Knowledge, { start, end }: Unread, { text, names }: Pieces): string | null {
  const isGoods = (at: number): boolean => names.some((n) => n.start === at && isOf(n, 'product'));
  if (HANGUL.test(text.slice(start, end))) {
    const [word = ''] = /^\p{Script=Hangul}+(?= )/u.exec(text.slice(start)) ?? [];
    return isGoods(start + word.length + 1) && isNearly(word, prefectures(knowledge)) ? word : null;
  }
  const [rest, of = ''] = /^\p{Script=Han}{0,2}?([的产の])/u.exec(text.slice(end)) ?? [];
  if (rest === undefined || !isGoods(end + rest.length)) return null;
  const [run = ''] = /\p{Script=Han}*$/u.exec(text.slice(0, end + rest.length - of.length)) ?? [];
  return isNearly(run, prefectures(knowledge)) ? run : null;
}

/** Two letters of one name, whatever their order, in a word hardly longer than it. */
const isNearly = (word: string, names: readonly string[]): boolean =>
  names.some((name) => word.length <= name.length + 2 && [...name].filter((one) => word.includes(one)).length > 1);

const prefectures = derived((knowledge): readonly string[] =>
  [...knowledge.prefectures.values()].flatMap(({ name }) => [name.ja, name.zh, name.ko].map(fold)),
);

const persons = derived(
  ({ languages }) => new Set([...languages.values()].flatMap(({ questions }) => (questions.persons ?? []).map(fold))),
);

/** Kin and friends, what counts (5キロ), letters that are short for a word (tmrw) and a verb of one syllable (사는). */
const isSmall = (knowledge: Knowledge, { word, start, end }: Unread, text: string): boolean =>
  persons(knowledge).has(word) ||
  (/^[\u30a1-\u30fc]+$/u.test(word) && /\d\s?$/.test(text.slice(0, start))) ||
  /^[b-df-hj-np-tv-xz]{3,}$/.test(word) ||
  /^[\uac00-\ud7a3](?:는|은)? /u.test(text.slice(start, end + 2));

const isOffice = ({ start, end }: Unread, text: string): boolean =>
  [...text.matchAll(OFFICE)].some(({ 0: title, index }) => start >= index && end <= index + title.length);

/** 餐館, 烤肉店: where people go, in Chinese. */
const isHouse = ({ end, word }: Unread, text: string): boolean =>
  /^\p{Script=Han}+$/u.test(word) &&
  !KANA.test(text) &&
  (endsAsHouse(text.slice(end)) || endsAsHouse(text.slice(end - 1, end)));

/**
 * What is told of a question of which nothing was read: its words in English, which counts no everyday words as unread; its
 * nouns in other scripts, everyday or not. One that goes on with another ("and which of them?") is told with that.
 */
export function questionTold(knowledge: Knowledge, question: string, today: string): readonly string[] {
  if (/[a-z]{3}/i.test(question)) return GOES_ON.test(question) ? [] : [question];
  const { text, cues } = piecesOf(knowledge, question, today);
  const isNoun = (word: string): boolean => {
    const folded = fold(word);
    if (HANGUL.test(word)) return word.length > 1 && !isBent(word, '') && !cues.some((m) => m.text === folded);
    return NOUN.test(word) && !cues.some((m) => m.text === folded) && (KANA.test(text) || !isPlainWord(folded));
  };
  const words = segmentsOf(question).map(({ segment }) => (HANGUL.test(segment) ? nounOf(segment) : segment));
  return [...new Set(words.filter(isNoun))];
}

/** Of characters or katakana. */
const NOUN = /^(?:\p{Script=Han}{2,}|[\u30a1-\u30fc]{2,})$/u;

/** What is eaten, what stands as goods do or as the place of goods that have none, names, the rest. */
function rankOf(one: Unread, pieces: Pieces): number {
  if (isFood(one.word)) return 0;
  if (standsAsGoods(one, pieces) || standsAsPlace(one, pieces) || isOfImporter(one, pieces)) return AS_GOODS;
  return /^[\p{Script=Katakana}\u30fc]+$/u.test(one.word) ? 2 : 3;
}

const AS_GOODS = 1;

/** In Latin letters, what stands as a place does, beside goods or in one list with them: "from blorf", "blorf and scallops". */
function isBesideGoods({ word, start, end }: Unread, { text, names }: Pieces): boolean {
  if (!/[a-z]/.test(word)) return false;
  const isGap = (from: number, to: number): boolean => to >= from && IN_LIST.test(text.slice(from, to));
  return (
    AT_PLACE.test(text.slice(0, start)) ||
    names.some((n) => isOf(n, 'product') && (isGap(n.end, start) || isGap(end, n.start)))
  );
}

const IN_LIST = /^ ?(?:,|and|or|&|\/|\+)? ?$/;
const AT_PLACE = /(?<![a-z])(?:from|in|of|off|at|near) (?:the )?$/;

/** 印度尼西山: what is joined to an importer's name may make it another's. */
const isOfImporter = ({ start, end }: Unread, { names }: Pieces): boolean =>
  names.some((n) => isOf(n, 'importer') && (n.end === start || n.start === end));

function standsAsPlace({ end }: Unread, { text, names }: Pieces): boolean {
  if (names.some((n) => isOf(n, 'origin'))) return false;
  const [of = ''] = /^(?:[県县市町村港]?[の产産的]|산 ?| )/u.exec(text.slice(end)) ?? [];
  return of !== '' && names.some((n) => n.start === end + of.length && isOf(n, 'product'));
}

/**
 * One syllable alone is grammar but where a particle marks it; what bends as a verb does is no noun, nor is what says more of
 * the word after it, but where goods stand.
 */
function inKorean(pieces: Pieces, one: Unread, typed: string): string[] {
  const { end, word } = one;
  const [after = ''] = /^\p{Script=Hangul}*/u.exec(pieces.text.slice(end)) ?? [];
  if (word.length === 1) return MARKED.test(after) && !isBent(word, after) ? [word] : [];
  const isBeside = after === '' && /^ \p{Script=Hangul}/u.test(pieces.text.slice(end));
  if (HONOURED.test(word) || isBound(word + after)) return [];
  return isBent(word, after) || (isBeside && !standsAsGoods(one, pieces)) ? [] : [typed];
}

const MARKED = /^(?:을|를)$/u;

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Something was read in it. */
  readonly isRead: boolean;
}

/** The words of the text as typed, where it is as long folded as typed; else none. */
export function segmentsWith({ raw, text, names, cues, dates }: Pieces): readonly Segment[] {
  if (raw.length !== text.length) return [];
  const isTelling = ({ values }: Pieces['cues'][number]): boolean => values.some(({ kind }) => kind !== 'function');
  const read = coverOf(text.length, [...names, ...dates, ...cues.filter(isTelling)]);
  return segmentsOf(raw).map(({ index, segment }) => {
    const end = index + segment.length;
    return { start: index, end, word: segment, isRead: !read.free(index, end) };
  });
}

/** Those that what was not read is of, and in which nothing was. */
export const segmentsOfUnread = ({ start, end }: Unread, segments: readonly Segment[]): Segment[] =>
  segments.filter((one) => !one.isRead && one.start < end && one.end > start);

/** Of a run of characters and kana, its words. */
function inCharacters({ raw, text }: Pieces, one: Unread, typed: string, segments: readonly Segment[]): string[] {
  if (segments.length === 0) return [typed];
  const isJapanese = KANA.test(raw);
  return joinedSingles(segmentsOfUnread(one, segments)).flatMap(({ word, end, isOfSingles }) => {
    const left = isOfSingles ? withoutEveryday(word, text) : word;
    if (NUMBER.test(left)) return [];
    // One character alone is half of a word; in Japanese it is one where nothing else stands beside it.
    if (left.length < 2 && (!isJapanese || one.word.length > 1)) return [];
    return left === '' ||
      (isJapanese ? isVerbBefore(raw.slice(end)) : isPlainWord(fold(left)) || isBentWord(fold(left)))
      ? []
      : [left];
  });
}

/** Numerals, and what is counted by them. */
const NUMBER = /^[\d〇一二三四五六七八九十百千万萬億亿数數半]+.?$/u;

interface Word {
  readonly word: string;
  readonly end: number;
  /** Of neighbours of one character each, which are one word where no dictionary has it: 舞菇. */
  readonly isOfSingles: boolean;
}

function joinedSingles(segments: readonly Segment[]): Word[] {
  const words: Word[] = [];
  for (const { start, end, word } of segments) {
    const last = words.at(-1);
    const isSingle = word.length === 1;
    if (isSingle && last?.isOfSingles && last.end === start)
      words[words.length - 1] = { word: last.word + word, end, isOfSingles: true };
    else words.push({ word, end, isOfSingles: isSingle });
  }
  return words;
}

/** Without characters at both ends that are words of those who ask. */
function withoutEveryday(word: string, text: string): string {
  let [from, to] = [0, word.length];
  while (from < to && isEveryday(fold(word.charAt(from)), text)) from += 1;
  while (from < to && isEveryday(fold(word.charAt(to - 1)), text)) to -= 1;
  return word.slice(from, to);
}
