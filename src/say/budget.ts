// The short answer on one phone screen: what must be told stays, what may wait goes behind it.
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { ClaimKind, Section, Slot } from '../plan/claim.ts';
import type { ToldClaim } from './answer.ts';

/** Characters of a phone's screen, sources apart. Scripts differ in how much one character says. */
export const SCREEN: Readonly<Record<AnswerLanguage, number>> = {
  en: 600,
  ja: 280,
  'zh-Hans': 280,
  'zh-Hant': 280,
  'zh-HK': 280,
  ko: 340,
};

/** Share of a screen up to which what may wait is told at once: a full screen reads as a wall. */
const EASY = 0.68;

/** What a reader must not go without, whatever else is left out. */
const REQUIRED: ReadonlySet<Slot> = new Set(['answer', 'age', 'do']);
/** A status stays wherever it stands, no row of it without the others, and so does what is announced for it. */
const STATUS: ReadonlySet<ClaimKind> = new Set([
  'verdict',
  'groups',
  'group',
  'cases',
  'open_case',
  'board',
  'by_goods',
  'upcoming',
  'announced_beside',
]);

/** An entry in its own words: the first of them answers, and what may be meant as well is told where there is room. */
const OWN_WORDS: ReadonlySet<ClaimKind> = new Set(['statement', 'measure', 'condition']);

/** Where a claim of the short answer goes that does not fit. */
const BEHIND: Readonly<Partial<Record<ClaimKind, Section>>> = {
  conditions: 'papers',
  condition: 'papers',
  within: 'prefectures',
  event: 'timeline',
  moved: 'timeline',
  statement: 'voices',
  others: 'voices',
};

export interface Fitted {
  readonly short: readonly ToldClaim[];
  readonly behind: readonly ToldClaim[];
}

/** Claims that need not be there are taken in their order as long as there is room; one that is too long makes way for the next. */
export function onOneScreen(claims: readonly ToldClaim[], language: AnswerLanguage): Fitted {
  // Of several questions each has its own.
  const entries = [
    ...Map.groupBy(
      claims.filter(({ slot, kind }) => slot === 'answer' && OWN_WORDS.has(kind)),
      ({ question = 0 }) => question,
    ).values(),
  ].map(([first]) => first);
  const row = claims.find(({ kind }) => kind === 'moved');
  const isRequired = (claim: ToldClaim): boolean => {
    const { slot, kind, cites } = claim;
    if (slot === 'answer' && OWN_WORDS.has(kind)) return entries.includes(claim);
    if (kind === 'moved') return claim === row;
    return slot === null || REQUIRED.has(slot) || STATUS.has(kind) || cites.length === 0;
  };
  const screen = SCREEN[language];
  let used = claims.filter(isRequired).reduce((sum, { text }) => sum + text.length, 0);
  const fits = claims.map((claim) => {
    if (isRequired(claim)) return true;
    // A list that answers may fill it.
    const room = claim.kind === 'moved' ? screen : screen * EASY;
    if (used + claim.text.length > room) return false;
    used += claim.text.length;
    return true;
  });
  return {
    short: claims.filter((_, index) => fits[index]),
    behind: claims
      .filter((_, index) => !fits[index])
      .map((claim) => ({ ...claim, slot: null, section: BEHIND[claim.kind] ?? 'why' })),
  };
}
