// The knowledge many times over: importers, products, parties, measures and facts again under other names.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact, Measure } from '../../src/knowledge/schema.ts';

/** Prefectures, places, sources and the texts of statements stay as they are; ids, names and aliases get a suffix. */
export function repeated(knowledge: Knowledge, times: number): Knowledge {
  const copies = Array.from({ length: times - 1 }, (_, index) => copy(knowledge, `x${index + 2}`));
  const all = <T>(pick: (k: Renamed) => ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([knowledge, ...copies].flatMap((k) => [...pick(k)]));
  return {
    ...knowledge,
    importers: all((k) => k.importers),
    products: all((k) => k.products),
    parties: all((k) => k.parties),
    measures: all((k) => k.measures),
    facts: all((k) => k.facts),
  };
}

type Renamed = Pick<Knowledge, 'importers' | 'products' | 'parties' | 'measures' | 'facts'>;

function copy(knowledge: Knowledge, suffix: string): Renamed {
  const id = (old: string): string => `${old}-${suffix}`;
  const ids = (list: readonly string[]): string[] => list.map(id);
  const word = (text: string): string => `${text} ${suffix}`;
  const words = <T extends object>(table: T): T =>
    Object.fromEntries(
      Object.entries(table).map(([key, value]) => [
        key,
        Array.isArray(value)
          ? value.map((text) => word(String(text)))
          : value === undefined
            ? value
            : word(String(value)),
      ]),
    ) as T;
  const named = <T extends { id: string; name: object; aliases?: object | undefined }>(item: T): T => ({
    ...item,
    id: id(item.id),
    name: words(item.name),
    ...(item.aliases ? { aliases: words(item.aliases) } : {}),
    default: undefined,
  });
  const measure = (m: Measure): Measure => ({
    ...m,
    id: id(m.id),
    importer: id(m.importer),
    products: ids(m.products),
    ...(m.may_cover ? { may_cover: m.may_cover.map((open) => ({ ...open, products: ids(open.products) })) } : {}),
    ...(m.overrides ? { overrides: ids(m.overrides) } : {}),
    ...(m.aliases ? { aliases: words(m.aliases) } : {}),
    says: ids(m.says),
  });
  const fact = (f: Fact): Fact => ({
    ...f,
    id: id(f.id),
    about: {
      ...f.about,
      ...(f.about.importers ? { importers: ids(f.about.importers) } : {}),
      ...(f.about.products ? { products: ids(f.about.products) } : {}),
      ...(f.about.measures ? { measures: ids(f.about.measures) } : {}),
    },
    ...(f.aliases ? { aliases: words(f.aliases) } : {}),
    says: ids(f.says),
  });
  const byId = <T extends { id: string }>(map: ReadonlyMap<string, T>, make: (item: T) => T): Map<string, T> =>
    new Map([...map.values()].map(make).map((item) => [item.id, item]));
  return {
    importers: byId(knowledge.importers, (i) => ({ ...named(i), ...(i.parent ? { parent: id(i.parent) } : {}) })),
    products: byId(knowledge.products, (p) => ({ ...named(p), parents: ids(p.parents) })),
    parties: byId(knowledge.parties, named),
    measures: byId(knowledge.measures, measure),
    facts: byId(knowledge.facts, fact),
  };
}
