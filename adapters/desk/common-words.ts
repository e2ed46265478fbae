// Names of authorities and places that are everyday words of English: whoever uses the word would be heard to name them.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { isEnglish } from '../../src/language/en/words.ts';

/** A line for each, with what to do; a word with a capital or of several words is none. */
export function commonWords({
  parties,
  prefectures,
  places,
}: Pick<Knowledge, 'parties' | 'prefectures' | 'places'>): string[] {
  return [...parties.values(), ...prefectures.values(), ...places.values()].flatMap(({ id, aliases }) =>
    (aliases?.en ?? [])
      .filter((alias) => isEnglish(alias))
      .map(
        (alias) => `\`${id}\`: the alias \`${alias}\` is an everyday word; take it out, or say whose (“China Customs”)`,
      ),
  );
}
