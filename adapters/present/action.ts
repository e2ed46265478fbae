// What a button carries, as text: what to do, in which language, and the whole query; no memory is needed to read it.
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import type { Status, Verdict } from '../../src/status/verdict.ts';

/** Shape: kind, language, page, ":", the encoded query, and where there is room "~" statuses and " " the question as asked. */
const KINDS = { ask: 'a', more: 'm', share: 's', good: 'g', bad: 'b' } as const;
const LETTERS: Readonly<Record<AnswerLanguage, string>> = { en: 'e', ja: 'j', 'zh-Hans': 's', 'zh-Hant': 't', ko: 'k' };
const STATUSES: readonly Status[] = ['banned', 'suspended', 'conditional', 'permitted', 'unknown'];

export interface Action {
  readonly kind: keyof typeof KINDS;
  readonly language: AnswerLanguage;
  /** Counted from 0; only "more" uses it. */
  readonly page: number;
  /** As `encodeQuery` wrote it; checked when it is decoded. */
  readonly query: string;
  /** A letter for each verdict as it was shown, so that a later look can say what moved. */
  readonly statuses: string;
  /** The question as it was typed, where the platform's buttons have the room. */
  readonly question: string;
}

/** One letter for both columns of a verdict. */
export const statusLetters = (verdicts: readonly Verdict[]): string =>
  verdicts.map((v) => (STATUSES.indexOf(v.status) * 5 + STATUSES.indexOf(v.onPaper)).toString(36)).join('');

export function statusesOf(letter: string): { readonly status: Status; readonly onPaper: Status } | null {
  const index = Number.parseInt(letter, 36);
  const [status, onPaper] = [STATUSES[Math.floor(index / 5)], STATUSES[index % 5]];
  return status && onPaper ? { status, onPaper } : null;
}

/** What has no room is left out: first the question, then the statuses. The query always fits (90 of 100). */
export function encodeAction(action: Action, most: number): string {
  const bare = `${KINDS[action.kind]}${LETTERS[action.language]}${action.page.toString(36)}:${action.query}`;
  const withStatuses = action.statuses === '' ? bare : `${bare}~${action.statuses}`;
  const whole = action.question === '' ? withStatuses : `${withStatuses} ${action.question}`;
  return [whole, withStatuses].find((text) => text.length <= most) ?? bare;
}

/** Null for anything that was not written by `encodeAction`. */
export function decodeAction(text: string): Action | null {
  const match = /^([a-z])([a-z])([0-9a-z]{1,2}):([^\s~]{1,90})(?:~([0-9a-o]*))?(?: (.*))?$/s.exec(text);
  if (!match) return null;
  const [, letter, spoken, page = '', query = '', statuses = '', question = ''] = match;
  const kind = keyOf(KINDS, letter);
  const language = keyOf(LETTERS, spoken);
  if (!kind || !language) return null;
  return { kind, language, page: Number.parseInt(page, 36), query, statuses, question };
}

function keyOf<K extends string>(letters: Readonly<Record<K, string>>, letter: string | undefined): K | undefined {
  for (const key in letters) if (letters[key] === letter) return key;
  return undefined;
}
