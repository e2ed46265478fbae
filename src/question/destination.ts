// A destination that no list holds ("to Atlantis"): heard as one, so that the answer is not about somebody else.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isEnglish } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import type { Named } from './spans.ts';

/** A word in capitals after a word of direction, or in katakana before one, which is part of no name and no cue. */
export function unknownDestination(
  knowledge: Knowledge,
  raw: string,
  names: readonly Named[],
  heard: readonly Match<Cue>[],
): string | null {
  const cues = [...knowledge.languages.values()].map(({ questions }) => questions.destinations);
  const before = cues.flatMap((c) => c.before.filter((word) => /^[a-z ]+$/.test(word)));
  const after = cues.flatMap((c) => c.after.filter((word) => /\p{Script=Hiragana}|\p{Script=Han}/u.test(word)));
  const known = (word: string): boolean => {
    const folded = fold(word);
    return (
      isEnglish(folded) ||
      heard.some((m) => m.text === folded || m.text.split(' ').includes(folded)) ||
      names.some((n) => n.typed.includes(folded) || folded.includes(n.typed))
    );
  };
  const found = [
    ...raw.matchAll(new RegExp(`(?<![A-Za-z])(?:${before.join('|')}) ([A-Z][a-z]{3,19})(?![A-Za-z'’-])`, 'g')),
    ...raw.matchAll(new RegExp(`([\\u30a1-\\u30fc]{4,16})(?:${after.join('|')})`, 'g')),
  ].flatMap((match) => match[1] ?? []);
  return found.find((word) => !known(word)) ?? null;
}
