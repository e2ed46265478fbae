// What a button carries, as text: what to do, in which language, and the whole query; no memory is needed to read it.
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { LANGUAGES, memberOf } from '../../src/question/codes.ts';
import type { Status } from '../../src/status/verdict.ts';

/** Shape: kind, language, page, ":", the encoded query, and where there is room "~" statuses and " " the question as asked. */
const KINDS = {
  ask: 'a',
  more: 'm',
  /** All of an answer that only a part was told of. */
  full: 'u',
  share: 's',
  follow: 'n',
  good: 'g',
  bad: 'b',
  reading: 'r',
  fact: 'f',
  wording: 'w',
} as const;

export interface Action {
  readonly kind: keyof typeof KINDS;
  readonly language: AnswerLanguage;
  /** Counted from 0; only "more" uses it. */
  readonly page: number;
  /** As `encodeQuery` wrote it, checked when it is decoded; or the key under which a longer one is kept. */
  readonly query: string;
  /** Both columns of each verdict as it was shown, so that a later look can say what moved. */
  readonly statuses: string;
  /** The question as it was typed, where the platform's buttons have the room. */
  readonly question: string;
}

/** Pinned by name: buttons of before carry them. */
const STATUSES: Readonly<Record<Status, string>> = {
  banned: 'b',
  suspended: 's',
  conditional: 'c',
  clear: 'l',
  permitted: 'p',
  unknown: 'u',
};
/** What stands before two letters a verdict; without it, they are one letter a verdict, as buttons once had them. */
const PAIRS = '=';
/** The order in which one letter counted both columns. */
const COUNTED: readonly Status[] = ['banned', 'suspended', 'conditional', 'permitted', 'unknown'];

export interface Columns {
  readonly status: Status;
  readonly onPaper: Status;
}

/** Two letters for each verdict, none where there is none. */
export const statusLetters = (verdicts: readonly Columns[]): string =>
  verdicts.length === 0
    ? ''
    : `${PAIRS}${verdicts.map(({ status, onPaper }) => STATUSES[status] + STATUSES[onPaper]).join('')}`;

/** Both columns of each verdict as it was shown; null for one that cannot be read. */
export function statusesOf(letters: string): (Columns | null)[] {
  if (!letters.startsWith(PAIRS)) return [...letters].map(counted);
  return (letters.slice(PAIRS.length).match(/../g) ?? []).map((pair) => {
    const [status, onPaper] = [...pair].map((letter) => memberOf(STATUSES, letter));
    return status && onPaper ? { status, onPaper } : null;
  });
}

function counted(letter: string): Columns | null {
  const index = Number.parseInt(letter, 36);
  const [status, onPaper] = [COUNTED[Math.floor(index / COUNTED.length)], COUNTED[index % COUNTED.length]];
  return status && onPaper ? { status, onPaper } : null;
}

/** What has no room is left out: first the question, then the statuses. The query fits, or is its key. */
export function encodeAction(action: Action, most: number): string {
  const bare = `${KINDS[action.kind]}${LANGUAGES[action.language]}${action.page.toString(36)}:${action.query}`;
  const withStatuses = action.statuses === '' ? bare : `${bare}~${action.statuses}`;
  const whole = action.question === '' ? withStatuses : `${withStatuses} ${action.question}`;
  return [whole, withStatuses].find((text) => text.length <= most) ?? bare;
}

/** Null for anything that was not written by `encodeAction`. */
export function decodeAction(text: string): Action | null {
  const match = /^([a-z])([a-z])([0-9a-z]{1,2}):([^\s~]{1,2000})(?:~(=?[0-9a-z]*))?(?: (.*))?$/s.exec(text);
  if (!match) return null;
  const [, letter = '', spoken = '', page = '', query = '', statuses = '', question = ''] = match;
  const kind = memberOf(KINDS, letter);
  const language = memberOf(LANGUAGES, spoken);
  if (!kind || !language) return null;
  return { kind, language, page: Number.parseInt(page, 36), query, statuses, question };
}
