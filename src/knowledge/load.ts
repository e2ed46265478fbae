// A folder of YAML -> Knowledge, or every fault of every file in one run.
import { bytesOf, type FolderBytes } from './disk.ts';
import { type Draft, draftOf, type Entry } from './draft.ts';
import { compare, type Fault, inReadingOrder } from './faults.ts';
import type { Knowledge } from './knowledge.ts';
import { newestSaid } from './lint/future-dates.ts';
import { lint } from './lint/lint.ts';
import { type Folder, readFiles } from './read.ts';
import { versionOf } from './version.ts';

export type Loaded =
  | {
      readonly ok: true;
      readonly knowledge: Knowledge;
      /** The first day on which no date of it lies in the future: before it, the same files are faulty. */
      readonly holdsFrom: string;
      readonly warnings: readonly Fault[];
    }
  /** Warnings are among the faults, marked as such. */
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Never throws. `today` is an ISO day: dates after it are faults, and ages are counted to it. */
export function loadKnowledge(dir: string, { today }: { readonly today: string }): Loaded {
  return loadFrom(bytesOf(dir), { today });
}

export function loadFrom(bytes: FolderBytes, { today }: { readonly today: string }): Loaded {
  return loadFiles(readFiles(bytes), { today });
}

export function loadFiles(folder: Folder, { today }: { readonly today: string }): Loaded {
  if (folder.files.length === 0) return { ok: false, faults: inReadingOrder(folder.faults) };
  const draft = draftOf(folder.files, today);
  const faults = inReadingOrder([...folder.faults, ...lint(draft)]);
  if (faults.some((fault) => fault.severity === 'fault')) return { ok: false, faults };
  return { ok: true, knowledge: knowledgeOf(draft), holdsFrom: newestSaid(draft), warnings: faults };
}

/**
 * A knowledge that passed the rules of its own time, as a past commit holds it: shapes are checked, rules are not.
 * Null where an entry no longer has its shape. Never throws.
 */
export function loadPast(dir: string, { today }: { readonly today: string }): Knowledge | null {
  const draft = draftOf(readFiles(bytesOf(dir)).files, today);
  return draft.whole && draft.files.length > 0 ? knowledgeOf(draft) : null;
}

function knowledgeOf(draft: Draft): Knowledge {
  const content = new Map<string, unknown>([['ambiguous', draft.ambiguous.map(({ value }) => value)]]);
  const byId = <T extends { readonly id: string }>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> => {
    for (const { value } of entries) content.set(value.id, value);
    return new Map(entries.map(({ value }) => [value.id, value]));
  };
  const lists = {
    importers: byId(draft.importers),
    prefectures: byId([...draft.prefectures].sort((a, b) => compare(a.value.iso, b.value.iso))),
    places: byId(draft.places),
    products: byId(draft.products),
    parties: byId(draft.parties),
    publishers: byId(draft.publishers),
    conditions: byId(draft.conditions),
    series: byId(draft.series),
    measures: byId(draft.measures),
    facts: byId(draft.facts),
    sources: byId(draft.sources),
  };
  const old = [...byId(draft.redirects)];
  const redirects = new Map(old.flatMap(([id, { to }]) => (to.length > 0 ? [[id, to] as const] : [])));
  const retired = new Map(old.flatMap(([id, { to, reason }]) => (to.length > 0 ? [] : [[id, reason ?? ''] as const])));
  const languages = new Map([...draft.languages].map(([code, { value }]) => [code, value]));
  for (const [code, language] of languages) content.set(`language/${code}`, language);
  const released = draft.released.map(({ value }) => value);
  return { ...lists, redirects, retired, languages, released, version: versionOf(content, lists.sources.values()) };
}
