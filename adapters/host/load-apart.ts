// Loading a knowledge in a process of its own: whatever its files hold, this one goes on answering; it ends in time, and
// leaves no memory behind.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Loaded, Loading } from './loading.ts';

/** Ten times what a knowledge takes on a machine that does little else; nobody waits for it but whoever made the change. */
const LOAD_MS = 60_000;
/** A knowledge takes a tenth of it. */
const MEMORY_MB = 512;
const CHILD = fileURLToPath(new URL('./load-child.ts', import.meta.url));

/** Never throws: what ends the process early is a fault. */
export function loadApart(loading: Loading, limitMs = LOAD_MS): Promise<Loaded> {
  return new Promise((done) => {
    const child = fork(CHILD, {
      // Whatever this process was started with is its own, and no secret of it is needed to read.
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (loaded: Loaded): void => {
      clearTimeout(timer);
      done(loaded);
      child.kill('SIGKILL');
    };
    // It may be the machine and not the files.
    const fail = (why: string): void => end({ ok: false, faults: [why], mayPass: true });
    const timer = setTimeout(
      () => fail(`not read within ${limitMs / 1000} s: a file is not what it should be`),
      limitMs,
    );
    child.once('message', (loaded: Loaded) => end(loaded));
    child.once('error', (error: Error) => fail(`not read: ${error.message}`));
    child.once('exit', (code, signal) => fail(`not read: its process ended with ${code ?? signal}`));
    // Where it could not start, `error` says why.
    child.send(loading, () => undefined);
  });
}
