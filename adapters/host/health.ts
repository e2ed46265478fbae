// GET /healthz: whether questions can be answered at this moment, place by place, and on which knowledge.
// GET /livez: whether the process answers at all. One that is alive and not ready is not mended by a restart.
import type { ServerResponse } from 'node:http';
import type { PlaceHealth } from './adapter.ts';
import type { Methods } from './http.ts';
import type { KnowledgeHealth } from './reload.ts';

export interface Health {
  readonly alive: true;
  /** Every place is ready, and there is a knowledge. */
  readonly ready: boolean;
  readonly stopping: boolean;
  readonly knowledge: KnowledgeHealth;
  readonly places: Readonly<Record<string, PlaceHealth>>;
}

export const healthRoutes = (health: () => Health): Readonly<Record<'/healthz' | '/livez', Methods>> => {
  const ready = (isAsked: boolean, response: ServerResponse): void => {
    const now = health();
    tell(response, now.ready ? 200 : 503, isAsked ? now : undefined);
  };
  const alive = (isAsked: boolean, response: ServerResponse): void =>
    tell(response, 200, isAsked ? { alive: true } : undefined);
  return {
    '/healthz': { GET: (_, response) => ready(true, response), HEAD: (_, response) => ready(false, response) },
    '/livez': { GET: (_, response) => alive(true, response), HEAD: (_, response) => alive(false, response) },
  };
};

function tell(response: ServerResponse, status: number, body: object | undefined): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(body && `${JSON.stringify(body)}\n`);
}
