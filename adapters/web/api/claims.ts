// What each kind of claim holds as data, for the document and the tests: one table, in which the compiler misses any kind
// that is not told, and any field that is told otherwise than the core gives it.
import { z } from 'zod';
import { Superlative, Term } from '../../../src/knowledge/language.ts';
import { ActsOn, Paper, Regime, Text } from '../../../src/knowledge/schema.ts';
import { type ClaimData, type ClaimKind, SECTIONS, SLOTS } from '../../../src/plan/claim.ts';
import { Asks, Choice, type Part, ReadAs } from '../../../src/question/query.ts';
import { date, dateOrNull, day, ids, status, Within } from './values.ts';

const regimes = z.array(Regime).readonly();
const within = z.array(Within).readonly();
const conditions = ids;
const count = z.int().nonnegative();
const names = z.enum(['few', 'all']);
const manner = z.enum(['plain', 'beside', 'until_then', 'not_lifted', 'not_banned']);
const event = z.enum(['starts', 'ends']);
const thin = z.enum(['one_report', 'inferred']);
const nothing = z.strictObject({});

/** A group of prefectures with one status, on a day or for a stretch of days. */
const told = {
  importer: z.string(),
  product: z.string(),
  origins: ids,
  status,
  onPaper: status,
  since: dateOrNull,
  announced: dateOrNull,
  announcedOnPaper: dateOrNull,
  within,
  eased: Regime.nullable(),
  deciding: regimes,
  silent: regimes,
  from: day.nullable(),
  to: day.nullable(),
  actsOn: ActsOn,
  isPast: z.boolean(),
};
const ToldGroup = z.strictObject(told);

const restricting = { importer: z.string(), status, announced: dateOrNull };

const scope = { importers: ids, products: ids, origins: ids };
export const worth = z.enum(['news', 'correction']);
const stand = { status, onPaper: status, since: dateOrNull, announced: dateOrNull, conditions };

const Moved = z.strictObject({
  ...scope,
  worth,
  actsOn: ActsOn,
  time: z.enum(['now', 'ahead', 'due', 'past']),
  from: dateOrNull,
  to: dateOrNull,
  before: z.strictObject(stand),
  after: z.strictObject({ ...stand, within, silent: regimes }),
  won: conditions,
  lost: z.array(Text).readonly(),
});

const Event = z.strictObject({
  date,
  entry: z.string(),
  event: z.enum(['starts', 'ends', 'said']),
  announced: dateOrNull,
  isAhead: z.boolean(),
});

const Aged = z.strictObject({
  of: z
    .array(z.strictObject({ importer: z.string().optional(), product: z.string().optional(), origins: ids.optional() }))
    .readonly(),
  more: count.optional(),
  date,
  announcedFor: dateOrNull,
  day,
});

type Shapes = { readonly [K in ClaimKind]: z.ZodType<ClaimData[K]> };

const group = z.strictObject({ ...told, names, named: z.boolean() });

const DATA = {
  verdict: z.strictObject({ ...told, manner, names, asks: Asks.nullable() }),
  groups: z.strictObject({
    importer: z.string(),
    product: z.string(),
    outcome: z.enum(['stopped', 'mixed', 'open']),
    all: z.boolean(),
    manner,
    asks: Asks.nullable(),
    rows: z.array(group).readonly().optional(),
  }),
  group,
  board: z.strictObject({
    product: z.string(),
    origins: ids,
    day: day.nullable(),
    named: z.boolean(),
    list: z
      .array(
        z.strictObject({
          importers: ids,
          does: z.array(z.strictObject({ status, announced: dateOrNull })).readonly(),
        }),
      )
      .readonly(),
  }),
  by_goods: z.strictObject({
    importer: z.string(),
    origins: ids,
    day: day.nullable(),
    list: z
      .array(
        z.strictObject({
          products: ids,
          does: z.array(z.strictObject({ status, announced: dateOrNull })).readonly(),
        }),
      )
      .readonly(),
  }),
  silent: z.strictObject({ regimes }),
  cases: z.strictObject({
    stopped: count,
    part: count,
    conditional: count,
    clear: count,
    permitted: count,
    open: count,
    of: count,
    manner,
  }),
  grounds: z.strictObject({
    acts: z.array(z.strictObject({ measure: z.string(), column: z.enum(['paper', 'practice', 'both']) })).readonly(),
    disputedBy: ids,
    evidence: thin.nullable(),
  }),
  open_case: z.strictObject({ ...told, row: z.boolean() }),
  column: z.strictObject({
    column: z.enum(['paper', 'practice']),
    status,
    since: dateOrNull,
    announced: dateOrNull,
    measure: z.string(),
  }),
  measure: z.strictObject({ measure: z.string() }),
  possible: z.strictObject({ measure: z.string() }),
  may_stop: z.strictObject({ measure: z.string(), since: dateOrNull }),
  since_earlier: z.strictObject({ dates: z.array(date).readonly() }),
  since_unknown_day: z.strictObject({ date }),
  announced_beside: z.strictObject({ measure: z.string(), date }),
  conditions: z.strictObject({
    conditions,
    more: count,
    ifReopened: z.boolean(),
    importers: ids.optional(),
    products: ids.optional(),
    origins: ids,
  }),
  paper: z.strictObject({
    importer: z.string(),
    products: ids,
    origins: ids,
    paper: Paper,
    need: z.enum(['asked', 'lapsed', 'none', 'open']),
    conditions,
    since: dateOrNull,
    day: dateOrNull,
  }),
  lapsed: z.strictObject({ importer: z.string(), regime: Regime, since: date, conditions }),
  condition: z.strictObject({ condition: z.string() }),
  statement: z.strictObject({ fact: z.string() }),
  disputed: z.strictObject({ entry: z.string() }),
  thin: z.strictObject({ evidence: thin }),
  also_on: z.strictObject({ actsOn: ActsOn, measure: z.string() }),
  within: z.strictObject({ parts: within }),
  counted: z.strictObject({
    importer: z.string(),
    product: z.string(),
    list: z.array(z.strictObject({ status, announced: dateOrNull, count })).readonly(),
    of: count,
  }),
  restricted: z.strictObject({ importer: z.string(), origins: ids, parts: within, more: count }),
  age: z.strictObject({
    age: z.enum(['announced', 'paper', 'before', 'old', 'fresh']),
    list: z.array(Aged).readonly(),
    newer: count,
  }),
  check: z.strictObject({
    importer: z.string(),
    named: z.boolean(),
    privately: z.enum(['luggage', 'parcel']).optional(),
    toKnow: z.boolean().optional(),
    pages: z.array(z.strictObject({ url: z.string() })).readonly(),
  }),
  basis: z.strictObject({
    measure: z.string(),
    source: z.string().nullable(),
    importer: z.string().nullable(),
    by: z.array(z.string()).readonly(),
    since: z.string().nullable(),
  }),
  event: Event,
  changes: z.strictObject({
    from: day.nullable(),
    to: day,
    count,
    importers: ids,
    products: ids,
    newest: day.nullable(),
    reach: date,
  }),
  moved: z.strictObject({ importer: z.string(), list: z.array(Event).readonly(), more: count }),
  figure: z.strictObject({
    asked: Superlative,
    series: z.string(),
    value: z.number().nullable(),
    round: z.number().nullable(),
    from: dateOrNull,
    date: dateOrNull,
    count,
  }),
  differ: z.strictObject({
    importers: z.tuple([z.string(), z.string()]).readonly(),
    more: z.enum(['first', 'second', 'same', 'each']),
    goods: z.array(z.strictObject({ product: z.string(), stopped: z.tuple([ids, ids]).readonly() })).readonly(),
  }),
  compared: z.strictObject({
    products: ids,
    restricting: z
      .array(
        z.strictObject({
          importer: z.string(),
          does: z
            .array(z.strictObject({ status, announced: dateOrNull, origins: ids, isPart: z.boolean() }))
            .readonly(),
        }),
      )
      .readonly(),
    of: count,
    free: count,
    open: count,
  }),
  free: z.strictObject({
    importers: z.array(z.strictObject({ importer: z.string(), announced: dateOrNull })).readonly(),
  }),
  liftings: z.strictObject({
    from: day,
    to: day,
    list: z.array(z.strictObject({ importer: z.string(), date, announced: dateOrNull })).readonly(),
  }),
  others: z.strictObject({
    list: z.array(z.strictObject({ ...restricting, origins: ids, confirmed: dateOrNull })).readonly(),
  }),
  upcoming: z.strictObject({
    date,
    acts: z.array(z.strictObject({ measure: z.string(), event })).readonly(),
    announced: ids,
    after: z.array(ToldGroup).readonly(),
  }),
  verdict_moved: Moved,
  fact_corrected: z.strictObject({ fact: z.string(), before: Text }),
  confirmed: z.strictObject({ importers: ids, measures: ids, before: dateOrNull, after: date }),
  stale: z.strictObject({ ...scope, verified: date, status, day }),
  members: z.strictObject({ origins: ids }),
  noticed: z.strictObject({ count }),
  verdict_gone: Moved,
  fact_withdrawn: z.strictObject({ before: Text }),
  clarify: z.strictObject({ goods: ids, choices: z.array(Choice).readonly() }),
  not_held: z.strictObject({ goods: ids }),
  before_held: z.strictObject({ first: date }),
  left_out: z.strictObject({ count }),
  unread: z.strictObject({ words: ids }),
  read: z.strictObject({ read: z.array(ReadAs).readonly() }),
  assumed: z.strictObject({
    importers: ids,
    products: ids,
    origins: ids,
  } satisfies Readonly<Record<Part, unknown>>),
  no_such_day: z.strictObject({ typed: z.array(z.string()).readonly(), day }),
  unforeseen: nothing,
  future: z.strictObject({ today: day }),
  elsewhere: z.strictObject({ places: ids, known: ids, more: count }),
  unsettled: z.strictObject({ near: ids }),
  in_english: z.strictObject({ entries: ids }),
  transit: z.strictObject({ origin: z.string() }),
  passing: z.strictObject({ importers: ids }),
  minor_ingredient: nothing,
  term: z.strictObject({ term: Term }),
  out_of_scope: nothing,
  opinion: nothing,
} satisfies Shapes;

export const CLAIM_KINDS = Object.keys(DATA) as readonly ClaimKind[];

type Told<K extends ClaimKind> = z.ZodObject<
  {
    kind: z.ZodLiteral<K>;
    slot: z.ZodNullable<z.ZodEnum<{ [S in (typeof SLOTS)[number]]: S }>>;
    section: z.ZodNullable<z.ZodEnum<{ [S in (typeof SECTIONS)[number]]: S }>>;
    text: z.ZodString;
    data: (typeof DATA)[K];
    cites: typeof ids;
    sources: typeof ids;
    question: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
>;
type AnyTold = { [K in ClaimKind]: Told<K> }[ClaimKind];

const nameOf = (kind: ClaimKind): string => `Claim.${kind}`;

const toldAs = (kind: ClaimKind): AnyTold =>
  z
    .strictObject({
      kind: z.literal(kind),
      slot: z.enum(SLOTS).nullable(),
      section: z.enum(SECTIONS).nullable(),
      text: z.string(),
      data: DATA[kind],
      cites: ids,
      sources: ids,
      question: z.int().positive().optional(),
    })
    .meta({ id: nameOf(kind) }) as unknown as AnyTold;

export const Claim = z.discriminatedUnion('kind', CLAIM_KINDS.map(toldAs) as [AnyTold, ...AnyTold[]]).meta({
  id: 'Claim',
  description: 'One thing that an answer tells, by its kind, with the entries and sources it stands on',
  discriminator: {
    propertyName: 'kind',
    mapping: Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, `#/components/schemas/${nameOf(kind)}`])),
  },
});
