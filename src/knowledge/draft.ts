// What the lint looks at: every entry that has its shape, with its place, and every id that occurs at all.
import type { z } from 'zod';
import { TOP } from './disk.ts';
import { type Language, type LanguageCode, LanguageFile } from './language.ts';
import * as schema from './schema.ts';
import type { Path, YamlFile } from './yaml.ts';

/** The list that a file holds, which is also its top-level key. */
export type Kind = keyof typeof schema.files;
/** Kinds whose entries have an id of their own. */
export type IdKind = Exclude<Kind, (typeof WITHOUT_ID)[number]>;
const WITHOUT_ID = ['ambiguous', 'exceptions', 'released'] as const satisfies readonly Kind[];

export interface Place {
  readonly file: YamlFile;
  readonly path: Path;
}

export interface Entry<T> extends Place {
  readonly value: T;
}

export interface Draft {
  readonly importers: readonly Entry<schema.Importer>[];
  readonly prefectures: readonly Entry<schema.Prefecture>[];
  readonly places: readonly Entry<schema.Place>[];
  readonly products: readonly Entry<schema.Product>[];
  readonly parties: readonly Entry<schema.Party>[];
  readonly publishers: readonly Entry<schema.Publisher>[];
  readonly conditions: readonly Entry<schema.Condition>[];
  readonly series: readonly Entry<schema.Series>[];
  readonly measures: readonly Entry<schema.Measure>[];
  readonly facts: readonly Entry<schema.Fact>[];
  readonly sources: readonly Entry<schema.Source>[];
  readonly redirects: readonly Entry<schema.Redirect>[];
  readonly ambiguous: readonly Entry<schema.Ambiguous>[];
  readonly exceptions: readonly Entry<schema.Exception>[];
  readonly released: readonly Entry<schema.Released>[];
  /** ISO day. */
  readonly today: string;
  readonly files: readonly YamlFile[];
  readonly languages: ReadonlyMap<LanguageCode, Entry<Language>>;
  /** Every id that is written down, in entries of the wrong shape too, with all its places. */
  readonly ids: ReadonlyMap<string, readonly (Place & { readonly kind: IdKind })[]>;
  /** Kinds of which a file could not be read as a whole: what they lack is no fault. */
  readonly incomplete: ReadonlySet<Kind>;
  /** Every file could be read and every entry has its shape. */
  readonly whole: boolean;
}

export const LANGUAGES = ['en', 'ja', 'zh', 'ko'] as const satisfies readonly LanguageCode[];

export function kindsOfFolder(folder: string): readonly Kind[] {
  if (folder === 'measures' || folder === 'facts' || folder === 'sources') return [folder];
  if (folder === TOP) return ['released'];
  if (folder !== 'vocabulary') return [];
  return [
    'importers',
    'prefectures',
    'places',
    'products',
    'parties',
    'publishers',
    'conditions',
    'series',
    'redirects',
    'ambiguous',
    'exceptions',
  ];
}

/** The kinds that occur as top-level keys of a file. */
export function kindsIn(file: YamlFile): Kind[] {
  const keys = isRecord(file.data) && file.folder !== 'language' ? Object.keys(file.data) : [];
  return keys.filter(isKind);
}

export function isKind(key: string): key is Kind {
  return Object.hasOwn(schema.files, key);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function draftOf(files: readonly YamlFile[], today: string): Draft {
  let whole = files.every((file) => !file.broken);
  const list = <T>(kind: Kind, shape: z.ZodType<T>): Entry<T>[] =>
    raw(files, kind).flatMap(({ file, path, value }) => {
      const parsed = shaped(shape, value);
      if (parsed !== undefined) return [{ file, path, value: parsed }];
      whole = false;
      return [];
    });
  const lists = {
    importers: list('importers', schema.Importer),
    prefectures: list('prefectures', schema.Prefecture),
    places: list('places', schema.Place),
    products: list('products', schema.Product),
    parties: list('parties', schema.Party),
    publishers: list('publishers', schema.Publisher),
    conditions: list('conditions', schema.Condition),
    series: list('series', schema.Series),
    measures: list('measures', schema.Measure),
    facts: list('facts', schema.Fact),
    sources: list('sources', schema.Source),
    redirects: list('redirects', schema.Redirect),
    ambiguous: list('ambiguous', schema.Ambiguous),
    exceptions: list('exceptions', schema.Exception),
    released: list('released', schema.Released),
  };
  return {
    today,
    files,
    ...lists,
    whole,
    languages: languagesOf(files),
    ids: idsOf(files),
    incomplete: new Set(files.flatMap((file) => (file.broken ? brokenKinds(file) : []))),
  };
}

const SHAPED = new WeakMap<z.ZodType, WeakMap<object, unknown>>();

/** Undefined where it has another shape. Kept with the value: of a folder with one other file, that file alone is looked at. */
function shaped<T>(shape: z.ZodType<T>, value: unknown): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = SHAPED.get(shape) ?? new WeakMap<object, T>();
  SHAPED.set(shape, known);
  if (!known.has(value)) known.set(value, shape.safeParse(value).data);
  return known.get(value) as T | undefined;
}

function brokenKinds(file: YamlFile): readonly Kind[] {
  const known = kindsIn(file);
  return known.length > 0 ? known : kindsOfFolder(file.folder);
}

function raw(files: readonly YamlFile[], kind: Kind): Entry<unknown>[] {
  return files.flatMap((file) => {
    const values = isRecord(file.data) && kindsIn(file).includes(kind) ? file.data[kind] : undefined;
    return Array.isArray(values) ? values.map((value: unknown, index) => ({ file, path: [kind, index], value })) : [];
  });
}

function idsOf(files: readonly YamlFile[]): Draft['ids'] {
  const ids = new Map<string, (Place & { kind: IdKind })[]>();
  for (const kind of Object.keys(schema.files).filter(isKind).filter(hasId)) {
    for (const { file, path, value } of raw(files, kind)) {
      const id = isRecord(value) ? value.id : undefined;
      if (typeof id === 'string') ids.set(id, [...(ids.get(id) ?? []), { kind, file, path }]);
    }
  }
  return ids;
}

function hasId(kind: Kind): kind is IdKind {
  return !WITHOUT_ID.some((without) => without === kind);
}

function languagesOf(files: readonly YamlFile[]): Draft['languages'] {
  const found = new Map<LanguageCode, Entry<Language>>();
  for (const file of files) {
    const code = LANGUAGES.find((language) => language === file.stem);
    const parsed = file.folder === 'language' ? shaped(LanguageFile, file.data) : undefined;
    if (code && parsed) found.set(code, { file, path: [], value: parsed });
  }
  return found;
}
