// A destination that no list holds ("to Atlantis"): heard as one, so that the answer is not about somebody else.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isEnglish } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import { LETS_IN } from '../language/zh/directions.ts';
import { asTyped } from './as-typed.ts';
import type { Pieces } from './pieces.ts';
import { hasFlag } from './roles.ts';

/**
 * A word in capitals after a word of direction, or in katakana before one, which is part of no name and no cue; or an
 * unread word that stands where who lets goods in does: 火星能进口…吗, 아틀란티스에 수출.
 */
export function unknownDestination(
  knowledge: Knowledge,
  raw: string,
  { text, names, cues: heard, unread }: Pick<Pieces, 'text' | 'names' | 'cues' | 'unread'>,
): string | null {
  const standing = unread
    .filter(({ isEveryday }) => !isEveryday)
    .map(({ start, word, shown = word }) => ({ start, word: shown }))
    .find(({ start, word }) => {
      const end = start + word.length;
      if (/\p{Script=Hangul}/u.test(word))
        return heard.some((m) => m.start === end && hasFlag(m, 'destinations_after'));
      return /^\p{Script=Han}{2,}$/u.test(word) && isOpening(text, start) && LETS_IN.test(text.slice(end));
    });
  if (standing) return asTyped(raw, standing.word);
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

/** At the beginning of a sentence. */
const isOpening = (text: string, start: number): boolean => /(?:^|[。？！?!,，、\n])\s*$/u.test(text.slice(0, start));
