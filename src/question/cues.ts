// The words that show what is asked (not about what): intents, topics, steps, scope, premises. All from language files.

import { derivedFrom } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent, SaidStep, Superlative } from '../knowledge/language.ts';
import type { ActsOn, Aliases, Topic } from '../knowledge/schema.ts';
import { fold } from '../language/fold.ts';
import { hiragana } from '../language/ja/kana.ts';
import { isInVerb } from '../language/ja/particles.ts';
import { Lexicon, type Match } from './lexicon.ts';

export type Cue =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'step'; readonly step: SaidStep; readonly position: 'before' | 'after' }
  | { readonly kind: 'acts_on'; readonly actsOn: ActsOn }
  | { readonly kind: 'entry'; readonly id: string; readonly weight: number }
  | { readonly kind: 'series'; readonly id: string; readonly weight: number }
  | { readonly kind: 'superlative'; readonly superlative: Superlative }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'function' };

const SIDES = ['seats', 'ingredients', 'destinations', 'departures', 'asides'] as const;

/** Flags of words that stand before or after a name. */
type SideFlag = `${(typeof SIDES)[number]}_${'before' | 'after'}`;

/** Said of where goods are from. */
type OriginFlag = 'origin_before' | 'origin_after' | 'asks';

export type Flag =
  | 'opinion'
  | 'into_japan'
  | OriginFlag
  | 'lifted'
  | 'still_banned'
  | 'trade'
  | 'articles'
  | 'goods_words'
  | 'other_than'
  | 'other_than_after'
  | 'imports_of'
  | 'inquiries'
  | 'all_importers'
  | 'weak'
  | 'lifts'
  | 'prices'
  | SideFlag
  | 'future'
  | 'joins';

const FLAGS: readonly Exclude<Flag, SideFlag | OriginFlag>[] = [
  'opinion',
  'into_japan',
  'lifted',
  'still_banned',
  'trade',
  'articles',
  'goods_words',
  'other_than',
  'other_than_after',
  'imports_of',
  'inquiries',
  'all_importers',
  'weak',
  'lifts',
  'prices',
  'future',
  'joins',
];

/** What holds words of questions: of the rest, none is sought here. */
const WORDED = ['languages', 'facts', 'measures', 'series'] as const;

export const lexiconOf = derivedFrom(WORDED, build);

/** The cues of a text, without those that only come of where two words meet (「検査」「証明」 hold no 「査証」). */
export function findCues(knowledge: Knowledge, text: string): Match<Cue>[] {
  const found = lexiconOf(knowledge)
    .all(text)
    .filter((m) => !isInVerb(text, m.end) && !isStem(text, m));
  const longest = found.reduce((most, m) => Math.max(most, m.end - m.start), 0);
  return found.filter((m, index) => {
    if (!HAN.test(m.text)) return true;
    let [ahead, behind, inside] = [false, false, false];
    // They stand in the order of where they begin, so that only the next ones can overlap.
    for (let i = index - 1; i >= 0 && (found[i]?.start ?? 0) > m.start - longest; i -= 1) {
      const other = found[i] as Match<Cue>;
      if (isFunction(other)) continue;
      ahead ||= other.start < m.start && other.end > m.start && other.end < m.end;
      inside ||= other.end >= m.end && other.text.length > 1;
    }
    for (let i = index + 1; i < found.length && (found[i]?.start ?? 0) < m.end; i += 1) {
      const other = found[i] as Match<Cue>;
      if (isFunction(other)) continue;
      behind ||= other.start > m.start && other.end > m.end;
      inside ||= other.start <= m.start && other.end >= m.end && other.text.length > 1;
    }
    return !(ahead && behind) && !(m.text.length === 1 && inside);
  });
}

/** 「寄るとき」: a character of Chinese that is the stem of a Japanese verb says nothing of what it says in Chinese. */
const isStem = (text: string, m: Match<Cue>): boolean =>
  m.text.length === 1 && HAN.test(m.text) && !isFunction(m) && /^[るりらろれっせ]/u.test(text.slice(m.end));

/** Words that only hold a sentence together say nothing of how others meet. */
const isFunction = (match: Match<Cue>): boolean => match.values.every((v) => v.kind === 'function');

const HAN = /^\p{Script=Han}+$/u;

function* build(knowledge: Pick<Knowledge, (typeof WORDED)[number]>): Generator<void, Lexicon<Cue>> {
  const lexicon = new Lexicon<Cue>({ apart: false });
  const add = (words: readonly string[] | undefined, cue: Cue): void => {
    for (const word of words ?? []) {
      const folded = fold(word);
      lexicon.add(folded, cue);
      const kana = hiragana(folded);
      if (kana !== folded && kana.length >= 4) lexicon.add(kana, cue);
    }
  };
  for (const { questions } of knowledge.languages.values()) {
    yield;
    for (const [intent, words] of Object.entries(questions.intents))
      add(words, { kind: 'intent', intent: intent as Intent });
    for (const [topic, words] of Object.entries(questions.topics)) add(words, { kind: 'topic', topic: topic as Topic });
    for (const position of ['before', 'after'] as const) {
      for (const [step, words] of Object.entries(questions.steps[position])) {
        add(words, { kind: 'step', step: step as SaidStep, position });
      }
    }
    for (const [actsOn, words] of Object.entries(questions.acts_on))
      add(words, { kind: 'acts_on', actsOn: actsOn as ActsOn });
    for (const [superlative, words] of Object.entries(questions.superlatives))
      add(words, { kind: 'superlative', superlative: superlative as Superlative });
    for (const flag of FLAGS) add(questions[flag], { kind: 'flag', flag });
    for (const name of SIDES)
      for (const side of ['before', 'after'] as const)
        add(questions[name][side], { kind: 'flag', flag: `${name}_${side}` });
    add(questions.origin_marks.before, { kind: 'flag', flag: 'origin_before' });
    add(questions.origin_marks.after, { kind: 'flag', flag: 'origin_after' });
    add(questions.asks.begins, { kind: 'flag', flag: 'asks' });
    add(questions.function_words, { kind: 'function' });
  }
  for (const [word, id, weight] of weighed([...knowledge.facts.values(), ...knowledge.measures.values()])) {
    yield;
    add([word, ...shorter(word)], { kind: 'entry', id, weight });
  }
  for (const [word, id, weight] of weighed([...knowledge.series.values()])) add([word], { kind: 'series', id, weight });
  return lexicon;
}

/** An act's number without the mark before it: 第280号 is also 280号令, 280号公告; 제280호 is 280호. */
function shorter(word: string): string[] {
  const [, number = '', sign = ''] = /^[第제]\s?(\d{2,5})([号호])(?:令|公告)?$/u.exec(word) ?? [];
  if (number === '') return [];
  return sign === '호' ? [`${number}호`] : [`${number}号令`, `${number}号公告`, `${number}号`];
}

/** Words of entries themselves; the fewer entries share a word, the more it tells. */
function* weighed(
  entries: readonly { readonly id: string; readonly aliases?: Aliases | undefined }[],
): Generator<readonly [word: string, id: string, weight: number]> {
  const users = new Map<string, Set<string>>();
  for (const { id, aliases } of entries) {
    for (const list of Object.values(aliases ?? {})) {
      for (const word of list ?? []) users.set(word, (users.get(word) ?? new Set()).add(id));
    }
  }
  for (const [word, ids] of users) {
    const length = /[\p{Script=Han}\p{Script=Hangul}]/u.test(word) ? word.length * 2 : word.length;
    const weight = (1 + Math.min(length, 16) / 8) / Math.sqrt(ids.size);
    for (const id of ids) yield [word, id, weight];
  }
}
