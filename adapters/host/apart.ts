// Work in a process of its own: whatever it comes upon, this one goes on answering; it ends in time, and leaves no memory behind.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Limits {
  readonly ms: number;
  readonly memoryMb: number;
}

/** What it answered, or why it did not. */
export type Ended<Answer> = { readonly answer: Answer } | { readonly why: string };

/** Never throws. `child` is a file that runs `answerOnce`. */
export function apart<Asked extends object, Answer>(
  child: URL,
  asked: Asked,
  { ms, memoryMb }: Limits,
): Promise<Ended<Answer>> {
  return new Promise((done) => {
    const process = fork(fileURLToPath(child), {
      // Whatever this process was started with is its own, and no secret of it is needed.
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (ended: Ended<Answer>): void => {
      clearTimeout(timer);
      done(ended);
      process.kill('SIGKILL');
    };
    const timer = setTimeout(() => end({ why: `no answer within ${ms / 1000} s` }), ms);
    process.once('message', (answer: Answer) => end({ answer }));
    process.once('error', (error: Error) => end({ why: error.message }));
    process.once('exit', (code, signal) => end({ why: `its process ended with ${code ?? signal}` }));
    // Where it could not start, `error` says why.
    process.send(asked, () => undefined);
  });
}

/** What such a process runs: told of its work by its first message, it answers and ends. */
export async function answerOnce<Asked, Answer>(work: (asked: Asked) => Promise<Answer>): Promise<void> {
  const [asked] = await once(process, 'message');
  process.send?.(await work(asked as Asked), undefined, undefined, () => process.disconnect?.());
}
