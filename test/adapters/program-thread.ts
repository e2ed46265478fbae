// What a thread runs that calls the program for a test: each call told by a message, its output and exit code told back.
import { Readable } from 'node:stream';
import { type MessagePort, workerData } from 'node:worker_threads';
import { main } from '../../adapters/main.ts';
import type { Call, Run } from './program.ts';

const { port, signal }: { readonly port: MessagePort; readonly signal: Int32Array } = workerData;

class Exit extends Error {}

/** Told what was thrown where nobody waited for it. */
let thrown: (error: unknown) => void = () => undefined;
process.on('uncaughtException', (error) => thrown(error));

async function called({ args, env, input }: Call): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  process.env = { ...env };
  process.exitCode = undefined;
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  process.stdout.write = (text) => out.push(String(text)) > 0;
  process.stderr.write = (text) => err.push(String(text)) > 0;
  process.exit = (code) => {
    process.exitCode = code ?? process.exitCode;
    throw new Exit();
  };
  const elsewhere = new Promise<never>((_, reject) => {
    thrown = reject;
  });
  try {
    await Promise.race([main(args), elsewhere]);
  } catch (error) {
    if (!(error instanceof Exit)) {
      process.exitCode = 1;
      err.push(`${error instanceof Error ? error.stack : error}\n`);
    }
  }
  const code = Number(process.exitCode ?? 0);
  // What waits for the end of the process.
  process.emit('exit', code);
  process.exitCode = undefined;
  return { code, out: out.join(''), err: err.join('') };
}

port.on('message', async (call: Call) => {
  port.postMessage(await called(call));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
