// How the service ends: told to, or because something was thrown that nobody caught. What is under way is finished either way.
import type { Log } from './adapter.ts';
import type { Service } from './service.ts';

/** The exit code after something that nobody caught, so that whoever restarts the service can tell. */
export const CRASHED = 70;
const TOLD = 0;

/** `process`, or what stands in for it in a test. */
type Process = Pick<NodeJS.Process, 'on' | 'exit'>;

export function untilToldToStop(service: Pick<Service, 'stop'>, log: Log, running: Process = process): void {
  let code: number | undefined;
  const stop = (why: number): void => {
    const isFirst = code === undefined;
    code = Math.max(code ?? TOLD, why);
    if (isFirst) void service.stop().finally(() => running.exit(code));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    running.on(signal, () => {
      // Who asks twice does not want to wait.
      if (code !== undefined) running.exit(code);
      log.info({ signal }, 'stopping');
      stop(TOLD);
    });
  // Nobody knows what is left half done: what is under way is finished, and a new process begins anew.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    running.on(event, (error: unknown) => {
      log.error({ err: error, event }, 'not handled; stopping');
      stop(CRASHED);
    });
}
