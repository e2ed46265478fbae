// What is known of any English word: whether it is one, whether it is eaten or lives, which country it calls goods after.
import { has } from '../sorted.ts';
import lists from './words.generated.json' with { type: 'json' };

/** A word in lower case that an English dictionary holds; names of people and places are none. */
export const isEnglish = (word: string): boolean => has(lists.words, word);

/** "Isnt", "dont": an auxiliary verb with "not", typed without its apostrophe. */
export const isContracted = (word: string): boolean =>
  /^(?:do|does|did|is|are|was|were|has|have|had|could|would|should|must|need|wo|ca)nt$/.test(word);

/** Shorter words are names of things as often as slips: mentai, mental. */
const LONG = 7;

/** A long word with a letter left out, doubled or changed places: "permited", "alowed". What may be meant for food is none. */
export function isMistyped(word: string): boolean {
  if (word.length < LONG) return false;
  const meant = nearly(word);
  return meant.some(isEnglish) && !meant.some(isFood);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

const nearly = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, one, two, rest] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    return [
      ...LETTERS.map((letter) => before + letter + word.slice(at)),
      ...(one !== '' && one === two ? [before + word.slice(at + 1)] : []),
      ...(two === '' ? [] : [before + two + one + rest]),
    ];
  }).flat();

/** What lives or is eaten, in the singular or the plural. */
export const isFood = (word: string): boolean => singulars(word).some((one) => has(lists.foods, one));

function singulars(word: string): string[] {
  const ends: readonly (readonly [string, string])[] = [
    ['', ''],
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ves', 'f'],
  ];
  return ends.flatMap(([end, by]) =>
    word.endsWith(end) && !(end === 's' && word.endsWith('ss')) ? [word.slice(0, word.length - end.length) + by] : [],
  );
}

const peoples: ReadonlyMap<string, string> = new Map(Object.entries(lists.peoples));

/** The country, by its two letters, that goods or people called so are of: "cuban". */
export const countryOf = (word: string): string | undefined => peoples.get(word);

/** Every such word. */
export const peopleWords = (): IterableIterator<[string, string]> => peoples.entries();

/** A pronoun, or what stands for one: a sentence with it goes on with the one before. */
export const GOES_ON =
  /\b(?:he|she|it|they|them|his|her|its|their|this|that|these|those|both|which|who|one|ones|any|all|so)\b(?! (?:are|is) you)/i;
