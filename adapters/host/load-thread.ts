// Loading a knowledge in a thread of its own: whatever its files hold, this one goes on answering, and it ends in time.
import { Worker } from 'node:worker_threads';
import type { Loaded, Loading } from './loading.ts';

/** Several times what a knowledge takes to be read on a slow machine. */
export const LOAD_MS = 20_000;
/** A knowledge takes a tenth of it; what asks for more ends with its thread, not with the process. */
const MEMORY_MB = 512;

/** Never throws: what ends the thread early is a fault. */
export function loadInThread(loading: Loading, limitMs = LOAD_MS): Promise<Loaded> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url), {
      workerData: loading,
      // Whatever this process was started with is its own; a thread that reads needs none of it.
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (loaded: Loaded): void => {
      clearTimeout(timer);
      done(loaded);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ ok: false, faults: [`not read within ${limitMs / 1000} s: a file is not what it should be`] }),
      limitMs,
    );
    worker.once('message', (loaded: Loaded) => end(loaded));
    worker.once('error', (error: Error) => end({ ok: false, faults: [`not read: ${error.message}`] }));
    worker.once('exit', (code) => end({ ok: false, faults: [`not read: its thread ended with ${code}`] }));
  });
}
