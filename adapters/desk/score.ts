// Scores an answer against what a right answer holds: kind, intents, names, date, verdicts, required and forbidden text.
import { z } from 'zod';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Answer } from '../../src/say/answer.ts';
import { productGraph } from '../../src/status/products.ts';
import type { Status } from '../../src/status/verdict.ts';

const Origins = z.union([z.array(z.string()), z.enum(['the-ten', 'the-37', 'all'])]);

export const Expected = z.object({
  id: z.string(),
  lang: z.string(),
  q: z.string(),
  context: z.string().nullish(),
  today: z.string().optional(),
  kind: z.string(),
  kind_ok: z.array(z.string()).default([]),
  intents: z.array(z.string()).default([]),
  intents_ok: z.array(z.string()).default([]),
  importers: z.array(z.string()).default([]),
  products: z.array(z.string()).default([]),
  origins: Origins.default([]),
  at: z.string().nullish(),
  verdicts: z
    .array(
      z.object({
        importer: z.string(),
        product: z.string(),
        origins: Origins,
        status: z.string(),
        on_paper: z.string().nullish(),
        status_ok: z.array(z.string()).optional(),
        at: z.string().optional(),
      }),
    )
    .nullish(),
  must_mention: z.array(z.array(z.string())).default([]),
  must_not: z.array(z.string()).default([]),
});
export type Expected = z.infer<typeof Expected>;

export const MARKS = [
  'kind',
  'intents',
  'importers',
  'products',
  'origins',
  'at',
  'verdicts',
  'must',
  'must_not',
] as const;
export type Mark = (typeof MARKS)[number];

export interface Score {
  readonly misses: ReadonlyMap<Mark, string>;
  /** Said to be open where it is closed. */
  readonly dangerous: boolean;
}

export function score(knowledge: Knowledge, expected: Expected, answer: Answer): Score {
  const misses = new Map<Mark, string>();
  const miss = (mark: Mark, right: boolean, wanted: unknown, came: unknown): void => {
    if (!right) misses.set(mark, `expected ${JSON.stringify(wanted)}, came ${JSON.stringify(came)}`);
  };
  const { query } = answer;
  const { at } = query.cases[0];
  miss('kind', answer.kind === expected.kind || expected.kind_ok.includes(answer.kind), expected.kind, answer.kind);
  if (expected.kind === 'out_of_scope' || answer.kind === 'out_of_scope') return { misses, dangerous: false };
  const first = query.intents[0] ?? '';
  miss('intents', [...expected.intents, ...expected.intents_ok].includes(first), expected.intents, query.intents);
  // Of who names none, each that restricts is told.
  const isBoard = query.assumed.includes('importers') && expected.importers.every((id) => query.importers.includes(id));
  miss('importers', isBoard || covers(expected.importers, query.importers), expected.importers, query.importers);
  // Of several questions in one text, whichever names them.
  const products = [query, ...query.next].flatMap((asked) => asked.products);
  const near = (wanted: string): boolean => products.some((p) => isNear(knowledge, wanted, p));
  miss('products', expected.products.every(near), expected.products, products);
  const origins = expand(knowledge, expected.origins);
  miss(
    'origins',
    covers(origins, query.origins.length > 0 ? query.origins : origins.length === 47 ? origins : []),
    expected.origins,
    query.origins,
  );
  miss('at', !expected.at || at === expected.at || (at ?? '').startsWith(expected.at), expected.at ?? null, at);
  const verdicts = expected.verdicts ?? [];
  const wrong = verdicts.filter((v) => !verdictHolds(knowledge, v, answer));
  miss(
    'verdicts',
    wrong.length === 0,
    wrong,
    answer.verdicts.map((v) => [v.importer, v.product, v.origins.length, v.status, v.onPaper]),
  );
  const text = flat(textOf(answer));
  const missing = expected.must_mention.filter((any) => !any.some((s) => text.includes(flat(s))));
  miss(
    'must',
    missing.length === 0,
    missing.map((any) => any.slice(0, 3)),
    answer.headline,
  );
  const said = expected.must_not.filter((s) => text.includes(flat(s)));
  miss('must_not', said.length === 0, [], said);
  return { misses, dangerous: verdicts.some((v) => isDangerous(knowledge, v, answer)) };
}

type WantedVerdict = NonNullable<Expected['verdicts']>[number];

function verdictHolds(knowledge: Knowledge, wanted: WantedVerdict, answer: Answer): boolean {
  return expand(knowledge, wanted.origins).every((origin) =>
    answer.verdicts.some(
      (v) =>
        v.importer === wanted.importer &&
        isNear(knowledge, wanted.product, v.product) &&
        v.origins.includes(origin) &&
        (!wanted.at || v.day.startsWith(wanted.at) || (v.from ?? '').startsWith(wanted.at)) &&
        (v.status === wanted.status || (wanted.status_ok ?? []).includes(v.status)) &&
        (!wanted.on_paper || v.onPaper === wanted.on_paper),
    ),
  );
}

const OPEN: ReadonlySet<string> = new Set<Status>(['conditional', 'clear', 'permitted']);

/** Open where it is stopped or not known; and allowed where not all is held. */
function isDangerous(knowledge: Knowledge, wanted: WantedVerdict, answer: Answer): boolean {
  const right = [wanted.status, ...(wanted.status_ok ?? [])];
  const onlyClear = right.includes('clear') && !right.includes('permitted') && !right.includes('conditional');
  if (!onlyClear && right.some((status) => OPEN.has(status))) return false;
  const wrong = (status: string): boolean => (onlyClear ? status === 'permitted' : OPEN.has(status));
  return expand(knowledge, wanted.origins).some((origin) => {
    const said = answer.verdicts.filter(
      (v) =>
        v.importer === wanted.importer && v.origins.includes(origin) && isNear(knowledge, wanted.product, v.product),
    );
    return said.length > 0 && said.every((v) => wrong(v.status));
  });
}

/** A plain product word counts as met by itself or by its nearest ancestor in the vocabulary. */
function isNear(knowledge: Knowledge, wanted: string, product: string): boolean {
  if (wanted === product) return true;
  const graph = productGraph(knowledge);
  return knowledge.products.has(wanted)
    ? graph.ancestors(wanted).has(product) || graph.ancestors(product).has(wanted)
    : true;
}

function expand(knowledge: Knowledge, origins: z.infer<typeof Origins>): string[] {
  if (Array.isArray(origins)) return origins;
  const all = [...knowledge.prefectures.keys()];
  return origins === 'all' ? all : [...(knowledge.places.get(origins)?.prefectures ?? [])];
}

const covers = (wanted: readonly string[], came: readonly string[]): boolean =>
  wanted.every((id) => came.includes(id)) && (wanted.length === 0 || came.length <= wanted.length + 1);

/** All text a reader sees, the question apart. */
export const textOf = (answer: Answer): string =>
  [
    ...[...answer.short, ...answer.more].map((claim) => claim.text),
    ...answer.sources.map((s) => `${s.publisher} ${s.title} ${s.published ?? ''}`),
  ].join('\n');

const flat = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
