// What a question's cue words say: intents, topics, what it acts on, what is asked of numbers, entries it points at.
import type { Intent, Superlative } from '../knowledge/language.ts';
import type { ActsOn, Topic } from '../knowledge/schema.ts';
import { coverOf } from './cover.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import type { Named } from './spans.ts';

export function actsOnOf(cues: readonly Match<Cue>[]): ActsOn {
  for (const match of cues) for (const cue of match.values) if (cue.kind === 'acts_on') return cue.actsOn;
  return 'import';
}

/** Intents in the order of how much of the question speaks for each. */
export function intentsOf(cues: readonly Match<Cue>[]): Intent[] {
  const weight = new Map<Intent, number>();
  for (const { values, text } of cues) {
    for (const cue of values)
      if (cue.kind === 'intent') weight.set(cue.intent, Math.max(weight.get(cue.intent) ?? 0, text.length));
  }
  const needs = topicsOf(cues).includes('requirement') || actsOnOf(cues) !== 'import' ? 'requirements' : null;
  const rank = (intent: Intent): number => (intent === needs ? -1 : PRIORITY.indexOf(intent));
  return [...weight.keys()].sort((a, b) => rank(a) - rank(b));
}

/** A special question comes before the general one that usually contains it. */
const PRIORITY: readonly Intent[] = [
  'sampling',
  'comparison',
  'list_regions',
  'list_products',
  'trade_data',
  'requirements',
  'reason',
  'timeline',
  'source',
  'definition',
  'status',
];

export const topicsOf = (cues: readonly Match<Cue>[]): Topic[] => [
  ...new Set(cues.flatMap((m) => m.values.flatMap((v) => (v.kind === 'topic' ? [v.topic] : [])))),
];

/** A place right before talks is where they were held, not where goods are from: the Nara summit. */
export const outsidePhrases = (names: readonly Named[], cues: readonly Match<Cue>[]): Named[] => {
  const talks = new Set(
    cues.filter((m) => m.values.some((v) => v.kind === 'topic' && v.topic === 'talks')).map((m) => m.start),
  );
  return names.filter((n) => {
    const isPlace = n.targets.every((t) => t.kind === 'origin');
    // Of talks a town abroad is where they were held as well.
    const isHeldThere = n.town === true && talks.size > 0;
    return !isHeldThere && !(isPlace && (talks.has(n.end) || talks.has(n.end + 1))) && !isOfWord(n, cues);
  });
};

/** 「禁止の根拠は？」, 금지 근거는?: what a question ends on with the mark of a topic is what it asks for, and no yes or no. */
export function topicAsked(text: string, cues: readonly Match<Cue>[]): Intent | null {
  const [ending] = /(?:は|って|는|은) ?[?？]*\s*$/u.exec(text) ?? [];
  if (ending === undefined) return null;
  const last = cues.filter(({ end }) => end === text.length - ending.length);
  const asked = last.flatMap(({ values }) => values.flatMap((v) => (v.kind === 'intent' ? [v.intent] : [])));
  return asked.find((intent) => intent !== 'status') ?? null;
}

/** One character of a longer word that shows what is asked: 贝克 is what is measured, and no 贝. */
const isOfWord = ({ typed, start, end }: Named, cues: readonly Match<Cue>[]): boolean =>
  /^\p{Script=Han}$/u.test(typed) &&
  cues.some(
    (m) => m.start <= start && m.end >= end && m.text.length > 1 && m.values.every(({ kind }) => ASKING.has(kind)),
  );

const ASKING: ReadonlySet<Cue['kind']> = new Set(['intent', 'topic', 'superlative']);

/** A cue inside a name is part of the name: 가고시마 is a place, not a 고시. */
export const outsideNames = (cues: readonly Match<Cue>[], names: readonly Named[]): Match<Cue>[] => {
  const inside = coverOf(
    names.reduce((end, n) => Math.max(end, n.end), 0),
    names,
  );
  return cues.filter((m) => {
    const told = m.values.some((v) => v.kind === 'entry' || v.kind === 'series');
    if (told || !inside.full(m.start, m.end)) return true;
    return !names.some((n) => n.start <= m.start && m.end <= n.end && n.end - n.start > m.end - m.start);
  });
};

/** Words that are part of a date name no entry: "June 2025" is when, not what. */
export const outside = (cues: readonly Match<Cue>[], dates: readonly { start: number; end: number }[]): Match<Cue>[] =>
  cues.filter((m) => !dates.some((d) => d.start <= m.start && m.end <= d.end));

/** What the question's words point at, with how telling those words are. */
export function weights(cues: readonly Match<Cue>[], kind: 'entry' | 'series'): Map<string, number> {
  const found = new Map<string, number>();
  for (const { values } of cues)
    for (const cue of values) if (cue.kind === kind) found.set(cue.id, (found.get(cue.id) ?? 0) + cue.weight);
  return found;
}

/** The longest such word: "highest so far" before "so far". */
export function superlativeOf(cues: readonly Match<Cue>[]): Superlative | null {
  let best: { superlative: Superlative; length: number } | null = null;
  for (const { values, text } of cues)
    for (const cue of values)
      if (cue.kind === 'superlative' && text.length > (best?.length ?? 0))
        best = { superlative: cue.superlative, length: text.length };
  return best?.superlative ?? null;
}
