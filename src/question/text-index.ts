// Full text over what can be meant, by language: which entries share the rarer words of a question.
import { derivedFrom, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageCode } from '../knowledge/language.ts';
import type { Aliases, Text } from '../knowledge/schema.ts';
import { fold } from '../language/fold.ts';
import { bestOf } from './best.ts';

/** Longer words of Latin script count by their beginning as well: "shipped" is like "shipment". */
const STEM = 5;

/** Words of Latin script and digits, with their beginnings; pairs of characters where words are not parted. */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const words = folded.match(/[a-z]{2,}|\d+/g) ?? [];
  const stems = words.filter((word) => word.length > STEM).map((word) => `${word.slice(0, STEM)}-`);
  const pairs = (
    folded.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]{2,}/gu) ?? []
  ).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((char, i) => `${characters[i]}${char}`);
  });
  return [...words, ...stems, ...pairs];
}

type Texts = Pick<Knowledge, 'facts' | 'measures' | 'series' | 'conditions'>;

interface Entry {
  readonly id: string;
  readonly texts: readonly Text[];
  readonly aliases?: Aliases | undefined;
}

/** What a question can mean, with all that its entry says. */
function* entriesOf({ facts, measures, series, conditions }: Texts): Generator<Entry> {
  for (const { id, statement, aliases } of facts.values()) yield { id, texts: [statement], aliases };
  for (const { id, title, summary, basis, aliases } of measures.values())
    yield { id, texts: basis ? [title, summary, basis] : [title, summary], aliases };
  for (const { id, name, aliases } of series.values()) yield { id, texts: [name], aliases };
  for (const { id, name, text } of conditions.values()) yield { id, texts: [name, text] };
}

/** How much a word that is said again counts, and how much a long text is held against it: as usual for BM25. */
const AGAIN = 1.2;
const LENGTH = 0.75;

/** Packed: there are some hundred thousand postings, and an array for each word would take ten times the memory. */
interface Index {
  readonly ids: readonly string[];
  /** Each word's row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where the postings of each row begin, and after the last where they end. */
  readonly from: Uint32Array;
  readonly entries: Uint16Array;
  readonly weights: Float64Array;
}

const LANGUAGES = ['en', 'ja', 'zh', 'ko'] as const satisfies readonly LanguageCode[];

export const postings = derivedFrom(['facts', 'measures', 'series', 'conditions'], function* (knowledge): Generator<
  void,
  Readonly<Record<LanguageCode, Index>>
> {
  const entries = [...entriesOf(knowledge)];
  const made: Partial<Record<LanguageCode, Index>> = {};
  for (const language of LANGUAGES) {
    const texts: string[][] = [];
    for (const { texts: own, aliases } of entries) {
      yield;
      texts.push(tokens([...own.map((text) => text[language] ?? ''), ...(aliases?.[language] ?? [])].join('\n')));
    }
    made[language] = yield* indexOf(
      entries.map(({ id }) => id),
      texts,
    );
  }
  return made as Record<LanguageCode, Index>;
});

function* indexOf(ids: readonly string[], texts: readonly (readonly string[])[]): Generator<void, Index> {
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  const found = new Map<string, number[]>();
  for (const [entry, words] of texts.entries()) {
    yield;
    const times = new Map<string, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    const long = AGAIN * (1 - LENGTH + (LENGTH * words.length) / mean);
    for (const [word, n] of times)
      remembered(found, word, (): number[] => []).push(entry, (n * (AGAIN + 1)) / (n + long));
  }
  const from = new Uint32Array(found.size + 1);
  const size = [...found.values()].reduce((sum, { length }) => sum + length / 2, 0);
  const [entries, weights] = [new Uint16Array(size), new Float64Array(size)];
  const rows = new Map<string, number>();
  let at = 0;
  for (const [word, list] of found) {
    yield;
    for (let i = 0; i < list.length; i += 2, at += 1) {
      entries[at] = list[i] ?? 0;
      weights[at] = list[i + 1] ?? 0;
    }
    rows.set(word, rows.size);
    from[rows.size] = at;
  }
  return { ids, rows, from, entries, weights };
}

/** What a word tells that so many of all entries hold. */
const rarity = (users: number, all: number): number =>
  users === 0 ? 0 : Math.log(1 + (all - users + 0.5) / (users + 0.5));

/** Entries by how much of the question's words they hold, best first: about 1 where they hold each of them. */
export function searchEntries(
  knowledge: Knowledge,
  language: LanguageCode,
  text: string,
  most: number,
): { readonly id: string; readonly score: number }[] {
  const { ids, rows, from, entries, weights } = postings(knowledge)[language];
  const scores = new Float64Array(ids.length);
  let whole = 0;
  for (const word of new Set(tokens(text))) {
    const row = rows.get(word);
    const [start, end] = row === undefined ? [0, 0] : [from[row] ?? 0, from[row + 1] ?? 0];
    const rare = rarity(end - start, ids.length);
    whole += rare;
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      scores[entry] = (scores[entry] ?? 0) + rare * (weights[at] ?? 0);
    }
  }
  if (whole === 0) return [];
  for (let entry = 0; entry < scores.length; entry += 1) scores[entry] = (scores[entry] ?? 0) / whole;
  return bestOf(ids, scores, most);
}
