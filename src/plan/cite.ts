// What a claim stands on: no claim without an entry, no entry without a source that users may see.
import { derived, remembered } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure, Source } from '../knowledge/schema.ts';
import type { Cell, CellData, CellKind, Claim, ClaimData, ClaimKind, PlannedRow, UncitedKind } from './claim.ts';

export type Entry = Measure | Fact;

export const entryOf = (knowledge: Knowledge, id: string): Entry | undefined =>
  knowledge.measures.get(id) ?? knowledge.facts.get(id);

export const measuresOf = (knowledge: Knowledge, ids: readonly string[]): Measure[] =>
  ids.flatMap((id) => knowledge.measures.get(id) ?? []);

export const KIND_ORDER = { primary: 0, reporting: 1, commentary: 2 } as const;

const visible = derived(() => new Map<Entry, readonly Source[]>());

/** Sources of an entry that users may see, primary ones first, newest first. */
export const visibleSources = (knowledge: Knowledge, entry: Entry): readonly Source[] =>
  remembered(visible(knowledge), entry, () =>
    entry.sources
      .flatMap((id) => knowledge.sources.get(id) ?? [])
      .filter((source) => source.link !== 'internal')
      .sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compare(b.published ?? '', a.published ?? '')),
  );

interface Standing {
  readonly cites: readonly string[];
  readonly sources: readonly string[];
}

/** The entries that have a source to show, with these sources; null where none has. */
function standingOn(knowledge: Knowledge, entries: readonly Entry[]): Standing | null {
  const cites = new Set<string>();
  const sources = new Set<string>();
  for (const entry of entries) {
    const shown = visibleSources(knowledge, entry);
    if (shown.length > 0) cites.add(entry.id);
    for (const source of shown) sources.add(source.id);
  }
  return cites.size === 0 ? null : { cites: [...cites], sources: [...sources] };
}

/** A claim on these entries, or nothing when none of them has a source that may be shown. */
export function claim<K extends Exclude<ClaimKind, UncitedKind>>(
  knowledge: Knowledge,
  kind: K,
  data: ClaimData[K],
  entries: readonly Entry[],
): Claim[] {
  const standing = standingOn(knowledge, entries);
  return standing ? [{ kind, data, ...standing } as Claim] : [];
}

/** A line on the program itself or on what it holds. */
export const note = <K extends UncitedKind>(kind: K, data: ClaimData[K]): Claim =>
  ({ kind, data, cites: [], sources: [] }) as unknown as Claim;

export const cell = <K extends CellKind>(kind: K, data: CellData[K]): Cell => ({ kind, data }) as Cell;

/** A row of a table on these entries, or nothing when none of them has a source that may be shown. */
export function row(knowledge: Knowledge, cells: readonly Cell[], entries: readonly Entry[]): PlannedRow[] {
  const standing = standingOn(knowledge, entries);
  return standing ? [{ cells, ...standing }] : [];
}
