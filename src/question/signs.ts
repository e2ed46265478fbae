// What a question shows to a reader that learned from examples: pieces of its text, with names by their kind alone, and
// what was read in it. Each sign is a bucket, so that nothing of the examples' words has to be kept.
import { lazily } from '../knowledge/derived.ts';
import type { Intent, LanguageCode } from '../knowledge/language.ts';
import type { Topic } from '../knowledge/schema.ts';
import { hashedOn, SEED, spread } from '../knowledge/set-aside.ts';
import type { Cue } from './cues.ts';
import type { Kind } from './names.ts';
import type { Pieces } from './pieces.ts';
import type { Query } from './query.ts';

/** What the rules made of the question. */
export interface Looked {
  readonly pieces: Pieces;
  readonly said: {
    readonly importers: readonly string[];
    readonly products: readonly string[];
    readonly parties: readonly string[];
    readonly topics: readonly Topic[];
    readonly typed: string | null;
    readonly foreign: boolean;
    readonly ofJapan: boolean;
  };
  /** Where goods are said to go: into Japan, or to some economy. */
  readonly toward: { readonly japan: boolean; readonly abroad: boolean };
  readonly language: LanguageCode;
  /** The importer meant where none is named: the place's, or that of the wording. */
  readonly usual: string | undefined;
  /** Whose rule the thread is of, where none is named again. */
  readonly thread?: Pick<Query, 'importers'> | undefined;
  readonly heard: readonly Intent[];
  readonly scope: Query['scope'];
  readonly bare: boolean;
}

/** What a question names, for what its entry is about. */
export interface Named {
  readonly text: string;
  readonly language: LanguageCode;
  readonly importers: readonly string[];
  readonly products: readonly string[];
  readonly parties: readonly string[];
  readonly topics: readonly Topic[];
  readonly days: readonly string[];
}

export interface Signs {
  /** Buckets, each once, in rising order: what is asked, and whether it is ours. */
  readonly asked: readonly number[];
  /** Which entry is meant: bucket to how much it counts, in rising order. */
  readonly meant: readonly (readonly [bucket: number, weight: number])[];
  /** What it names, to hold against what entries are about. */
  readonly named: Named;
  /** What the rules make of it, to tell where they do better. */
  readonly ruled: Ruled;
}

export interface Ruled {
  /** The intent that is heard first. */
  readonly first: Intent | null;
  readonly scope: Query['scope'];
  /** Goods, a place or what an entry or a series is called are named, and no word was left unread. */
  readonly bare: boolean;
}

export const BUCKETS = 1 << 20;

const bucket = (sign: string): number => bucketOf(hashedOn(SEED, sign));
const bucketOf = (hash: number): number => spread(hash) & (BUCKETS - 1);

/** Pieces of text of so many characters. */
const ASKED = { from: 1, to: 4 } as const;
const MEANT = { from: 2, to: 4 } as const;
/** A name, a day or a word of the entry tells more of it than a piece of text; a word for what is asked, in between. */
const NAME = 6;
const CUE = 3;

export function signsOf(looked: Looked): Signs {
  const { pieces } = looked;
  const ids = idSigns(looked);
  const meant = lazily(() => {
    const telling = new Map([
      ...cueSigns(pieces).map((sign) => [bucket(`m${sign}`), CUE] as const),
      ...ids.map((sign) => [bucket(`m${sign}`), NAME] as const),
    ]);
    const pieced = grams(spaced(pieces.text), MEANT, 'm');
    return rising([...pieced, ...telling.keys()]).map((one) => [one, telling.get(one) ?? 1] as const);
  });
  return {
    asked: rising([...grams(slotted(pieces), ASKED, ''), ...[...readSigns(looked), ...ids].map(bucket)]),
    get meant() {
      return meant();
    },
    named: namedIn(looked),
    ruled: { first: looked.heard[0] ?? null, scope: looked.scope, bare: looked.bare },
  };
}

/** Each once. */
export function rising(buckets: readonly number[]): number[] {
  const found: number[] = [];
  let last = -1;
  for (const one of Uint32Array.from(buckets).sort()) {
    if (one !== last) found.push(one);
    last = one;
  }
  return found;
}

function namedIn({ pieces: { text, dates }, said, language, usual, thread }: Looked): Named {
  const { products, parties, topics } = said;
  const or = (own: readonly string[], others: readonly string[]): readonly string[] => (own.length > 0 ? own : others);
  const importers = or(said.importers, or(thread?.importers ?? [], usual === undefined ? [] : [usual]));
  return { text, language, importers, products, parties, topics, days: dates.map(({ at }) => at) };
}

/** What a name is replaced by: characters that nobody types. */
const SLOTS = {
  importer: '\ue001',
  product: '\ue002',
  origin: '\ue003',
  transit: '\ue004',
  party: '\ue005',
  elsewhere: '\ue006',
  japan: '\ue007',
} as const satisfies Record<Kind, string>;
const DATE = '\ue008';

const kindOf = ({ targets }: Pieces['names'][number]): Kind => targets[0]?.kind ?? 'japan';

/** The text with each name by its kind, each date as a date, each number as one. */
function slotted({ text, names, dates }: Pieces): string {
  const slots = [
    ...names.map((n) => ({ start: n.start, end: n.end, slot: SLOTS[kindOf(n)] })),
    ...dates.map((d) => ({ start: d.start, end: d.end, slot: DATE })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let [out, at] = ['', 0];
  for (const { start, end, slot } of slots) {
    if (start < at) continue;
    out += text.slice(at, start) + slot;
    at = end;
  }
  return spaced(out + text.slice(at)).replace(/\d+/g, '0');
}

/** With one blank at each end, and where there are several. */
const spaced = (text: string): string => ` ${text} `.replace(/\s+/g, ' ');

/** Buckets of the pieces at each place; the longer piece goes on from the hash of the shorter. */
export function grams(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  tag: string,
): number[] {
  const found: number[] = [];
  const before = hashedOn(SEED, tag);
  const characters = [...text];
  for (let at = 0; at < characters.length; at += 1) {
    let hash = before;
    for (let length = 1; length <= to && at + length <= characters.length; length += 1) {
      hash = hashedOn(hash, characters[at + length - 1] ?? '');
      if (length >= from) found.push(bucketOf(hash));
    }
  }
  return found;
}

/** Tells signs of what was read from pieces of text. */
const READ = '\u0001';
/** Counts above these say nothing more. */
const MOST = 3;
const MOST_UNREAD = 5;

function readSigns({ pieces, said, toward, heard, scope }: Looked): string[] {
  const { names, text, unread, dates } = pieces;
  const kinds = Map.groupBy(names, kindOf);
  const letters = unread.reduce((sum, { start, end }) => sum + end - start, 0);
  const signs = [
    ...cueSigns(pieces),
    ...Object.keys(SLOTS).map((kind) => `${kind} ${Math.min(MOST, kinds.get(kind as Kind)?.length ?? 0)}`),
    `unread ${Math.min(MOST_UNREAD, unread.length)}`,
    `share unread ${Math.floor((10 * letters) / Math.max(1, text.length))}`,
    `length ${31 - Math.clz32(text.length + 1)}`,
    `dates ${Math.min(2, dates.length)}`,
    `typed ${said.typed !== null}`,
    `scope ${scope}`,
    `foreign ${said.foreign}`,
    `of japan ${said.ofJapan}`,
    `into japan ${toward.japan}`,
    `abroad ${toward.abroad}`,
    `shape ${shapeOf(kinds, said)} ${toward.japan}`,
    `first ${heard[0] ?? ''}`,
  ];
  return signs.map((sign) => READ + sign);
}

/** Which kinds of names stand together, and whose goods they are. */
function shapeOf(kinds: ReadonlyMap<Kind, unknown>, { foreign, ofJapan }: Looked['said']): string {
  const named = (['importer', 'product', 'origin', 'party', 'elsewhere'] as const).map((kind) =>
    Number(kinds.has(kind)),
  );
  return [...named, Number(foreign), Number(ofJapan)].join('');
}

/** Words that show what is asked; of those that name an entry, that there is one. */
function cueSigns({ cues }: Pieces): string[] {
  const found = new Set<string>();
  for (const { values } of cues) for (const cue of values) if (cue.kind !== 'function') found.add(`cue ${signOf(cue)}`);
  return [...found];
}

type Telling = Exclude<Cue, { readonly kind: 'function' }>;
type CueSigns = { readonly [K in Telling['kind']]: (cue: Extract<Telling, { readonly kind: K }>) => string };

const CUE_SIGNS: CueSigns = {
  intent: ({ intent }) => `intent ${intent}`,
  topic: ({ topic }) => `topic ${topic}`,
  step: ({ step, position }) => `step ${step} ${position}`,
  acts_on: ({ actsOn }) => `acts on ${actsOn}`,
  entry: () => 'entry',
  series: () => 'series',
  superlative: ({ superlative }) => `superlative ${superlative}`,
  flag: ({ flag }) => `flag ${flag}`,
};

const signOf = (cue: Telling): string => (CUE_SIGNS[cue.kind] as (one: Telling) => string)(cue);

/** More ids of one name than these are a group of places. */
const IDS = 4;

/** What is named, by id. */
function idSigns({ pieces, said }: Looked): string[] {
  const { names, dates, cues } = pieces;
  const signs = [
    ...names.flatMap((n) => n.targets.flatMap(({ kind, ids }) => ids.slice(0, IDS).map((id) => `${kind} ${id}`))),
    ...dates.flatMap(({ at }) => [`day ${at}`, `month ${at.slice(0, 7)}`, `year ${at.slice(0, 4)}`]),
    ...cues.flatMap((m) =>
      m.values.flatMap((v) => (v.kind === 'entry' || v.kind === 'series' ? [`${v.kind} ${v.id}`] : [])),
    ),
    ...said.products.map((id) => `goods ${id}`),
    ...said.importers.map((id) => `into ${id}`),
  ];
  return [...new Set(signs)].map((sign) => `${READ}id ${sign}`);
}
