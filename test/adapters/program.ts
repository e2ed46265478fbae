// The real program, started as a person starts it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { KNOWLEDGE_FOLDER } from '../knowledge-for-tests.ts';

// A start takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Commands that read the knowledge that `--knowledge` names. */
const READS = new Set(['ask', 'chat', 'status', 'eval', 'show', 'timeline', 'stale', 'confirm', 'links']);

/** Folders of a test are gone after it: their copies would push out the one that is used. */
const envOf = (args: readonly string[]): Record<string, string> =>
  args.includes('--knowledge') ? { BAN_STATUS_CACHE: 'off' } : {};

/** `input` is what stands on standard input; the knowledge is that of the tests unless the arguments name another. */
export function run(args: readonly string[], input = '', env: Record<string, string> = {}): Run {
  const own = args.includes('--knowledge') || !READS.has(args[0] ?? '') ? [] : ['--knowledge', KNOWLEDGE_FOLDER];
  const done = spawnSync(join(ROOT, 'node_modules/.bin/node'), ['adapters/start.mjs', ...args, ...own], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...envOf(args), ...env },
    input,
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
