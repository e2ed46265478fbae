// GET /healthz: whether questions can be answered at this moment.
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Health {
  readonly ready: boolean;
  /** Version of the knowledge, or null where none is loaded. */
  readonly knowledge: string | null;
  readonly adapters: Readonly<Record<string, boolean>>;
}

/** Answers the request if it is about health; says whether it did. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, health: () => Health): boolean {
  const [path] = (request.url ?? '').split('?');
  if (path !== '/healthz' || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const now = health();
  response.writeHead(now.ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(now)}\n`);
  return true;
}
