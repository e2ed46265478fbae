// A text that asks several things: each is read by itself, and what follows the first as what follows it in a thread.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import { fold } from '../language/fold.ts';
import { readList } from './case-list.ts';
import type { ReadOptions } from './complete.ts';
import { coverOf } from './cover.ts';
import { isOurs } from './half-read.ts';
import { isAsking, LONG, partsOf, sentencesOf, weight } from './parts.ts';
import { piecesOf } from './pieces.ts';
import { chanceOf } from './pointing.ts';
import { takesYesOrNo } from './polarity.ts';
import type { Query, Question } from './query.ts';
import { type Read, readTraced } from './read.ts';
import { isOf } from './roles.ts';
import { strip } from './strip.ts';

/** Questions answered at once; what is asked after them is asked again. */
const MOST = 3;

/** The text to the Query that it asks, with the questions asked in the same breath; never throws. */
export function readQuestions(knowledge: Knowledge, text: string, options: ReadOptions): Read {
  const whole = readTraced(knowledge, text, options);
  const { query, home } = whole;
  if (query.scope !== 'in' || query.form === 'table' || query.term !== null) return whole;
  const raw = strip(text);
  const { asking, rest } = partsOf(knowledge, raw);
  const [one, ...others] = readList(knowledge, raw, options.today)
    ? []
    : questionsOf(knowledge, asking, options.today, home);
  if (one === undefined || others.length === 0) return whole;
  const around = [...rest, ...(options.around ?? [])];
  const read = (part: string, more: Partial<ReadOptions>): Read =>
    readTraced(knowledge, part, { ...options, language: query.language, ...more });
  const alone = read(one, { around });
  // What the first leaves open, the others may have said.
  const first = isOpen(alone.query, home) ? read(one, { around: [...others, ...around] }) : alone;
  if (first.query.scope !== 'in' || first.query.choices.length > 0) return whole;
  const lost: string[] = [];
  const following: Read[] = [];
  const next: Question[] = [];
  for (const other of others.slice(0, MOST - 1)) {
    const before = next.at(-1) ?? first.query;
    const then = read(other, { context: { ...before, next: [] } });
    const { next: _, ...asked } = then.query;
    const isTold = [first.query, ...next].some((q) => isSame(q, asked));
    if (asked.scope === 'out' || asked.choices.length > 0 || isTold) continue;
    const isOfItsOwn = saysWhat(knowledge, other, options.today);
    if (isOfItsOwn && isOfElse(asked, before, () => read(other, {}).query)) continue;
    if (isUnsure(asked)) {
      lost.push(other.replace(END, '').slice(0, SHOWN));
      continue;
    }
    following.push(then);
    next.push(asked);
  }
  if (next.length + lost.length === 0) return whole;
  const { read: slips, leftOut } = query;
  const unread = [...query.unread.filter((word) => !lost.some((one) => one.includes(word))), ...lost];
  return {
    query: { ...first.query, read: slips, unread, leftOut, next },
    trace: () => [first, ...following].flatMap(({ trace }) => trace()),
    home,
  };
}

/** Asked of these, an entry answers, or nothing does: of the others a status is held. */
const OF_ENTRIES: ReadonlySet<Intent> = new Set(['sampling', 'definition', 'trade_data']);

/** Whether no entry is as likely meant as not. */
const isUnsure = ({ intents: [first], entries, series }: Question): boolean =>
  first !== undefined &&
  OF_ENTRIES.has(first) &&
  Math.max(0, ...[...entries, ...series].map(({ weight }) => chanceOf(weight))) < LIKELY;

const LIKELY = 0.5;
/** Letters of a question that is told as not read. */
const SHOWN = 60;
const END = /[^\p{L}\p{N}]+$/u;

/** Whose rule, or of which goods, was not said, nor is it home. */
const isOpen = ({ assumed, importers }: Query, home: string | undefined): boolean =>
  importers.length === 0 || (assumed.length > 0 && (home === undefined || importers.join() !== home));

/** Whether a question names somebody else than the one before it, and is not ours by itself. */
const isOfElse = (asked: Question, before: Question, alone: () => Query): boolean =>
  asked.importers.some((id) => !before.importers.includes(id)) && alone().scope === 'out';

/** Whether both ask the same of the same. */
const isSame = (a: Question, b: Question): boolean =>
  a.intents[0] === b.intents[0] &&
  a.entries[0]?.id === b.entries[0]?.id &&
  JSON.stringify(a.cases) === JSON.stringify(b.cases);

/**
 * The questions of a text, each with what is told before it, and the last with what is told behind it. What asks nothing of
 * its own ("really?", "from Hokkaido?") is of the question before it, but for other goods from elsewhere; and for who
 * writes of home, another importer than that is another question.
 */
export function questionsOf(knowledge: Knowledge, text: string, today: string, home?: string): string[] {
  const found: string[] = [];
  let told: string[] = [];
  for (const clause of sentencesOf(text).flatMap((sentence) => clausesOf(knowledge, sentence))) {
    told.push(clause);
    if (!asks(knowledge, clause)) continue;
    const part = told.join(' ');
    told = [];
    const isOwn =
      found.length === 0 ||
      saysWhat(knowledge, clause, today) ||
      (isCase(knowledge, clause, today) && isCase(knowledge, found.at(-1) ?? '', today)) ||
      (home !== undefined && isAbroad(knowledge, clause, today) && !isAbroad(knowledge, found.join(' '), today));
    found.push(isOwn ? part : `${found.pop()} ${part}`);
  }
  return told.length > 0 ? [...found.slice(0, -1), [...found.slice(-1), ...told].join(' ')] : found;
}

/** Whether a clause asks: by its mark or its form; where verbs come last, by a word that asks. */
const asks = (knowledge: Knowledge, clause: string): boolean =>
  isAsking(knowledge, clause) || (!/[a-z]{3}/i.test(clause) && !takesYesOrNo(knowledge, fold(clause)));

/** "…, and who issues it?": what begins as a question after a comma or "and" is one, after another; in Chinese what asks. */
function clausesOf(knowledge: Knowledge, sentence: string): string[] {
  const clauses = sentence.split(CLAUSE);
  const isEach = clauses.every((clause) => asks(knowledge, clause));
  return clauses.length > 1 && isEach && weight(sentence) <= LONG ? clauses : [sentence];
}

const CLAUSE =
  /(?<=[a-z0-9)]),?\s+(?:and|plus|also)\s+(?:also\s+)?(?=(?:wh(?:o|at|ich|en|ere|y)|how|is|are|was|were|do|does|did|can|could|may|has|have|any)(?![a-z]))|(?<=\p{Script=Han})[,，](?=\p{Script=Han})/iu;

/** Whether it says of itself what is asked, beyond names and days: by a word of ours, or by words that name nothing. */
function saysWhat(knowledge: Knowledge, clause: string, today: string): boolean {
  const { text, names, dates, cues } = piecesOf(knowledge, clause, today);
  if (cues.some((cue) => isOurs(cue))) return true;
  const cover = coverOf(text.length, cues);
  const left = [...text].filter((letter, at) => /\p{L}/u.test(letter) && cover.free(at, at + 1)).join('');
  return names.length + dates.length === 0 && weight(left) >= WORDS;
}

/** Whether goods and where they are from are named: after such a one, another such is a case of its own. */
function isCase(knowledge: Knowledge, text: string, today: string): boolean {
  const { names } = piecesOf(knowledge, text, today);
  return names.some((name) => isOf(name, 'product')) && names.some((name) => isOf(name, 'origin'));
}

/** Whether an importer is named. */
const isAbroad = (knowledge: Knowledge, text: string, today: string): boolean =>
  piecesOf(knowledge, text, today).names.some((name) => isOf(name, 'importer'));

/** Two or three words at least, a character of Asia counted twice. */
const WORDS = 12;
