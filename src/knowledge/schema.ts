// The shapes of everything a curator writes. Types are inferred from here and nowhere else.
import { z } from 'zod';
import { isZone } from './zone.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case: lower-case letters, digits and single hyphens');

/** ISO 8601 at the precision that is known: `2023-08-24`, `2025-11` or `2001`. */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'dates are quoted ISO 8601 text: "2023-08-24", "2025-11" or "2001"',
  );

const line = z.string().trim().min(1);

/** A text for people. Korean may be left out: a Korean answer then shows the English, and says so. */
export const Text = z.strictObject({ en: line, ja: line, zh: line, ko: line.optional() });
/** A proper name in each language of questions. `zh` is simplified; traditional is derived. */
export const Name = z.strictObject({ en: line, ja: line, zh: line, ko: line });
const lines = z.array(line).optional();
/** Other ways people type a name, or the words by which a question refers to a fact. */
export const Aliases = z.strictObject({ en: lines, ja: lines, zh: lines, ko: lines });

const ids = z.array(id).min(1);

export const Step = z.enum([
  'grown',
  'caught',
  'landed',
  'farmed',
  'manufactured',
  'processed',
  'packed',
  'main_ingredient',
  'ingredient',
  'transit',
]);
export const ActsOn = z.enum(['import', 'sale', 'luggage', 'parcel']);
/** Why a rule exists. A measure speaks for its regime alone. */
export const Regime = z.enum(['radiation', 'animal', 'plant', 'maker', 'food', 'alcohol', 'catch']);
export const Effect = z.enum(['banned', 'suspended', 'conditional', 'permitted']);
export const Standing = z.enum(['paper', 'practice']);
export const Evidence = z.enum(['primary', 'several_reports', 'one_report', 'inferred']);

/** What a document or page is written in. */
export const PageLanguage = z.enum(['en', 'ja', 'zh', 'zh-Hant', 'ko', 'ru', 'de', 'fr', 'pt', 'da']);

/** What an importer asks of goods beside what goods of their kind need, or does not ask, and the source that says so. */
export const OwnNeeds = z
  .strictObject({
    products: ids,
    also: z.array(Regime).min(1).optional(),
    without: z.array(Regime).min(1).optional(),
    source: id,
  })
  .refine(({ also, without }) => also !== undefined || without !== undefined, {
    path: ['also'],
    message: 'says what goods need in `also`, or do not need in `without`',
  });

// --- vocabulary -----------------------------------------------------------------------------------------------

/** A page where today's rule can be read: of the regimes and goods it tells of, in its language; of all, where none is named. */
export const Check = z.strictObject({
  /** A publisher or a party. */
  publisher: id,
  url: z.url(),
  regimes: z.array(Regime).min(1).optional(),
  products: ids.optional(),
  language: PageLanguage.optional(),
});

export const Importer = z.strictObject({
  id,
  name: Name,
  aliases: Aliases.optional(),
  parent: id.optional(),
  /** By whose clock its measures begin, at 00:00: of several, where its authority sits. Without one, its parent's. */
  zone: z.string().refine(isZone, 'is no time zone: write it as in "Asia/Shanghai", by the list of IANA').optional(),
  /** Its place by how many exporters ship there: a curator looks there first. */
  served: z.int().positive().optional(),
  /** Facts on it are told in these languages too, beside those that every text has. */
  told_in: z
    .array(z.enum(['ko']))
    .min(1)
    .optional(),
  check: z.array(Check),
  /** Where it differs from what such goods need by the vocabulary. */
  needs: z.array(OwnNeeds).min(1).optional(),
});

export const Prefecture = z.strictObject({
  id,
  iso: z.string().regex(/^JP-\d{2}$/),
  region: id,
  name: Name,
  kana: line,
  aliases: Aliases.optional(),
});

/** Anything below, across or beside a prefecture that people name. Transit places are never an origin. */
export const Place = z.strictObject({
  id,
  kind: z.enum(['city', 'port', 'cape', 'area', 'brand', 'market', 'airport', 'region', 'group']),
  prefectures: z.array(id),
  name: Name,
  aliases: Aliases.optional(),
});

export const Product = z.strictObject({
  id,
  parents: z.array(id),
  name: Name,
  aliases: Aliases.optional(),
  own_access: z.boolean().optional(),
  /** Regimes of which something must be held before such goods may be called permitted; its kinds need them too. */
  needs: z.array(Regime).min(1).optional(),
  /** Assumed where a question names neither a product nor an origin. */
  default: z.boolean().optional(),
  /** Stands on the status board. */
  board: z.boolean().optional(),
  /** Its place among what is offered before anything is typed: what most people ask of. */
  offered: z.int().positive().optional(),
  hs: z.array(z.strictObject({ code: z.string().regex(/^\d{4}(\.\d{2})?$/), source: id })).optional(),
});

export const Party = z.strictObject({
  id,
  kind: z.enum([
    'authority',
    'ministry',
    'spokesperson',
    'person',
    'agency',
    'media',
    'scholar',
    'organisation',
    'company',
  ]),
  /** Whose imports it decides on; absent for whoever decides on none. */
  importer: id.optional(),
  name: Text,
  /** As it stands before a title, where the name is long. */
  short: Name.optional(),
  aliases: Aliases.optional(),
});

/** Kinds of what has to come with goods or be done for them. */
export const Paper = z.enum(['radiation', 'origin', 'health', 'plant_health', 'registration', 'permit', 'test']);

export const Condition = z.strictObject({
  id,
  /** What of these it asks for, for whoever asks of one of them: none where it asks for something else. */
  papers: z.array(Paper).min(1).optional(),
  name: Text,
  text: Text,
});

/** Numbers of the facts' results that can be set beside each other: the highest, the latest, their sum. */
export const Series = z.strictObject({
  id,
  name: Text,
  /** The words of questions that ask for it; several of them together tell it from its neighbours. */
  aliases: Aliases,
  /** As people read it, after the number; absent for plain counts. */
  unit: Text.optional(),
  /** Results that belong to it: those of this subject and, where named, of this medium. */
  of: z.array(z.strictObject({ subject: line, medium: line.optional() })).min(1),
  /** `rows`: each result is one of what is counted; `values`: results are counts themselves; `sums`: results add up. */
  counts: z.enum(['rows', 'values', 'sums']).optional(),
});

// --- measures -------------------------------------------------------------------------------------------------

export const Origins = z.union([z.literal('all'), ids, z.strictObject({ all_but: ids })]);

export const Measure = z
  .strictObject({
    id,
    importer: id,
    title: Text,
    regime: Regime,
    effect: Effect,
    standing: Standing,
    acts_on: ActsOn.optional(),
    /** Empty only where the sources leave everything open: then `may_cover` says what. */
    products: z.array(id),
    origins: Origins,
    origin_by: z.array(Step).min(1).optional(),
    may_cover: z
      .array(z.strictObject({ products: ids, origins: Origins }))
      .min(1)
      .optional(),
    from: PartialDate.optional(),
    until: PartialDate.optional(),
    ended_by: id.optional(),
    overrides: ids.optional(),
    /** The source that lists all rules of the regime, so that goods it does not name are free of them. */
    lists_all: id.optional(),
    conditions: ids.optional(),
    basis: Text.optional(),
    says: ids,
    evidence: Evidence,
    disputed_by: ids.optional(),
    sources: ids,
    verified: PartialDate,
    summary: Text,
    aliases: Aliases.optional(),
    note: line.optional(),
  })
  .refine((measure) => measure.products.length > 0 || measure.may_cover !== undefined, {
    path: ['products'],
    message: 'a measure names products, or what it may cover in `may_cover`',
  });

// --- facts ----------------------------------------------------------------------------------------------------

export const Topic = z.enum([
  'talks',
  'reason',
  'requirement',
  'registration',
  'shipment',
  'clearance',
  'trade',
  'definition',
  'origin',
  'hs_codes',
  'luggage',
  'ecommerce',
  'sampling',
  'monitoring',
  'discharge',
  'limits',
  'iaea',
  'position',
  'outlook',
  'dispute',
  'enforcement',
  'legal_form',
  'coverage',
  'reach',
  'testing',
  'history',
]);

/** One measured, counted or planned number, or the absence of one. */
export const Result = z.strictObject({
  subject: line,
  medium: line.optional(),
  value: z.number().optional(),
  upper_bound: z.boolean().optional(),
  unit: line.optional(),
  finding: z.enum(['measured', 'not_detected', 'no_abnormality', 'not_published', 'planned']).optional(),
  detection_limit: z.number().optional(),
  place: line.optional(),
  date: PartialDate.optional(),
  round: z.int().positive().optional(),
});

export const Fact = z.strictObject({
  id,
  topic: z.array(Topic).min(1),
  about: z.strictObject({
    importers: z.array(id).optional(),
    products: z.array(id).optional(),
    origins: z.array(id).optional(),
    measures: z.array(id).optional(),
    /** What it tells of when that happens to goods: passing through a place, packing there. */
    steps: z.array(Step).min(1).optional(),
  }),
  date: PartialDate.optional(),
  until: PartialDate.optional(),
  nature: z.enum(['announcement', 'result', 'statement', 'forecast', 'commentary', 'figure', 'definition', 'gap']),
  says: ids,
  statement: Text,
  results: z.array(Result).min(1).optional(),
  evidence: Evidence,
  disputed_by: ids.optional(),
  sources: ids,
  aliases: Aliases.optional(),
  note: line.optional(),
});

// --- sources --------------------------------------------------------------------------------------------------

/** Who publishes documents and says nothing in entries itself: papers, sites, offices. One name alone is that in every language. */
export const Publisher = z.strictObject({ id, name: z.union([line, Name]) });

export const Source = z
  .strictObject({
    id,
    /** A publisher or a party. */
    publisher: id,
    /** Where it was read, if not with its publisher. */
    via: id.optional(),
    /** Its own words, in its own language. */
    title: line.optional(),
    /** What it is, where its title is not held. */
    description: Name.optional(),
    url: z.url().optional(),
    original_url: z.url().optional(),
    copy: z.boolean().optional(),
    published: PartialDate.optional(),
    not_before: PartialDate.optional(),
    read: PartialDate,
    language: PageLanguage,
    kind: z.enum(['primary', 'reporting', 'commentary']),
    link: z.enum(['shown', 'text_only', 'internal']),
    note: line.optional(),
  })
  .refine(({ title, description }) => (title === undefined) !== (description === undefined), {
    path: ['title'],
    message: 'a source has either its own `title` or a `description` in each language',
  });

/** An id that was split, renamed or, with a reason, retired. Old ids stay for ever. */
export const Redirect = z
  .strictObject({ id, to: z.array(id), reason: line.optional() })
  .refine(({ to, reason }) => to.length > 0 || reason !== undefined, {
    path: ['reason'],
    message: 'an id that leads nowhere any more says why in `reason`',
  });

/** A name that truly belongs to several things: both are answered, never one chosen. */
export const Ambiguous = z.strictObject({ alias: line, ids: z.array(id).min(2) });

/** A finding of lint that was looked at and stays. `rule` is the name of a lint rule, `id` that of the entry. */
export const Exception = z.strictObject({
  rule: id,
  id,
  /** The part of the entry, as `summary` or `name.zh`: what is found elsewhere in it is still a fault. */
  field: line.optional(),
  reason: line,
});

const version = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'a version is twelve hexadecimal digits, as `npm run diff` prints them');

/** Two versions between which what moved may be told to those who follow it. */
export const Released = z.strictObject({
  from: version,
  to: version,
  /** Who looked at the notices. */
  by: line,
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is quoted ISO 8601 text: "2026-11-30"'),
});

/** What a file in each folder of the knowledge may hold: exactly one of these lists. */
export const files = {
  importers: z.strictObject({ importers: z.array(Importer) }),
  prefectures: z.strictObject({ prefectures: z.array(Prefecture) }),
  places: z.strictObject({ places: z.array(Place) }),
  products: z.strictObject({ products: z.array(Product) }),
  parties: z.strictObject({ parties: z.array(Party) }),
  publishers: z.strictObject({ publishers: z.array(Publisher) }),
  conditions: z.strictObject({ conditions: z.array(Condition) }),
  series: z.strictObject({ series: z.array(Series) }),
  measures: z.strictObject({ measures: z.array(Measure) }),
  facts: z.strictObject({ facts: z.array(Fact) }),
  sources: z.strictObject({ sources: z.array(Source) }),
  redirects: z.strictObject({ redirects: z.array(Redirect) }),
  ambiguous: z.strictObject({ ambiguous: z.array(Ambiguous) }),
  exceptions: z.strictObject({ exceptions: z.array(Exception) }),
  released: z.strictObject({ released: z.array(Released) }),
} as const;

export type Text = z.infer<typeof Text>;
export type Name = z.infer<typeof Name>;
export type Aliases = z.infer<typeof Aliases>;
export type Step = z.infer<typeof Step>;
export type ActsOn = z.infer<typeof ActsOn>;
export type Regime = z.infer<typeof Regime>;
export type Effect = z.infer<typeof Effect>;
export type Origins = z.infer<typeof Origins>;
export type Check = z.infer<typeof Check>;
export type Importer = z.infer<typeof Importer>;
export type Prefecture = z.infer<typeof Prefecture>;
export type Place = z.infer<typeof Place>;
export type Product = z.infer<typeof Product>;
export type Party = z.infer<typeof Party>;
export type Publisher = z.infer<typeof Publisher>;
export type Paper = z.infer<typeof Paper>;
export type Condition = z.infer<typeof Condition>;
export type Series = z.infer<typeof Series>;
export type Result = z.infer<typeof Result>;
export type Measure = z.infer<typeof Measure>;
export type Topic = z.infer<typeof Topic>;
export type Fact = z.infer<typeof Fact>;
export type Source = z.infer<typeof Source>;
export type Redirect = z.infer<typeof Redirect>;
export type Ambiguous = z.infer<typeof Ambiguous>;
export type Exception = z.infer<typeof Exception>;
export type Released = z.infer<typeof Released>;
