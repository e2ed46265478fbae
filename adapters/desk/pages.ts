// The commands that README.md and CONTRIBUTING.md show, and what they print: shown as it is, not as it once was.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT, fail, ROOT } from '../host/command-line.ts';

export const PAGES = ['README.md', 'CONTRIBUTING.md'] as const;

/** A question whose answer a page shows. */
export interface Shown {
  /** The words after `npm run ask --`. */
  readonly words: readonly string[];
  readonly output: string;
  /** Offsets of the output in the page. */
  readonly start: number;
  readonly end: number;
}

/** A block of `sh` that asks, and the block of its output right after it. */
const ASKED = /```sh\n(?:npm ci && )?npm run (?:--silent )?ask -- ([^\n]+)\n```\n\n```\n([\s\S]*?)\n```\n/g;

export function shownAnswers(page: string): Shown[] {
  return [...page.matchAll(ASKED)].map((match) => {
    const [whole, words = '', output = ''] = match;
    const start = match.index + whole.length - output.length - '\n```\n'.length;
    return { words: wordsOf(words), output, start, end: start + output.length };
  });
}

/** As a shell parts them, for words bare or in double quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** What stands for the rest of an answer on a page. */
const REST = '…';
/** Lines of an answer that a page shows. */
const LINES = 12;
/** Lines that have to be those of today: what follows counts months. */
const COMPARED = 2;

/** Lines on answers that a page shows otherwise than they begin now. */
export function staleAnswers(): string[] {
  return PAGES.flatMap((name) =>
    shownAnswers(readFileSync(join(ROOT, name), 'utf8')).flatMap(({ words, output }) => {
      const head = (text: string): string => text.split('\n').slice(0, COMPARED).join('\n');
      const now = answerTo(words);
      return head(now) === head(output)
        ? []
        : [`${name} shows another answer to: ${words.join(' ')}; now: ${head(now)}`];
    }),
  );
}

export function writeAnswers(): void {
  for (const name of PAGES) {
    const path = join(ROOT, name);
    const page = readFileSync(path, 'utf8');
    const fresh = shownAnswers(page)
      .reverse()
      .reduce(
        (text, { words, start, end }) => text.slice(0, start) + shortened(answerTo(words)) + text.slice(end),
        page,
      );
    if (fresh !== page) writeFileSync(path, fresh);
  }
}

const shortened = (answer: string): string => {
  const lines = answer.trimEnd().split('\n');
  return lines.length <= LINES ? lines.join('\n') : [...lines.slice(0, LINES), REST].join('\n');
};

/** The program itself is asked, in a process of its own: a page shows what a person sees. */
function answerTo(words: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(ROOT, 'adapters/start.mjs'), 'ask', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
  });
  if (run.status !== 0) fail(FAULT, `npm run ask -- ${words.join(' ')}: ${run.stderr}`);
  return run.stdout;
}
