// The start of every program: what it says on a Node too old, which program it starts, and what ends one wherever it stands.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_FOLDER, TODAY } from '../knowledge-for-tests.ts';

const ROOT = join(import.meta.dirname, '../..');
const ONE_LINE = /^ban-status needs Node 26 or newer; this is Node v20\.20\.2\. Run it by npm .*install Node 26\.\n$/;
const QUESTION = 'Can I ship scallops from Hokkaido to China?';

/** Started on a Node that says it is an older one: all that is read before the check is read by any. */
const OLDER = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });";

function start(args: readonly string[], before = '') {
  const preload = before ? ['--import', `data:text/javascript,${encodeURIComponent(before)}`] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, 'adapters/start.mjs', ...args], {
    cwd: ROOT,
    // No token, and none from a file `.env` of whoever runs the tests.
    env: { PATH: process.env.PATH ?? '', SLACK_BOT_TOKEN: 'no token' },
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('a program', () => {
  it.each([['ask', 'x'], ['serve'], ['discord:deploy'], []])(
    'on a Node too old ends with 2 and one line: %s',
    (...args) => {
      expect(start(args, OLDER)).toEqual({ code: 2, out: '', err: expect.stringMatching(ONE_LINE) });
    },
  );

  it('is the bots by `serve`, which want a token', () => {
    const { code, err } = start(['serve']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^SLACK_BOT_TOKEN does not look right/) });
  });

  it('is the deploying of commands by `discord:deploy`, which reads its own flags', () => {
    const { code, err } = start(['discord:deploy', '--guild', 'here']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--guild here is not a server's id") });
  });

  it('is a command by any other name, and no name of an object stands for one', () => {
    expect(start(['toString'])).toMatchObject({ code: 2, err: expect.stringContaining('toString is no command') });
  });
});

it('npm run --silent ask prints with --json the JSON alone', () => {
  const npm = spawnSync('npm', ['run', '--silent', 'ask', '--', '--json', '--knowledge', KNOWLEDGE_FOLDER, QUESTION], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(npm.status).toBe(0);
  expect(JSON.parse(npm.stdout)).toMatchObject({ question: QUESTION });
});

describe('what cannot be read', () => {
  it.each([
    ['a knowledge folder that does not exist', ['ask', QUESTION, '--knowledge', '/no/such/folder', '--today', TODAY]],
    ['a batch file that does not exist', ['ask', '--batch', '/no/such/file', '--today', TODAY]],
    ['a batch file that is a folder', ['ask', '--batch', '/tmp', '--today', TODAY]],
  ])('%s exits with 1 and one clear line', (_, args) => {
    const { code, out, err } = start(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/\/no\/such|\/tmp/);
  });
});
