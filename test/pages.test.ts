// What README.md and CONTRIBUTING.md tell people to type: each command is there, takes those flags, and runs as written.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../adapters/commands.ts';
import { PAGES, shownAnswers } from '../adapters/desk/pages.ts';
import { sampled } from './sampling.ts';

const ROOT = join(import.meta.dirname, '..');
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);
const pages = PAGES.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

interface Typed {
  readonly page: string;
  readonly script: string;
  /** As written after `--`, brackets of what may be left out removed. */
  readonly words: string;
}

/** Commands in code, by line: a code span or a block never runs over one. */
const typed: readonly Typed[] = pages.flatMap(({ name, text }) =>
  [
    ...text
      .replaceAll('\\|', '/')
      .matchAll(/npm (?:run (?:--silent )?)?([a-z][\w:]*)(?: (?:\[)?-- ([^`\n]*?))?(?=`| &&|\n)/g),
  ].flatMap(([, script = '', words = '']) =>
    ['ci', 'install', 'run'].includes(script) ? [] : [{ page: name, script, words: words.replace(/[[\]]/g, '') }],
  ),
);

/** What stands for what a person fills in. */
const FILLED: Readonly<Record<string, string>> = {
  'QUESTION…': '"scallops to China"',
  QUESTION: '"scallops to China"',
  'ID…': 'cn-seafood-stop-2025',
  ID: 'cn-seafood-stop-2025',
  DIR: 'knowledge',
  'FILE…': 'test/questions/ko-3.jsonl',
};
/** Not run here, each with why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  test: 'this is it',
  'test:e2e': 'installs servers of its own',
  'test:exhaustive': 'takes minutes',
  bench: 'takes minutes',
  serve: 'runs until it is stopped; test/adapters start it',
  board: 'runs until it is stopped; test/e2e/web.test.ts starts it',
  mcp: 'runs until its client leaves; test/adapters/web/mcp/server.test.ts is one',
  'discord:deploy': 'needs a token; test/adapters/discord/deploy.test.ts runs it',
  back: 'needs versions that a service kept; test/adapters/desk/back.test.ts runs it',
  links: 'asks other servers',
  chat: 'talks until it is left; test/adapters/terminal/chat.test.ts drives it',
  generate: 'writes; npm run check holds what it wrote',
  confirm: 'writes; test/curator.exhaustive.test.ts runs it',
  new: 'writes; test/curator.exhaustive.test.ts runs it',
  retire: 'writes; test/curator.exhaustive.test.ts runs it',
  review: 'needs a commit to compare with; test/curator.exhaustive.test.ts runs it',
  check: 'is a step of npm test',
  'lint:knowledge': 'is part of npm run check',
  eval: 'takes long; test/adapters/desk/eval.test.ts runs it on few questions',
};

describe('a command on a page', () => {
  it('is found on both pages', () => {
    expect(typed.length).toBeGreaterThan(20);
    expect(new Set(typed.map(({ page }) => page))).toEqual(new Set(PAGES));
  });

  it.each(typed.map((one) => [`${one.page}: npm run ${one.script} ${one.words}`, one] as const))(
    '%s is there and takes these flags',
    async (_, { script, words }) => {
      expect(Object.keys(scripts)).toContain(script);
      const name = /start\.mjs (\S+)/.exec(scripts[script] ?? '')?.[1] ?? '';
      const load = Object.entries(commands).find(([one]) => one === name)?.[1];
      if (!load) return;
      const known = Object.keys((await load()).args ?? {});
      for (const [, flag = ''] of words.matchAll(/(?<=^| )--([a-z][\w-]*)/g)) expect(known).toContain(flag);
    },
  );
});

const all = typed.filter(({ script, words }) => NOT_RUN[script] === undefined && !words.includes('--batch'));
/** Each script with one of its commands, drawn by the seed; every command at length apart. */
const runnable = [...Map.groupBy(all, ({ script }) => script).values()].flatMap((same) => sampled(same, same.length));

it.each(runnable.map((one) => [`npm run ${one.script} -- ${one.words}`, one] as const))(
  '%s runs as written',
  (_, { script, words }) => {
    const filled = words.replace(/"[^"]*"|[A-Z]+…?(?=\s|$)/g, (word) => FILLED[word] ?? word);
    const command = (scripts[script] ?? '').replace(/^node /, `"${process.execPath}" `);
    const run = spawnSync('sh', ['-c', `${command} ${filled}`], { cwd: ROOT, encoding: 'utf8' });
    expect({ code: run.status, err: run.stderr }).toEqual({ code: 0, err: '' });
    expect(run.stdout).not.toBe('');
  },
);

it('an answer that a page shows is found with its question, so that it can be held against today’s', () => {
  const page = '```sh\nnpm ci && npm run ask -- --today 2025-07-01 "To China?"\n```\n\n```\nYes.\nNo.\n```\n';
  const [shown] = shownAnswers(page);
  expect(shown).toMatchObject({ words: ['--today', '2025-07-01', 'To China?'], output: 'Yes.\nNo.' });
  expect(page.slice(shown?.start, shown?.end)).toBe('Yes.\nNo.');
  expect(shownAnswers(pages[0]?.text ?? '')).not.toEqual([]);
});
