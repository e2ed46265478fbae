// What a person wants to be told of, as they type it: names by the program's own reader, and the few words for topics and
// times. Whatever was not understood is said, never passed over: who follows too little is not told.
import { derived } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { fold } from '../../src/language/fold.ts';
import { coverOf } from '../../src/question/cover.ts';
import { nameIndex, type Target } from '../../src/question/names.ts';
import type { ReadAs } from '../../src/question/query.ts';
import { correctSlips } from '../../src/question/slips.ts';
import { findNames } from '../../src/question/spans.ts';
import { anyOf } from '../../src/question/words-of.ts';
import { type Follow, type Pace, TOPICS } from '../state/subscription.ts';
import { USUAL_WEEKLY } from './digest.ts';
import { hourIn, weekdayIn } from './week.ts';

export interface Wish {
  /** Null where nothing was named. */
  readonly follow: Follow | null;
  /** Null where no time was said. `zone`: the one that was given. */
  readonly pace: Pace | null;
  /** Typed with a slip. */
  readonly read: readonly ReadAs[];
  /** Words that are nothing known. */
  readonly unread: readonly string[];
}

/** Longer is no filter. */
export const LONGEST = 400;

export function wishIn(knowledge: Knowledge, raw: string, zone: string): Wish {
  const words = wordsFor(knowledge);
  const { text: whole, slips } = correctSlips(knowledge, fold(raw.slice(0, LONGEST)));
  let text = whole;
  const take = (pattern: RegExp): boolean => {
    const found = pattern.exec(text);
    if (found) text = `${text.slice(0, found.index)} · ${text.slice(found.index + found[0].length)}`;
    return found !== null;
  };
  const isWeekly = take(words.weekly);
  const weekday = isWeekly ? weekdayIn(text) : null;
  if (weekday) text = text.replace(weekday.typed, ' · ');
  const hour = isWeekly ? hourIn(text) : null;
  if (hour) text = text.replace(hour.typed, ' · ');
  const isAtOnce = !isWeekly && take(words.atOnce);
  // Names first: a word for a topic may be part of one.
  const named = namesIn(knowledge, raw, text);
  const rest = [...text].map((letter, at) => (named.cover.free(at, at + 1) ? letter : '·')).join('');
  text = rest;
  const topics = TOPICS.filter((topic) => take(words.topics[topic]));
  const isEverything = take(words.everything);
  while (take(words.idle));
  const unread = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}' -]*/gu)?.map((word) => word.trim()) ?? [];
  const { importers, products, origins } = named;
  const isAny = isEverything || importers.length + products.length + origins.length + topics.length > 0;
  const at = { weekday: weekday?.weekday ?? USUAL_WEEKLY.weekday, hour: hour?.hour ?? USUAL_WEEKLY.hour };
  return {
    follow: isAny ? { importers, products, origins, topics } : null,
    pace: isWeekly ? { kind: 'weekly', ...at, zone } : isAtOnce ? { kind: 'at_once' } : null,
    read: slips,
    unread,
  };
}

function namesIn(knowledge: Knowledge, raw: string, text: string) {
  const names = findNames(knowledge, raw, text, []);
  const { capitals } = nameIndex(knowledge);
  const cover = coverOf(
    text.length,
    names.filter(({ targets }) => targets.some(isFollowed)),
  );
  // What is written right after a name in kana or hangul marks what it is there for.
  for (const { end } of names) {
    const [mark = ''] = PARTICLES.exec(text.slice(end)) ?? [];
    cover.add({ start: end, end: end + mark.length });
  }
  const targets = names.flatMap((name) => name.targets.filter(isFollowed).slice(0, 1));
  // Nobody who follows something means "us": here a code is a code, however it is typed.
  for (const { 0: word, index } of text.matchAll(/(?<![a-z0-9])[a-z]{2}(?![a-z0-9])/g)) {
    const target = capitals.get(word.toUpperCase());
    if (!target || !cover.free(index, index + word.length) || IDLE_CODES.has(word)) continue;
    cover.add({ start: index, end: index + word.length });
    targets.push(target);
  }
  // A part of an importer comes with its whole behind it; it is the part that is followed.
  const ids = (kind: Target['kind'], most = Number.POSITIVE_INFINITY): string[] => [
    ...new Set(targets.filter((target) => target.kind === kind).flatMap((target) => target.ids.slice(0, most))),
  ];
  return { cover, importers: ids('importer', 1), products: ids('product'), origins: ids('origin') };
}

const PARTICLES = /^(?:[\u3041-\u309f]{1,3}(?![\u3041-\u309f])|[\uac00-\ud7a3]{1,2}(?![\uac00-\ud7a3]))/u;

/** Words of grammar before they are codes. */
const IDLE_CODES = new Set(['in', 'is', 'it', 'no', 'by', 'to', 'id', 'my', 'me', 'or', 'of', 'on', 'at', 'as', 'so']);

/** That goods are Japan's goes without saying. */
const isFollowed = ({ kind }: Target): boolean =>
  kind === 'importer' || kind === 'product' || kind === 'origin' || kind === 'japan';

const wordsFor = derived((knowledge) => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  const ofTopic = (topic: (typeof TOPICS)[number]): RegExp => anyOf(all.flatMap((q) => q.notices.topics[topic]));
  const together = all.flatMap((q) => [
    ...q.function_words,
    ...q.articles,
    ...q.joins,
    ...q.trade,
    ...q.goods_words,
    ...q.changes,
    ...[q.destinations, q.departures, q.origin_marks].flatMap(({ before, after }) => [...before, ...after]),
  ]);
  return {
    topics: {
      verdict: ofTopic('verdict'),
      requirements: ofTopic('requirements'),
      sampling: ofTopic('sampling'),
      talks: ofTopic('talks'),
    },
    everything: anyOf(all.flatMap((q) => q.notices.everything)),
    weekly: anyOf(all.flatMap((q) => q.notices.weekly)),
    atOnce: anyOf(all.flatMap((q) => q.notices.at_once)),
    idle: anyOf(together.filter((word) => /[\p{L}\p{N}]/u.test(word))),
  };
});
