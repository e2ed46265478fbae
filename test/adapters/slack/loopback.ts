// A small Slack on the loopback interface: Web API, Socket Mode and response addresses, with faults on demand.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface Call {
  readonly method: string;
  /** By whose token. */
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the next calls of a method are answered, in order; after that as usual. */
export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export const SECRET = 'a-signing-secret-of-the-tests';
export const BOT = 'U0BOT';

/** The token of a workspace or an organisation that installs the app by the code `of-T2`. */
export const tokenOf = (id: string): string => `xoxb-token-of-${id}`;
const OF_TOKEN = /^xoxb-token-of-([TE]\d+)$/;

/** docs.slack.dev/reference/methods/oauth.v2.access */
function installationBy(code: string): object {
  const [, id] = /^of-([TE]\d+)$/.exec(code) ?? [];
  if (!id) return { ok: false, error: 'invalid_code' };
  const isOrg = id.startsWith('E');
  return {
    ok: true,
    access_token: tokenOf(id),
    token_type: 'bot',
    scope: 'app_mentions:read,chat:write,commands,im:history,users:read',
    bot_user_id: BOT,
    app_id: 'A1',
    team: isOrg ? null : { id, name: 'A name that nobody needs' },
    enterprise: isOrg ? { id, name: 'An organisation' } : null,
    is_enterprise_install: isOrg,
    authed_user: { id: 'U0INSTALLER' },
  };
}

export class LoopbackSlack {
  readonly calls: Call[] = [];
  readonly acks: { readonly envelope: string; readonly payload: unknown }[] = [];
  readonly #faults = new Map<string, Fault[]>();
  readonly #waiting = new Set<() => void>();
  readonly #sockets = new Set<WebSocket>();
  readonly #server: Server;
  readonly #socketServer: WebSocketServer;
  readonly #locale: string;
  /** Who owns the workspace. */
  owner = '';

  private constructor(locale: string) {
    this.#locale = locale;
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#socketServer = new WebSocketServer({ server: this.#server });
    this.#socketServer.on('connection', (socket) => this.#connected(socket));
  }

  static async start(locale = 'en-GB'): Promise<LoopbackSlack> {
    const slack = new LoopbackSlack(locale);
    await new Promise<void>((done) => slack.#server.listen(0, '127.0.0.1', done));
    return slack;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.address}/api/`;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  fail(method: string, ...faults: readonly Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  of(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Resolves once the condition holds; looked at after everything that happens here. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((done) => this.#waiting.add(done));
  }

  /** Sends an envelope over every open socket. */
  push(envelope: object): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify(envelope));
  }

  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  async stop(): Promise<void> {
    this.drop();
    this.#socketServer.close();
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  #changed(): void {
    for (const done of this.#waiting) done();
    this.#waiting.clear();
  }

  #connected(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    socket.on('message', (data) => {
      const { envelope_id: envelope, payload } = JSON.parse(String(data));
      this.acks.push({ envelope, payload });
      this.#changed();
    });
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#changed();
    });
    this.#changed();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks).toString();
    const path = (request.url ?? '').replace(/^\/(api\/)?/, '');
    const isJson = request.headers['content-type']?.includes('json');
    const body = isJson ? JSON.parse(raw) : Object.fromEntries(new URLSearchParams(raw));
    for (const key of ['blocks', 'view']) if (typeof body[key] === 'string') body[key] = JSON.parse(body[key]);
    const fault = this.#faults.get(path)?.shift();
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    this.calls.push({ method: fault ? `${path} (${fault.status})` : path, token, body });
    const reply = (status: number, data: object, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data));
    };
    if (fault) reply(fault.status, fault.body ?? { ok: false, error: 'fault' }, fault.headers);
    else reply(200, this.#usual(path, token, body));
    this.#changed();
  }

  #usual(method: string, token: string, body: Readonly<Record<string, unknown>>): object {
    if (method === 'oauth.v2.access') return installationBy(String(body.code));
    if (method === 'auth.test')
      return {
        ok: true,
        team_id: OF_TOKEN.exec(token)?.[1] ?? 'T1',
        user_id: BOT,
        bot_id: 'B0BOT',
        url: 'https://x.test/',
      };
    if (method === 'apps.connections.open') return { ok: true, url: `${this.address.replace('http', 'ws')}/socket` };
    if (method === 'users.info')
      return { ok: true, user: { id: body.user, locale: this.#locale, is_owner: body.user === this.owner } };
    return { ok: true, ts: '1.1', channel: 'C1' };
  }
}

/** The headers Slack signs a request with (docs.slack.dev/authentication/verifying-requests-from-slack). */
export function signed(body: string, secret = SECRET, at = Math.floor(Date.now() / 1000)): Record<string, string> {
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': signature };
}
