// Sentences with what they stand on: no sentence without an entry, no entry without a source that users may see.
import { derived, remembered } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure, Source } from '../knowledge/schema.ts';
import type { AnswerSource, Row, Sentence, SentencePart } from './answer.ts';

export type Entry = Measure | Fact;

export const entryOf = (knowledge: Knowledge, id: string): Entry | undefined =>
  knowledge.measures.get(id) ?? knowledge.facts.get(id);

const KIND_ORDER = { primary: 0, reporting: 1, commentary: 2 } as const;

const visible = derived(() => new Map<Entry, readonly Source[]>());

/** Sources of an entry that users may see, primary ones first, newest first. */
export const visibleSources = (knowledge: Knowledge, entry: Entry): readonly Source[] =>
  remembered(visible(knowledge), entry, () => sourcesOf(knowledge, entry));

function sourcesOf(knowledge: Knowledge, entry: Entry): Source[] {
  return entry.sources
    .flatMap((id) => knowledge.sources.get(id) ?? [])
    .filter((source) => source.link !== 'internal')
    .sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compare(b.published ?? '', a.published ?? ''));
}

/** A sentence on these entries, or nothing when none of them has a source that may be shown. */
export function sentence(
  knowledge: Knowledge,
  part: SentencePart,
  text: string,
  entries: readonly Entry[],
): Sentence[] {
  const standing = entries.filter((entry) => visibleSources(knowledge, entry).length > 0);
  if (standing.length === 0 || text.trim() === '') return [];
  const sources = [
    ...new Set(standing.flatMap((entry) => visibleSources(knowledge, entry).map((source) => source.id))),
  ];
  return [{ part, text, cites: [...new Set(standing.map((entry) => entry.id))], sources }];
}

/** A row of a table on these entries, or nothing when none of them has a source that may be shown. */
export function row(knowledge: Knowledge, cells: readonly string[], entries: readonly Entry[]): Row[] {
  return sentence(knowledge, 'detail', cells.join(' '), entries).map(({ cites, sources }) => ({
    cells,
    cites,
    sources,
  }));
}

export const measuresOf = (knowledge: Knowledge, ids: readonly string[]): Measure[] =>
  ids.flatMap((id) => knowledge.measures.get(id) ?? []);

/** The sources of all sentences and rows, primary first, in the order they are first needed. */
export function answerSources(knowledge: Knowledge, told: readonly Pick<Sentence, 'sources'>[]): AnswerSource[] {
  const ids = [...new Set(told.flatMap((s) => s.sources))];
  const sources = ids.flatMap((id) => knowledge.sources.get(id) ?? []);
  return sources
    .sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind])
    .map((s) => ({
      id: s.id,
      publisher: s.publisher,
      title: s.title,
      ...(s.link === 'shown' && s.url ? { url: s.url } : {}),
      published: s.published ?? null,
      kind: s.kind,
      language: s.language,
    }));
}
