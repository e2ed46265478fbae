// How the service ends, on a process that only notes what is done to it.
import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { CRASHED, untilToldToStop } from '../../../adapters/host/stopping.ts';

function running() {
  const done = Promise.withResolvers<void>();
  const exits: (number | undefined)[] = [];
  const stop = vi.fn(() => done.promise);
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const process = Object.assign(new EventEmitter(), { exit: (code?: number) => void exits.push(code) });
  untilToldToStop({ stop }, log, process as never);
  const finish = async (): Promise<void> => {
    done.resolve();
    await new Promise((next) => setImmediate(next));
  };
  return { process, exits, stop, log, finish };
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s ends it with 0, once what is under way is finished', async (signal) => {
  const { process, exits, stop, finish } = running();
  process.emit(signal);
  expect([stop.mock.calls.length, exits]).toEqual([1, []]);
  await finish();
  expect(exits).toEqual([0]);
});

it.each(['uncaughtException', 'unhandledRejection'])(
  '%s is logged and ends it with a code of its own',
  async (event) => {
    const { process, exits, stop, log, finish } = running();
    const error = new Error('nobody caught this');
    process.emit(event, error);
    process.emit(event, error);
    expect(log.error).toHaveBeenCalledWith({ err: error, event }, expect.any(String));
    expect([stop.mock.calls.length, exits]).toEqual([1, []]);
    await finish();
    expect(exits).toEqual([CRASHED]);
  },
);

it('a second signal does not wait', () => {
  const { process, exits } = running();
  process.emit('SIGTERM');
  process.emit('SIGINT');
  expect(exits).toEqual([0]);
});

it('what fails while it stops is told by the code', async () => {
  const { process, exits, finish } = running();
  process.emit('SIGTERM');
  process.emit('uncaughtException', new Error('late'));
  await finish();
  expect(exits).toEqual([CRASHED]);
});
