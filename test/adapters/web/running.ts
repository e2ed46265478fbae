// The service as `npm run serve` runs it with the web alone, on a port of its own.
import { Writable } from 'node:stream';
import { configure } from '../../../adapters/host/configuration.ts';
import { createLog } from '../../../adapters/host/log.ts';
import type { Kept } from '../../../adapters/host/reload.ts';
import { serve } from '../../../adapters/host/service.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { web } from '../../../adapters/web/web.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const { hash, newestSource } = knowledge.version;
const kept: Kept = {
  current: () => knowledge,
  health: () => ({ version: hash, newestSource, since: null, faulty: null, held: null }),
  look: async () => {},
  close: async () => {},
};

export interface Running {
  readonly at: string;
  readonly port: number;
  /** Lines of the log, at its most talkative. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

export async function running(pace = { most: 100_000, seconds: 60 }): Promise<Running> {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const configured = configure({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'trace' }, '');
  if (!configured.ok) throw new Error(configured.faults.join());
  const service = await serve({
    configuration: configured.configuration,
    log: createLog('trace', [], stream),
    today: () => TODAY,
    now: Date.now,
    kept,
    state: memoryState(Date.now),
    adapters: [web({ versions: undefined, cache: undefined }, pace)],
  });
  if (!service) throw new Error(lines.join(''));
  return { at: `http://127.0.0.1:${service.port}`, port: service.port, lines, stop: () => service.stop() };
}
