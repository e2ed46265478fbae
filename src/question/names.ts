// The index of every name a question can hold: importers, places, products, parties; exact first, near where safe.
import { distance } from 'fastest-levenshtein';
import { derivedFrom } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Aliases, Name } from '../knowledge/schema.ts';
import { peopleWords } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import { hiragana, kanaSkeleton, katakana } from '../language/ja/kana.ts';
import { Deletions } from './deletions.ts';
import { Lexicon } from './lexicon.ts';

export type Kind = 'importer' | 'origin' | 'transit' | 'product' | 'party' | 'elsewhere' | 'japan';

export interface Target {
  readonly kind: Kind;
  /** Ids: several for a region or a group of prefectures. */
  readonly ids: readonly string[];
  /** What to show where the word is not the thing's own name. */
  readonly label: string;
  /** A set that a rule made ("the ten"), not a part of the country. */
  readonly group?: boolean;
  /** A name of two or three kana typed as grammar is: it is one only where an object marker follows (たいを). */
  readonly asObject?: boolean;
}

export interface Near {
  readonly name: string;
  readonly label: string;
  readonly targets: readonly Target[];
}

export interface NameIndex {
  readonly lexicon: Lexicon<Target>;
  /** Words of the upper-case two-letter kind ("US", "HK"), which as lower-case words mean something else. */
  readonly capitals: ReadonlyMap<string, Target>;
  /** Folded names in Latin letters, which a slip is held against. */
  readonly latin: ReadonlyMap<string, readonly Target[]>;
  /** The one name that the word is a slip away from; none where two different ones are. */
  near(word: string): Near | undefined;
  /** The one name in katakana that the word is but for long vowels, voicing and the like. */
  nearKana(word: string): Near | undefined;
}

/** Names stand in these alone: a measure or a fact names nothing that is sought. */
const NAMING = ['importers', 'prefectures', 'places', 'products', 'parties'] as const;
type Naming = Pick<Knowledge, (typeof NAMING)[number]>;

export const nameIndex = derivedFrom(NAMING, build);

/** Names under this many letters are never matched nearly: too many words are one letter away. */
const NEAR_MIN = 5;
/** Names of places need one letter more: a wrong prefecture can turn a ban into a permission. */
const NEAR_ORIGIN_MIN = 6;
/** No name is longer; the candidates of a longer word would be many. */
const NEAR_MAX = 24;
/** From this length on a name may differ in two letters. */
const NEAR_TWO = 9;

function* build(knowledge: Naming): Generator<void, NameIndex> {
  const lexicon = new Lexicon<Target>({ apart: true });
  const capitals = new Map<string, Target>();
  const latin = new Map<string, Target[]>();
  const kana = new Map<string, Near[]>();
  const known = new Set<string>();
  const counted: [string, Target][] = [];
  const add = (word: string, target: Target): void => {
    if (/^[A-Z][A-Z.]{1,3}$/.test(word) && RISKY.test(word.replaceAll('.', ''))) {
      capitals.set(word.replaceAll('.', ''), target);
      return;
    }
    const folded = fold(word);
    known.add(folded);
    if (target.kind === 'product' && TWO_WORDS.test(folded)) counted.push([otherNumber(folded), target]);
    for (const form of forms(folded)) lexicon.add(form, target);
    if (LONG_KATAKANA.test(folded) && target.kind !== 'party') {
      const key = kanaSkeleton(folded);
      kana.set(key, [...(kana.get(key) ?? []), { name: folded, label: target.label, targets: [target] }]);
    }
    const short = hiragana(folded);
    if (target.kind === 'product' && short !== folded && SHORT_KANA.test(short))
      lexicon.add(short, { ...target, asObject: true });
    if (
      /^[a-z' -]+$/.test(folded) &&
      folded.length >= NEAR_MIN &&
      target.kind !== 'party' &&
      target.kind !== 'elsewhere'
    ) {
      latin.set(folded, [...(latin.get(folded) ?? []), target]);
    }
  };
  const addNamed = (
    kind: Kind,
    ids: readonly string[],
    named: { name: Partial<Name>; aliases?: Aliases | undefined },
    group = false,
  ): void => {
    const target: Target = { kind, ids, label: named.name.en ?? ids[0] ?? '', ...(group ? { group } : {}) };
    for (const name of Object.values(named.name)) if (name) add(name, target);
    for (const list of Object.values(named.aliases ?? {})) for (const alias of list ?? []) add(alias, target);
  };
  for (const item of knowledge.importers.values()) {
    yield;
    if (item.id.length > 2 || RISKY.test(item.id.toUpperCase()))
      capitals.set(item.id.toUpperCase(), { kind: 'importer', ids: [item.id], label: item.name.en });
    // A part of an importer is answered with the whole: its own act, and the rule around it.
    addNamed('importer', item.parent ? [item.id, item.parent] : [item.id], item);
  }
  for (const item of knowledge.prefectures.values()) {
    yield;
    addNamed('origin', [item.id], {
      ...item,
      aliases: { ...item.aliases, ja: [...(item.aliases?.ja ?? []), item.kana] },
    });
  }
  for (const item of knowledge.places.values()) {
    yield;
    addNamed(
      item.kind === 'market' || item.kind === 'airport' ? 'transit' : 'origin',
      item.prefectures,
      item,
      item.kind === 'group',
    );
  }
  for (const item of knowledge.products.values()) {
    yield;
    addNamed('product', [item.id], item);
  }
  // "A dog biscuit" is what "dog biscuits" are, where nothing else is called so.
  for (const [form, target] of counted) if (!known.has(form)) lexicon.add(form, target);
  for (const item of knowledge.parties.values()) {
    yield;
    addNamed('party', [item.id], item);
  }
  yield* addElsewhere(knowledge, add);
  const nearKana = (word: string): Near | undefined => {
    const [first, ...others] = kana.get(kanaSkeleton(word)) ?? [];
    const isOther = (one: Near): boolean => one.label !== first?.label;
    return first === undefined || others.some(isOther) ? undefined : first;
  };
  return { lexicon, capitals, latin, near: (word) => nearness(knowledge)(word), nearKana };
}

/** Of one word the other number may be a word of its own: greens, green. */
const TWO_WORDS = /^[a-z][a-z'-]* [a-z' -]*[a-z]{3}$/;

/** One where it is written of several, and the reverse. */
function otherNumber(words: string): string {
  if (/(?:ss|us|is)$/.test(words)) return `${words}es`;
  if (/(?:ch|sh|x)es$/.test(words)) return words.slice(0, -2);
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`;
  if (words.endsWith('s')) return words.slice(0, -1);
  return /[^aeiou]y$/.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}

/** Shorter words are a slip away from too many others. */
const LONG_KATAKANA = /^[\u30a1-\u30fa\u30fc]{5,}$/u;

/** Two letters may be a word of some language: such a code is read in capitals, or where a destination stands. */
const RISKY = /^[A-Z]{2}$/;

/** Katakana names are typed in hiragana and the reverse; short ones are not, since hiragana words are grammar too. */
const SHORT_KANA = /^[\u3041-\u3096]{2,3}$/u;

function forms(folded: string): string[] {
  const other = [katakana(folded), hiragana(folded)].filter((form) => form !== folded && form.length >= 4);
  return [folded, ...other];
}

/** Every other economy of the world, so that "Mongolia" is heard and said to be unknown, and what its people call goods. */
function* addElsewhere(knowledge: Naming, add: (word: string, target: Target) => void): Generator<void, void> {
  const held = new Map([...knowledge.importers.values()].map((item) => [item.id.toUpperCase(), item]));
  const codes = new Set([...peopleWords()].map(([, code]) => code));
  for (const language of ['en', 'ja', 'zh', 'ko']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const region of codes) {
      yield;
      const name = held.has(region) || region === JAPAN ? undefined : names.of(region);
      if (name) add(name, { kind: 'elsewhere', ids: [region], label: name });
    }
    const japan = names.of(JAPAN);
    if (japan) add(japan, { kind: 'japan', ids: [JAPAN], label: japan });
  }
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const [word, region] of peopleWords()) {
    const item = held.get(region);
    if (region === JAPAN) add(word, { kind: 'japan', ids: [JAPAN], label: english.of(JAPAN) ?? JAPAN });
    else if (item)
      add(word, { kind: 'importer', ids: item.parent ? [item.id, item.parent] : [item.id], label: item.name.en });
    else add(word, { kind: 'elsewhere', ids: [region], label: english.of(region) ?? region });
  }
}

const JAPAN = 'JP';

/** What a country of these two letters is here: an importer, a part of one, or one of which nothing is held. */
export function countryTarget(knowledge: Knowledge, code: string): Target {
  const label = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
  if (code === JAPAN) return { kind: 'japan', ids: [JAPAN], label };
  const item = knowledge.importers.get(code.toLowerCase());
  if (item) return { kind: 'importer', ids: item.parent ? [item.id, item.parent] : [item.id], label: item.name.en };
  const name = fold(label);
  const named = nameIndex(knowledge)
    .lexicon.all(name)
    .find(({ text }) => text === name);
  return named?.values.find(({ kind }) => kind === 'importer') ?? { kind: 'elsewhere', ids: [code], label };
}

/** Made when a word was first not found as it stands. */
export const nearness = derivedFrom(NAMING, function* (knowledge): Generator<void, (word: string) => Near | undefined> {
  const { latin } = nameIndex(knowledge);
  const names = [...latin.keys()];
  const deletions = new Deletions();
  for (const [index, name] of names.entries()) {
    yield;
    // What is longer is too far from any word that is looked up.
    if (name.length <= NEAR_MAX + 2) deletions.add(name, index);
  }
  return (word) => {
    if (word.length < NEAR_MIN || word.length > NEAR_MAX) return undefined;
    let best = 99;
    let found: string[] = [];
    for (const index of deletions.near(word)) {
      const name = names[index] ?? '';
      const far = editDistance(word, name);
      if (far > allowed(name) || far > allowed(word)) continue;
      if (name.length < 7 && name[0] !== word[0]) continue;
      if (far < best) [best, found] = [far, [name]];
      else if (far === best) found.push(name);
    }
    // Towns of five letters that no list holds look like prefectures: Iwata is not Iwate.
    const isSafe = (target: Target): boolean => word.length >= NEAR_ORIGIN_MIN || target.kind !== 'origin';
    const meant = found.filter((name) => (latin.get(name) ?? []).some(isSafe));
    const [name] = meant;
    const things = (one: string): string =>
      [...new Set((latin.get(one) ?? []).map(({ kind, ids }) => [kind, ...ids].join(' ')))].sort().join(';');
    if (!name || meant.some((other) => things(other) !== things(name))) return undefined;
    const targets = [
      ...new Map((latin.get(name) ?? []).filter(isSafe).map((t) => [[t.kind, ...t.ids].join(' '), t])).values(),
    ];
    return { name, label: [...new Set(targets.map(({ label }) => label))].join(' / '), targets };
  };
});

const allowed = (word: string): number => (word.length >= NEAR_TWO ? 2 : 1);

/** Levenshtein distance in which two neighbouring letters swapped count once. */
function editDistance(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const first = [...a].findIndex((char, index) => char !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
    ? 1
    : plain;
}
