// The web without a port: requests go to the application as they come from the listener.
import { webApp } from '../../../adapters/web/app.ts';
import type { Around } from '../../../adapters/web/site.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const NONE = [] as const;

export interface Asker {
  readonly faults: readonly unknown[];
  ask(path: string, init?: RequestInit, address?: string): Promise<Response>;
}

export function asker(around: Partial<Around> = {}, known: Knowledge = knowledge): Asker {
  const faults: unknown[] = [];
  const app = webApp({
    knowledge: () => known,
    today: () => TODAY,
    publicUrl: undefined,
    corrections: () => NONE,
    proxies: 0,
    pace: { most: 100_000, seconds: 60 },
    fault: (_, error) => faults.push(error),
    ...around,
  });
  return {
    faults,
    ask: async (path, init, address = '192.0.2.1') =>
      app.fetch(new Request(`http://localhost${path}`, init), {
        incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } },
      }),
  };
}
