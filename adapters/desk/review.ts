// `npm run review`: what a change of facts moved against the last commit, on one page, each to be called meant or not meant.
import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { FAULT, fail, faultLine, KNOWLEDGE, knowledgeOrExit, today, USAGE } from '../host/command-line.ts';
import { type Before, knowledgeBefore, noteKey } from './before.ts';
import { questionFiles } from './eval.ts';
import { writeDerived } from './generate.ts';
import { type Moved, movedBetween } from './moved.ts';
import { chosen } from './numbers.ts';
import { ORACLE } from './oracle.ts';

export const reviewCommand = defineCommand({
  meta: {
    name: 'review',
    description: 'What this change moved.  npm run review [-- --meant 1,3-5 --why "GAC announcement 12 of 2026"]',
  },
  args: {
    meant: { type: 'string', description: 'Numbers that are meant: 1,3-5, all or none. They are written back' },
    why: { type: 'string', description: 'The reason, with its source: it is written beside what is written back' },
    commit: { type: 'string', description: 'The commit to compare with (default: the last one)' },
    before: { type: 'string', description: 'A knowledge folder to compare with, in place of a commit' },
  },
  async run({ args }) {
    if (args.meant !== undefined && args.meant !== 'none' && !args.why?.trim())
      fail(USAGE, 'Say why. Example: npm run review -- --meant all --why "GAC announcement 12 of 2026"');
    const before = knowledgeBefore({ folder: args.before, commit: args.commit ?? 'HEAD' });
    const after = await knowledgeOrExit(KNOWLEDGE);
    const moved = movedBetween(before.knowledge, after, { oracle: ORACLE, questions: questionFiles() });
    process.stdout.write(page(moved) + toLookAt(newWarnings(before)));
    if (moved.length === 0) {
      writeDerived(after);
      return;
    }
    const answer = await meantOf(args, moved.length);
    if (answer === null) return;
    const { numbers, why } = answer;
    const taken = moved.filter((_, index) => numbers.has(index + 1));
    const left = taken.flatMap(({ accept }) => accept?.(why) ?? []);
    const open = moved.map((_, index) => index + 1).filter((number) => !numbers.has(number));
    const isSettled = moved.every(({ kind }, index) => kind !== 'verdict' || numbers.has(index + 1));
    if (isSettled) writeDerived(after);
    const written = [...taken.flatMap(({ writes }) => writes ?? []), ...(isSettled ? DERIVED : [])];
    process.stdout.write(closing({ open, left, written: [...new Set(written)] }));
    if (open.length + left.length > 0) process.exitCode = FAULT;
  },
});

/** What `npm run generate` writes. */
const DERIVED = ['schemas/', 'matrix.txt', 'README.md'];

/** What lint asks for a look at and did not before: an entry that is older than what was just written, for example. */
function newWarnings({ notes }: Before): string[] {
  const loaded = loadKnowledge(KNOWLEDGE, { today: today() });
  const warnings = loaded.ok ? loaded.warnings : [];
  return warnings.filter((note) => !notes.has(noteKey(KNOWLEDGE, note))).map(faultLine);
}

/** More than this are counted. */
const LOOKS = 12;

export function toLookAt(warnings: readonly string[]): string {
  if (warnings.length === 0) return '';
  const more = warnings.length > LOOKS ? [`… and ${warnings.length - LOOKS} more: npm run lint:knowledge`] : [];
  return ['', 'To look at, by lint, since this change', ...warnings.slice(0, LOOKS), ...more, '']
    .map((line) => (line === '' ? line : `     ${line}`))
    .join('\n')
    .replace(/^\n {5}/, '\n');
}

const TITLES: Readonly<Record<Moved['kind'], string>> = {
  verdict: 'Verdicts that moved',
  'first line': 'Answers whose first line changed',
  case: 'Cases of the oracle that are now different',
  question: 'Expectations of test/questions that are now different',
};

export function page(moved: readonly Moved[]): string {
  if (moved.length === 0) return 'Nothing moved: no verdict, no first line, no case, no expectation.\n';
  const lines: string[] = [];
  for (const [index, { kind, lines: said }] of moved.entries()) {
    if (kind !== moved[index - 1]?.kind) lines.push(...(index > 0 ? [''] : []), TITLES[kind]);
    const [first = '', ...rest] = said;
    lines.push(`${String(index + 1).padStart(3)}. ${first}`, ...rest.map((line) => `     ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

interface Outcome {
  /** Numbers that are not meant. */
  readonly open: readonly number[];
  /** What is meant and yet has to be written by hand. */
  readonly left: readonly string[];
  readonly written: readonly string[];
}

export function closing({ open, left, written }: Outcome): string {
  const lines = [
    written.length > 0 ? `Written: ${written.join(', ')}.` : 'Nothing is written.',
    ...left,
    ...(open.length > 0
      ? [`Not meant: ${open.join(', ')}: correct the entry, or the expectation, and run this again.`]
      : []),
    ...(open.length + left.length === 0 ? ['All is meant, and nothing is left to do by hand.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface Meant {
  readonly numbers: ReadonlySet<number>;
  readonly why: string;
}

/** By flags; else asked for where a person sits; else null, and how to answer is told. */
async function meantOf(
  flags: { readonly meant?: string | undefined; readonly why?: string | undefined },
  count: number,
): Promise<Meant | null> {
  const parse = (text: string): ReadonlySet<number> =>
    chosen(text, count) ?? fail(USAGE, `--meant ${text} is not understood: write 1,3-5, all or none, up to ${count}`);
  if (flags.meant !== undefined) return { numbers: parse(flags.meant), why: flags.why ?? '' };
  if (!process.stdin.isTTY) {
    process.stdout.write('\nWhich are meant? npm run review -- --meant 1,3-5 --why "the reason, with its source"\n');
    process.exitCode = FAULT;
    return null;
  }
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const numbers = parse((await reader.question('\nWhich are meant? (1,3-5, all, none) ')).trim());
    const why = numbers.size > 0 ? (await reader.question('Why? (one line, with the source) ')).trim() : '';
    if (numbers.size > 0 && why === '') fail(USAGE, 'Nothing was written: what is meant needs its reason');
    return { numbers, why };
  } finally {
    reader.close();
  }
}
