// The program of the terminal, as a person calls it.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { vi } from 'vitest';
import { lazily } from '../../src/knowledge/derived.ts';
import { KNOWLEDGE_FOLDER } from '../knowledge-for-tests.ts';

// A start takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PATIENCE_MS = 50_000;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a thread is told to run. */
export interface Call {
  readonly args: readonly string[];
  /** All of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input: string;
}

/** Commands that read the knowledge that `--knowledge` names. */
const READS = new Set(['ask', 'chat', 'status', 'eval', 'show', 'timeline', 'stale', 'confirm', 'links']);

/** Folders of a test are gone after it: their copies would push out the one that is used. */
const envOf = (args: readonly string[]): Record<string, string> =>
  args.includes('--knowledge') ? { BAN_STATUS_CACHE: 'off' } : {};

/**
 * Run by a thread that has loaded the program before. `input` is what stands on standard input; the knowledge is that of
 * the tests unless the arguments name another.
 */
export const run = (args: readonly string[], input = '', env: Record<string, string> = {}): Run =>
  inThread(callOf(args, input, env));

function callOf(args: readonly string[], input: string, env: Record<string, string>): Call {
  const own = args.includes('--knowledge') || !READS.has(args[0] ?? '') ? [] : ['--knowledge', KNOWLEDGE_FOLDER];
  return {
    args: [...args, ...own],
    env: { PATH: process.env.PATH ?? '', ...envOf(args), ...env },
    input,
  };
}

const thread = lazily(() => {
  const { port1: port, port2: theirs } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./program-thread.ts', import.meta.url), {
    workerData: { port: theirs, signal },
    transferList: [theirs],
    // None of what the test runner was started with.
    execArgv: [],
    env: {},
  });
  worker.unref();
  return { port, signal };
});

/** Waits as for a process, so that tests of either read the same. */
function inThread(call: Call): Run {
  const { port, signal } = thread();
  Atomics.store(signal, 0, 0);
  port.postMessage(call);
  Atomics.wait(signal, 0, 0, PATIENCE_MS);
  const run: Run | undefined = receiveMessageOnPort(port)?.message;
  if (!run) throw new Error(`no end of ${call.args.join(' ')} within ${PATIENCE_MS / 1000} s`);
  return run;
}
