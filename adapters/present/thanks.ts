// Whether somebody only says thanks: that gets a word, and no answer.
import { derived } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { fold } from '../../src/language/fold.ts';

const patterns = derived((knowledge) => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  const either = (words: readonly string[]): string =>
    words
      .map((word) => RegExp.escape(fold(word)))
      .sort((a, b) => b.length - a.length)
      .join('|') || '(?!)';
  const isLatin = (word: string): boolean => /^[a-z]/i.test(word);
  const asking = new Set(all.flatMap((q) => q.question_words));
  const holding = all
    .flatMap((q) => [...q.assents, ...q.courtesies, ...q.function_words])
    .filter((word) => !asking.has(word));
  const thanks = either(all.flatMap((q) => q.thanks));
  const latin = either(holding.filter(isLatin));
  const others = either(holding.filter((word) => !isLatin(word)));
  const asks = either([...asking].filter((word) => !isLatin(word)));
  return {
    any: new RegExp(thanks, 'gu'),
    only: new RegExp(
      `^(?:${thanks}|\\b(?:${latin})\\b|${others}|${LAUGHING}|[\\s\\p{P}\\p{S}\\p{M}\\p{Lm}\\u200d])+$`,
      'u',
    ),
    asking: new RegExp(`[?？]|${asks}`, 'u'),
  };
});

/** Letters of no syllable, as Koreans write laughter, and that of Japanese. */
const LAUGHING = '[\\u1100-\\u11ff\\u3131-\\u318e]+|w+$';

/** Thanks among words that only hold a sentence together; whatever else is said, or asked, is a question. */
export function isThanks(knowledge: Knowledge, text: string): boolean {
  const { any, only, asking } = patterns(knowledge);
  const said = fold(text.slice(0, LONGEST));
  const beside = said.replace(any, ' ');
  return text.length < LONGEST && beside !== said && only.test(said) && !asking.test(beside);
}

const LONGEST = 120;
