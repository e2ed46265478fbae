// The start of every program: on which Node it runs, what it says on one too old, and which program it starts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tooOld } from '../../adapters/node-version.mjs';
import './program.ts';

const ROOT = join(import.meta.dirname, '../..');
const ONE_LINE = /^ban-status needs Node 26 or newer; this is Node v20\.20\.2\. Run it by npm .*install Node 26\.\n$/;

describe('the Node that runs it', () => {
  it.each(['20.20.2', '22.18.0', '24.11.1', '25.9.0', '9.0.0'])(
    '%s is too old, which is said with both versions',
    (version) => {
      expect(tooOld(version)).toContain(`needs Node 26 or newer; this is Node v${version}.`);
    },
  );

  it.each(['26.0.0', '26.10.0', '27.1.0', '27.0.0-nightly20270101', '100.0.0'])('%s will do', (version) => {
    expect(tooOld(version)).toBeNull();
  });

  it('is what package.json asks for and what the development dependency brings', () => {
    const Package = z.object({
      engines: z.object({ node: z.string() }),
      devDependencies: z.object({ node: z.string() }),
    });
    const { engines, devDependencies } = Package.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
    const needed = Number(/Node (\d+) or newer/.exec(tooOld('20.0.0') ?? '')?.[1]);
    expect(engines.node).toBe(`>=${needed}`);
    expect(Number.parseInt(devDependencies.node, 10)).toBeGreaterThanOrEqual(needed);
  });
});

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
