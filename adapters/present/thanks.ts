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
  const thanks = either(all.flatMap((q) => q.thanks));
  const others = either(all.flatMap((q) => q.function_words).filter((word) => /^[a-z]/i.test(word)));
  return {
    any: new RegExp(thanks, 'u'),
    only: new RegExp(`^(?:${thanks}|\\b(?:${others})\\b|[\\s\\p{P}\\p{S}\\p{M}\\u200d])+$`, 'u'),
  };
});

/** Thanks among words that only hold a sentence together; whatever else is said is a question. */
export function isThanks(knowledge: Knowledge, text: string): boolean {
  const { any, only } = patterns(knowledge);
  const said = fold(text.slice(0, LONGEST));
  return text.length < LONGEST && any.test(said) && only.test(said);
}

const LONGEST = 120;
