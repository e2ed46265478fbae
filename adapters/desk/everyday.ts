// The everyday words of those who ask, compiled from the examples: see src/question/everyday.ts.
import type { Asked } from '../../src/knowledge/asked.ts';
import { derived } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { LanguageCode } from '../../src/knowledge/language.ts';
import { isSetAside } from '../../src/knowledge/set-aside.ts';
import { isFood } from '../../src/language/en/words.ts';
import { fold } from '../../src/language/fold.ts';
import { tongueOf } from '../../src/question/everyday.ts';
import { joinedGoods, standsAsGoods } from '../../src/question/goods-place.ts';
import { segmentsOfUnread, segmentsWith } from '../../src/question/not-read.ts';
import { piecesOf } from '../../src/question/pieces.ts';
import { isOf } from '../../src/question/roles.ts';
import { ASKED_ON } from './learn.ts';

/** Where they are committed, from the root of the repository. */
export const EVERYDAY = 'src/question/everyday.generated.json';

/** A word of one matter is said of that alone; one that is said of two is learned where it never stands for goods. */
const SITUATIONS = 2;
/** In so many situations a word is said by whoever asks, even where it once stood where goods do. */
const OF_MANY = 3;
/** A word that a dictionary has for food as well. */
const OF_FOOD = 3;
/** One character or syllable is many words at once, and has to be seen more often. */
const OF_ONE = 6;
/** A word that stands in the place of goods this often may well be goods. */
const AS_GOODS = 0.25;

interface Seen {
  readonly situations: Set<string>;
  times: number;
  asGoods: number;
}

/** Sorted lists by language, words parted by blanks. From all of ours that are not set aside; no list has a part in it. */
export function everydayWords(knowledge: Knowledge, asked: readonly Asked[]): string {
  const seen = { en: new Map(), ja: new Map(), ko: new Map(), zh: new Map() } as Record<
    LanguageCode,
    Map<string, Seen>
  >;
  for (const one of asked) if (one.scope !== 'out' && !isSetAside(one)) note(seen, knowledge, one);
  const lists = Object.entries(seen).map(([language, words]) => [
    language,
    [...words]
      .flatMap(([word, of]) => (isEveryday(knowledge, word, of) ? [word] : []))
      .sort()
      .join(' '),
  ]);
  return `${JSON.stringify(Object.fromEntries(lists))}\n`;
}

function note(seen: Record<LanguageCode, Map<string, Seen>>, knowledge: Knowledge, { q, situation }: Asked): void {
  const pieces = piecesOf(knowledge, q, ASKED_ON);
  // As if nothing had been learned: what was compiled before has no part in what is.
  const unread = pieces.unread.map((one) => ({ ...one, isEveryday: false }));
  const around = { ...pieces, unread };
  const joined = [...joinedGoods(knowledge, around).values()];
  const names = pieces.names.filter((n) => !isOf(n, 'product'));
  const segments = segmentsWith(pieces);
  for (const one of unread) {
    const isInside = joined.some(({ start, end }) => one.start >= start && one.end <= end);
    const isGoods = isInside || standsAsGoods(one, { ...around, names });
    // A run of characters is learned as it stands, and by its words.
    const parts = /\p{Script=Han}/u.test(one.word) ? segmentsOfUnread(one, segments).map(({ word }) => fold(word)) : [];
    const whole = parts.filter(({ length }) => length > 1);
    for (const word of new Set([one.word, ...whole])) {
      const words = seen[tongueOf(word, pieces.text)];
      const of = words.get(word) ?? { situations: new Set(), times: 0, asGoods: 0 };
      words.set(word, of);
      of.situations.add(situation);
      of.times += 1;
      if (isGoods) of.asGoods += 1;
    }
  }
}

function isEveryday(knowledge: Knowledge, word: string, { situations, times, asGoods }: Seen): boolean {
  // What is food is one only where it is plainly something else; what goods are called by, in part, is none.
  if (isFood(word)) return situations.size >= OF_FOOD && asGoods === 0;
  if (word.length === 1) return situations.size >= OF_ONE && asGoods < AS_GOODS * times;
  if (isPartOfGoods(knowledge, word) || situations.size < SITUATIONS) return false;
  return situations.size < OF_MANY ? asGoods === 0 : asGoods < AS_GOODS * times;
}

/** All that goods are called, in every language. */
const goods = derived(({ products }) =>
  fold(
    [...products.values()]
      .flatMap(({ name, aliases = {} }) => [name, aliases].flatMap(Object.values))
      .flat()
      .join('\n'),
  ),
);

const isPartOfGoods = (knowledge: Knowledge, word: string): boolean => goods(knowledge).includes(word);
