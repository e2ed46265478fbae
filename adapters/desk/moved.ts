// What moved between two states of the knowledge, told to a curator: verdicts, first lines, cases and questions.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ask } from '../../src/ask.ts';
import { type MovedVerdict, movedVerdicts } from '../../src/change/verdicts.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { ROOT } from '../host/command-line.ts';
import { readQuestions } from './eval.ts';
import { differences, readOracle } from './oracle.ts';
import { score } from './score.ts';
import { writeCase, writeQuestion } from './write-back.ts';

export interface Moved {
  readonly kind: 'verdict' | 'first line' | 'case' | 'question';
  /** The first line names it, the others say what moved. */
  readonly lines: readonly string[];
  /** Writes what is now so in the place of what was expected, with the reason; a line on what is left to do by hand, if any. */
  readonly accept?: (why: string) => string | undefined;
  /** The file that it writes, from the root of the repository. */
  readonly writes?: string;
}

/** Files of what is expected. */
export interface Expectations {
  readonly oracle: string;
  readonly questions: readonly string[];
}

export function movedBetween(before: Knowledge, after: Knowledge, { oracle, questions }: Expectations): Moved[] {
  return [
    ...verdicts(before, after),
    ...cases(before, after, oracle),
    ...questions.flatMap((file) => questionsOf(before, after, file)),
  ];
}

function verdicts(before: Knowledge, after: Knowledge): Moved[] {
  const words = wordsOf(after, 'en');
  return movedVerdicts(before, after).map((moved) => ({ kind: 'verdict', lines: verdictLines(words, moved) }));
}

function verdictLines(words: Words, moved: MovedVerdict): string[] {
  const { importer, actsOn, product, withKinds, origins, from, until, before, after } = moved;
  const on = actsOn === 'import' ? '' : `, ${actsOn}`;
  const kinds = withKinds ? ' and its kinds' : '';
  const period = `${from === '0001-01-01' ? '' : ` from ${from}`}${until ? ` until before ${until}` : ''}`;
  return [
    `${words.product(product)}${kinds}, ${words.origins(origins)} → ${words.importer(importer)}${on}${period}`,
    ...columnsDiffer(words, before, after),
  ];
}

function columnsDiffer(words: Words, before: MovedVerdict['before'], after: MovedVerdict['after']): string[] {
  const column = ({ status, onPaper }: MovedVerdict['before']): string => {
    const word = words.status(status).word;
    return status === onPaper ? word : `${word} (on paper: ${words.status(onPaper).word})`;
  };
  const lost = before.conditions.filter((id) => !after.conditions.includes(id)).map((id) => `-${id}`);
  const won = after.conditions.filter((id) => !before.conditions.includes(id)).map((id) => `+${id}`);
  return [
    ...(column(before) === column(after) ? [] : [`${column(before)} → ${column(after)}`]),
    ...(before.since === after.since ? [] : [`since ${before.since ?? 'not known'} → ${after.since ?? 'not known'}`]),
    ...(lost.length + won.length > 0 ? [`conditions: ${[...lost, ...won].join(' ')}`] : []),
  ];
}

/** Cases of the oracle that held before, or differed otherwise. */
function cases(before: Knowledge, after: Knowledge, oracle: string): Moved[] {
  return readOracle(oracle).flatMap((asked): Moved[] => {
    const now = differences(after, asked);
    const { expected, line } = asked;
    if (now.length === 0 || now.join() === differences(before, asked).join()) return [];
    return [
      {
        kind: 'case',
        lines: [`${expected.id} (${relative(ROOT, oracle)}:${line})`, ...now, `worked out: ${expected.why}`],
        accept: (why) => writeCase(oracle, after, asked, why),
        writes: relative(ROOT, oracle),
      },
    ];
  });
}

function questionsOf(before: Knowledge, after: Knowledge, file: string): Moved[] {
  const rows = readFileSync(file, 'utf8').split('\n');
  return readQuestions(file).flatMap((expected): Moved[] => {
    const { id, q, today, context } = expected;
    // Without its day a question has no answer that stands still.
    if (today === undefined) return [];
    const told = (knowledge: Knowledge) => ask(knowledge, q, { today, context: context ?? undefined });
    const [old, now] = [told(before), told(after)];
    const line = old.headline === now.headline ? [] : [`was: ${old.headline}`, `now: ${now.headline}`];
    const held = score(before, expected, old).misses;
    const missed = score(after, expected, now).misses;
    const misses = [...missed].filter(([mark, text]) => held.get(mark) !== text);
    const place = `${relative(ROOT, file)}:${1 + rows.findIndex((row) => row.includes(`"${id}"`))}`;
    return [
      ...(line.length > 0 ? [{ kind: 'first line' as const, lines: [`${id}: ${q}`, ...line] }] : []),
      ...(misses.length > 0
        ? [
            {
              kind: 'question' as const,
              lines: [`${id}: ${q} (${place})`, ...misses.map(([mark, text]) => `${mark}: ${text}`)],
              accept: (why: string) => writeQuestion(file, { expected, answer: now, misses: missed }, why),
              writes: relative(ROOT, file),
            },
          ]
        : []),
    ];
  });
}
