// What the rest of the program reasons over: every curated entry by its id, checked and never changed.
import type { Language, LanguageCode } from './language.ts';
import type {
  Condition,
  Fact,
  Importer,
  Measure,
  Party,
  Place,
  Prefecture,
  Product,
  Publisher,
  Released,
  Series,
  Source,
} from './schema.ts';

export interface Knowledge {
  readonly importers: ReadonlyMap<string, Importer>;
  /** In ISO 3166-2 order, north to south. */
  readonly prefectures: ReadonlyMap<string, Prefecture>;
  readonly places: ReadonlyMap<string, Place>;
  readonly products: ReadonlyMap<string, Product>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly series: ReadonlyMap<string, Series>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of old, and the ids that took their place. */
  readonly redirects: ReadonlyMap<string, readonly string[]>;
  /** Ids of old that nothing took the place of, and why. */
  readonly retired: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<LanguageCode, Language>;
  /** Between which versions what moved is told; no part of the version itself. In the order of the file. */
  readonly released: readonly Released[];
  readonly version: Version;
}

export interface Version {
  /** Twelve hexadecimal digits over the content of every entry. */
  readonly hash: string;
  /** ISO 8601 at the precision that is known; '' where no source is dated. */
  readonly newestSource: string;
}
