// Entries and sources as anybody may see them: without notes to colleagues, and without documents that are not to be shown.
import type { z } from 'zod';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Source } from '../../../src/knowledge/schema.ts';
import { visibleSources } from '../../../src/plan/cite.ts';
import type { Words } from '../../../src/say/words.ts';
import { follow } from '../../host/ids.ts';
import type { Fact as FactShape, Measure as MeasureShape, Source as SourceShape } from './shapes.ts';

export type SeenSource = z.infer<typeof SourceShape>;

export function seenMeasure(knowledge: Knowledge, id: string): z.infer<typeof MeasureShape> | undefined {
  const entry = knowledge.measures.get(id);
  if (!entry) return undefined;
  const { note: _, ...measure } = entry;
  const sources = visibleSources(knowledge, entry).map((source) => source.id);
  const { lists_all, ...rest } = measure;
  return { ...rest, ...(lists_all && sources.includes(lists_all) ? { lists_all } : {}), sources };
}

export function seenFact(knowledge: Knowledge, id: string): z.infer<typeof FactShape> | undefined {
  const entry = knowledge.facts.get(id);
  if (!entry) return undefined;
  const { note: _, ...fact } = entry;
  return { ...fact, sources: visibleSources(knowledge, entry).map((source) => source.id) };
}

/** Publisher and title as the words of a language tell them. */
export function seenSource(knowledge: Knowledge, words: Words, id: string): SeenSource | undefined {
  const source = knowledge.sources.get(id);
  return source && seen(words, source);
}

export const isSeen = ({ sources }: Knowledge, id: string): boolean => {
  const source = sources.get(id);
  return source !== undefined && source.link !== 'internal';
};

export function seen(words: Words, source: Source): SeenSource | undefined {
  const { note: _, via: __, description: ___, link, url, original_url, ...rest } = source;
  const told = { ...rest, publisher: words.publisher(source), title: words.titled(source) };
  if (link === 'internal') return undefined;
  if (link === 'text_only') return { ...told, link };
  return { ...told, link, ...(url ? { url } : {}), ...(original_url ? { original_url } : {}) };
}

export type Found =
  | { readonly at: string }
  | { readonly moved: string }
  | { readonly gone: true }
  | { readonly none: true };

/** Where an id leads: to what has it, to what took its place, to what was withdrawn, or nowhere. */
export function lookUp(knowledge: Knowledge, id: string, has: (id: string) => boolean): Found {
  if (has(id)) return { at: id };
  const [next] = follow(knowledge, id, has);
  if (next !== undefined) return { moved: next };
  return knowledge.retired.has(id) ? { gone: true } : { none: true };
}
