// From Node's requests to the application, with headers on every answer that let nothing else run.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { VERSION } from './api/routes.ts';
import type { WebApp } from './app.ts';

/** Nothing is taken for another type than it says: data is never run. */
const TYPED = [['x-content-type-options', 'nosniff']] as const;
/**
 * No page of ours runs a script, shows anything of others, or is shown within others. Set here and once: an answer that a
 * middleware changes is put together anew, which takes longer than the answer.
 */
const CLOSED = [
  ...TYPED,
  [
    'content-security-policy',
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  ],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
] as const;

export function listenerOf(app: WebApp): (request: IncomingMessage, response: ServerResponse) => void {
  const listen = getRequestListener(app.fetch, { overrideGlobalObjects: true });
  return (request, response) => {
    for (const [name, value] of request.url?.startsWith(`${VERSION}/`) ? TYPED : CLOSED)
      response.setHeader(name, value);
    void listen(request, response);
  };
}
