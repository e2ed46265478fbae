// Which way a yes-or-no question points, by its words: "may it go?" and "is it banned?" take the same status for a no and
// for a yes.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/language.ts';
import { isDuty } from '../language/duty.ts';
import { withoutExplaining } from '../language/ja/particles.ts';
import { isAsking } from './parts.ts';
import type { Asks } from './query.ts';
import { anyOf } from './words-of.ts';

type Point = keyof Language['questions']['points'];

interface Pointing {
  /** Asks for something else than yes or no. */
  readonly other: RegExp;
  readonly any: RegExp;
  readonly still: RegExp;
  /** Between two readings, and for both at once. */
  readonly between: RegExp;
  readonly both: RegExp;
  readonly of: Readonly<Record<Point, RegExp>>;
}

const POINTS: readonly Point[] = ['lifted', 'still', 'banned', 'restricted', 'allowed'];

const pointing = derived((knowledge): Pointing => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  const words = (point: Point): string[] => all.flatMap(({ points }) => points[point]);
  const whole = (point: Point): RegExp => new RegExp(`^(?:${anyOf(words(point)).source})$`, 'u');
  return {
    other: anyOf(all.flatMap(({ question_words: list }) => list)),
    any: new RegExp(anyOf(POINTS.flatMap(words)), 'gu'),
    still: anyOf(words('still')),
    between: anyOf(all.flatMap(({ either }) => either.between)),
    both: anyOf(all.flatMap(({ either }) => either.both)),
    of: {
      allowed: whole('allowed'),
      banned: whole('banned'),
      restricted: whole('restricted'),
      lifted: whole('lifted'),
      still: whole('still'),
    },
  };
});

/** Whether a question takes a yes or a no: none of its words asks who, what, which, when, where, why or how. */
export const takesYesOrNo = (knowledge: Knowledge, text: string): boolean =>
  !pointing(knowledge).other.test(withoutExplaining(text));

/** "Is this still the case?": whether something goes on is asked of today. */
export const saysStill = (knowledge: Knowledge, text: string): boolean => pointing(knowledge).still.test(text);

/** Whether a stop is spoken of. */
export function namesStop(knowledge: Knowledge, text: string): boolean {
  const { any, of } = pointing(knowledge);
  return [...text.matchAll(any)].some(({ 0: word }) => of.banned.test(word));
}

/** Two sentences are two questions. */
const ENDS = /[.?!。？！\n]/u;
const isOpposite = (a: Point, b: Point): boolean =>
  (a === 'allowed' && b === 'banned') || (a === 'banned' && b === 'allowed');

const CLAUSES = /(?<=[。！？!?,，、;；\n])|(?<=[.])(?=\s)/u;

/** Which way the question points; among others that are asked with it, whether the goods may go. */
export function asksAmong(knowledge: Knowledge, text: string): Asks | null {
  const own = asksOf(knowledge, text);
  if (own !== null) return own;
  const isAllowed = text
    .split(CLAUSES)
    .some(
      (clause) => isAsking(knowledge, clause.replace(/[,，、;；]$/u, '')) && asksOf(knowledge, clause) === 'allowed',
    );
  return isAllowed && !pointing(knowledge).both.test(text) ? 'allowed' : null;
}

/** Of the words that point, the longest at each place count, and the last of them that says which way. */
export function asksOf(knowledge: Knowledge, text: string): Asks | null {
  const { other, any, of, between, both } = pointing(knowledge);
  // "Go or no go?" takes neither.
  if (other.test(withoutExplaining(text)) || both.test(text)) return null;
  const said = [...text.matchAll(any)].flatMap(({ 0: word, index }) => {
    const point = POINTS.find((one) => of[one].test(word));
    return point && !isDuty(text.slice(0, index)) ? [{ point, start: index, end: index + word.length }] : [];
  });
  const ways = said.filter(({ point }) => point !== 'still');
  // Two questions that point opposite ways take neither: "못 들여오나요? 도쿄에서 사면 되는 거 아님?"
  const isEither = ways.some(({ point, start }, i) => {
    const before = ways[i - 1];
    const joint = before ? text.slice(before.end, start) : '';
    const isJoined = between.test(joint);
    const isApart = ENDS.test(joint) ? /[?？]/u.test(joint) && !isJoined : isJoined;
    return before && isOpposite(before.point, point) && isApart;
  });
  if (isEither) return null;
  // 금지 되나요: the verb of what is banned allows nothing.
  const found = said
    .filter(({ point, start }, i) => point !== 'allowed' || said[i - 1]?.end !== start || said[i - 1]?.point === point)
    .map(({ point }) => point);
  // Whatever else is said of it, that a stop was given up is what is to be known.
  if (found.includes('lifted')) return 'lifted';
  const way = found.findLast((point) => point !== 'still' && point !== 'lifted');
  if (way !== 'banned' && way !== 'restricted') return way === 'allowed' ? way : null;
  return found.includes('still') ? `still_${way}` : way;
}
