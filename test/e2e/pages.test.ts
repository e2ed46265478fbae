// What README.md and CONTRIBUTING.md tell people to type runs as written.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { sampled } from '../sampling.ts';
import { ROOT, scripts, typed } from '../typed-commands.ts';

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
  diff: 'needs two states of the knowledge; test/adapters/desk/diff.test.ts runs it',
  review: 'needs a commit to compare with; test/curator.exhaustive.test.ts runs it',
  check: 'is a step of npm test',
  'lint:knowledge': 'is part of npm run check',
  eval: 'takes long; test/adapters/desk/eval.test.ts runs it on few questions',
};

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
