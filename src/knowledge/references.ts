// Which fields of which entries hold the id of another entry, and of what kind that has to be.
import type { Draft, IdKind, Place } from './draft.ts';
import type { Origins } from './schema.ts';
import type { Path } from './yaml.ts';

export interface Reference extends Place {
  readonly id: string;
  readonly kinds: readonly IdKind[];
}

/** What can contradict, end or qualify an entry. */
const STATEMENTS: readonly IdKind[] = ['measures', 'facts'];
const PUBLISHERS: readonly IdKind[] = ['publishers', 'parties'];
const NAMED: readonly IdKind[] = ['importers', 'prefectures', 'places', 'products'];

export function references(draft: Draft): Reference[] {
  const found: Reference[] = [];
  const add = (
    { file, path }: Place,
    field: Path,
    kinds: IdKind | readonly IdKind[],
    ids: string | readonly string[] | undefined,
  ) => {
    const allowed = typeof kinds === 'string' ? [kinds] : kinds;
    if (typeof ids === 'string') found.push({ id: ids, kinds: allowed, file, path: [...path, ...field] });
    else ids?.forEach((id, index) => found.push({ id, kinds: allowed, file, path: [...path, ...field, index] }));
  };
  const addOrigins = (entry: Place, field: Path, origins: Origins) => {
    if (origins === 'all') return;
    if (Array.isArray(origins)) add(entry, field, 'prefectures', origins);
    else add(entry, [...field, 'all_but'], 'prefectures', origins.all_but);
  };

  for (const entry of draft.importers) {
    add(entry, ['parent'], 'importers', entry.value.parent);
    entry.value.check.forEach((page, index) => {
      add(entry, ['check', index, 'publisher'], PUBLISHERS, page.publisher);
      add(entry, ['check', index, 'products'], 'products', page.products);
    });
    entry.value.needs?.forEach(({ products, source }, index) => {
      add(entry, ['needs', index, 'products'], 'products', products);
      add(entry, ['needs', index, 'source'], 'sources', source);
    });
  }
  for (const entry of draft.parties) add(entry, ['importer'], 'importers', entry.value.importer);
  for (const entry of draft.places) add(entry, ['prefectures'], 'prefectures', entry.value.prefectures);
  for (const entry of draft.products) {
    add(entry, ['parents'], 'products', entry.value.parents);
    entry.value.hs?.forEach((hs, index) => add(entry, ['hs', index, 'source'], 'sources', hs.source));
  }
  for (const entry of draft.measures) {
    const measure = entry.value;
    add(entry, ['importer'], 'importers', measure.importer);
    add(entry, ['products'], 'products', measure.products);
    addOrigins(entry, ['origins'], measure.origins);
    measure.may_cover?.forEach((open, index) => {
      add(entry, ['may_cover', index, 'products'], 'products', open.products);
      addOrigins(entry, ['may_cover', index, 'origins'], open.origins);
    });
    add(entry, ['ended_by'], STATEMENTS, measure.ended_by);
    add(entry, ['overrides'], 'measures', measure.overrides);
    add(entry, ['lists_all'], 'sources', measure.lists_all);
    add(entry, ['conditions'], 'conditions', measure.conditions);
    add(entry, ['says'], 'parties', measure.says);
    add(entry, ['disputed_by'], STATEMENTS, measure.disputed_by);
    add(entry, ['sources'], 'sources', measure.sources);
  }
  for (const entry of draft.facts) {
    const fact = entry.value;
    add(entry, ['about', 'importers'], 'importers', fact.about.importers);
    add(entry, ['about', 'products'], 'products', fact.about.products);
    add(entry, ['about', 'origins'], 'prefectures', fact.about.origins);
    add(entry, ['about', 'measures'], 'measures', fact.about.measures);
    add(entry, ['says'], 'parties', fact.says);
    add(entry, ['disputed_by'], STATEMENTS, fact.disputed_by);
    add(entry, ['sources'], 'sources', fact.sources);
  }
  for (const entry of draft.sources) {
    add(entry, ['publisher'], PUBLISHERS, entry.value.publisher);
    add(entry, ['via'], PUBLISHERS, entry.value.via);
  }
  for (const entry of draft.ambiguous) add(entry, ['ids'], NAMED, entry.value.ids);
  return found;
}
