// A second question of which nothing was read ("… and who decided?", 「また費用は？」): it is said, not passed over.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import { isAsking, sentencesOf } from './parts.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { hasFlag } from './roles.ts';

/** Questions told as not read, and how much of each. */
const MOST = 2;
const LENGTH = 60;
const END = /[^\p{L}\p{N}]+$/u;

/** Questions of a text that hold no name, no day and no word of ours, where another question of it does. */
export function questionsNotRead(knowledge: Knowledge, raw: string, today: string): string[] {
  const questions = sentencesOf(raw)
    .flatMap((sentence) => clausesOf(knowledge, sentence))
    .filter((clause) => /\p{L}/u.test(clause) && isAsking(knowledge, clause));
  if (questions.length < 2) return [];
  const dumb = questions.filter((question) => !saysAnything(piecesOf(knowledge, question, today)));
  return dumb.length < questions.length
    ? dumb.slice(0, MOST).map((question) => question.replace(END, '').slice(0, LENGTH))
    : [];
}

/** "…, and how much is it?": what begins as a question after a comma is one. */
function clausesOf(knowledge: Knowledge, sentence: string): string[] {
  const clauses = sentence.split(/(?<=[a-z]),\s+(?:(?:and|but|also|so)\s+)?|(?<=[a-z])\s+and\s+(?=(?:wh|how))/u);
  return clauses.slice(1).every((clause) => isAsking(knowledge, clause)) ? clauses : [sentence];
}

const saysAnything = ({ names, dates, cues }: Pieces): boolean =>
  names.length + dates.length > 0 || cues.some((cue) => isOurs(cue));

const OURS: ReadonlySet<string> = new Set(['intent', 'topic', 'step', 'acts_on', 'entry', 'series']);

/** Whether a word asks something that is ours: a kind of question, a matter, an entry, trade. */
export const isOurs = (match: Match<Cue>): boolean =>
  hasFlag(match, 'trade') || match.values.some(({ kind }) => OURS.has(kind));
