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
  const cites = new Set<string>();
  const sources = new Set<string>();
  for (const entry of entries) {
    const shown = visibleSources(knowledge, entry);
    if (shown.length > 0) cites.add(entry.id);
    for (const source of shown) sources.add(source.id);
  }
  if (cites.size === 0 || text.trim() === '') return [];
  return [{ part, text, cites: [...cites], sources: [...sources] }];
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

const shown = derived(() => new Map<string, AnswerSource | null>());

/** The sources of all sentences and rows, primary first, in the order they are first needed. */
export function answerSources(knowledge: Knowledge, told: readonly Pick<Sentence, 'sources'>[]): AnswerSource[] {
  const ids = new Set<string>();
  for (const { sources } of told) for (const id of sources) ids.add(id);
  const sources = [...ids].flatMap((id) => remembered(shown(knowledge), id, () => shownSource(knowledge, id)) ?? []);
  return sources.sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
}

function shownSource(knowledge: Knowledge, id: string): AnswerSource | null {
  const source = knowledge.sources.get(id);
  if (!source) return null;
  const { publisher, title, published = null, kind, language, link, url } = source;
  return { id, publisher, title, ...(link === 'shown' && url ? { url } : {}), published, kind, language };
}
