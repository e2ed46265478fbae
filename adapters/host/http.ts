// One HTTP server for all: exact paths and methods, one that takes all other paths, a line in the log for each refusal, and no patience with slow clients.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from './adapter.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Of one path, by method. */
export type Methods = Readonly<Partial<Record<'GET' | 'HEAD' | 'POST', Handler>>>;

/** Until all of a request's header has come, and all of the request. */
const HEADERS_MS = 5_000;
const REQUEST_MS = 10_000;
/** A connection on which nothing moves, also one whose answer is not read. */
const IDLE_MS = 10_000;
/** How long a connection is kept for the next request. */
const KEEP_ALIVE_MS = 5_000;
const CHECKED_EACH_MS = 1_000;
/** More of a path than this tells nothing. */
const PATH_SHOWN = 100;

export class Http {
  readonly #routes = new Map<string, Methods>();
  #others: Handler | undefined;
  readonly #log: Log;
  readonly server: Server;

  constructor(log: Log) {
    this.#log = log;
    this.server = createServer({ connectionsCheckingInterval: CHECKED_EACH_MS }, (request, response) =>
      this.#answer(request, response),
    );
    this.server.headersTimeout = HEADERS_MS;
    this.server.requestTimeout = REQUEST_MS;
    this.server.keepAliveTimeout = KEEP_ALIVE_MS;
    this.server.setTimeout(IDLE_MS, (socket) => socket.destroy());
  }

  route(path: string, methods: Methods): void {
    this.#routes.set(path, methods);
  }

  /** Takes every path that is no route's. */
  others(handler: Handler): void {
    this.#others = handler;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const methods = this.#routes.get(pathOf(request));
    const handler = methods ? Object.entries(methods).find(([method]) => method === request.method)?.[1] : this.#others;
    if (methods && !handler) response.setHeader('allow', Object.keys(methods).join(', '));
    try {
      if (handler) handler(request, response);
      else refuse(request, response, methods ? 405 : 404, this.#log);
    } catch (error) {
      this.#log.error({ path: pathOf(request), error: messageOf(error) }, 'a request could not be answered');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  }
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? '';

/** Answered and told in one line, without anything of its headers or body; the rest of it is not waited for. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  log: Log,
  reason?: string,
): void {
  const path = pathOf(request).slice(0, PATH_SHOWN);
  log.warn({ status, method: request.method, path, ...(reason ? { reason } : {}) }, 'a request was refused');
  response.writeHead(status, request.complete ? {} : { connection: 'close' });
  response.end();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
