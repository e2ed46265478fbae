// What moved, worked out in a process of its own: seconds of work, while this one goes on answering.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionsIn } from '../host/versions.ts';
import type { Told } from '../state/ports.ts';
import type { Compared } from './telling.ts';

/** A hundred times what it takes. */
const LIMIT_MS = 300_000;
const MEMORY_MB = 768;
const CHILD = fileURLToPath(new URL('./compare-child.ts', import.meta.url));

interface Moment {
  /** The folder of a version. */
  readonly dir: string;
  readonly day: string;
}

export interface Asked {
  readonly from: Moment;
  readonly to: Moment;
  /** The folder of compiled copies. */
  readonly cache: string | undefined;
}

export type Answer = Compared;

export interface Comparing {
  /** The folder where versions are kept; without it there is none to compare with. */
  readonly versions: string | undefined;
  readonly cache: string | undefined;
}

/** Never throws. */
export const comparing =
  ({ versions, cache }: Comparing) =>
  async (from: Told, to: Told): Promise<Compared> => {
    if (versions === undefined)
      return { ok: false, why: 'KNOWLEDGE_VERSIONS is off: no version is kept to compare with' };
    const kept = versionsIn(versions);
    const dirOf = (hash: string): string | undefined => {
      const found = kept.find((one) => one.hash === hash);
      return found && join(versions, found.name);
    };
    const [before, after] = [dirOf(from.version), dirOf(to.version)];
    if (before === undefined) return { ok: false, why: `version ${from.version} is not kept any more` };
    if (after === undefined) return { ok: false, why: `version ${to.version} is not kept` };
    return apart({ from: { dir: before, day: from.day }, to: { dir: after, day: to.day }, cache });
  };

function apart(asked: Asked): Promise<Compared> {
  return new Promise((done) => {
    const child = fork(CHILD, {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      done(answer);
      child.kill('SIGKILL');
    };
    const fail = (why: string): void => end({ ok: false, why });
    const timer = setTimeout(() => fail(`not within ${LIMIT_MS / 1000} s`), LIMIT_MS);
    child.once('message', (answer: Answer) => end(answer));
    child.once('error', (error: Error) => fail(error.message));
    child.once('exit', (code, signal) => fail(`its process ended with ${code ?? signal}`));
    child.send(asked, () => undefined);
  });
}
