// A small Discord on loopback: REST and gateway on one port. It refuses what Discord's own description refuses.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Body, callbackFaults, commandFaults, messageFaults } from '../valid.ts';
import { Gateway } from './gateway.ts';
import { type Asker, BOT, DM, interactionOf, messageOf, type Posting } from './payloads.ts';

export const TOKEN = 'a-token-for-tests-on-loopback';

export interface Request {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
}

export interface Callback {
  readonly type: number;
  readonly data: Body & { readonly choices?: readonly { readonly name: string; readonly value: string }[] };
}

interface Fault {
  readonly matches: RegExp;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  left: number;
}

/** Never the same twice, also over a restart, as Discord's own. */
let ids = 600_000_000_000_000_000n;

export class LoopbackDiscord {
  readonly requests: Request[] = [];
  /** What Discord would have refused. */
  readonly refused: string[] = [];
  commands: unknown[] = [];
  readonly #http: Server;
  readonly #faults: Fault[] = [];
  readonly #drops: { readonly matches: RegExp; readonly arrives: boolean }[] = [];
  readonly #answered = new Set<string>();
  readonly #posted = new Map<string, object>();
  #waiting: (() => void)[] = [];
  gateway: Gateway;

  readonly #checks: boolean;

  /** Without `checks` bodies are taken unread, so that what the bot takes can be timed. */
  constructor({ checks = true } = {}) {
    this.#checks = checks;
    this.#http = createServer((request, response) => void this.#take(request, response));
    this.gateway = new Gateway(this.#http, TOKEN);
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#http.listen(0, '127.0.0.1', done));
    return this;
  }

  get api(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/api`;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise<void>((done) => void this.#http.close(() => done()));
  }

  /** The next requests whose `METHOD path` matches are answered so, `times` times. */
  fault(matches: RegExp, status: number, body: object, { times = 1, headers = {} } = {}): void {
    this.#faults.push({ matches, status, body, headers, left: times });
  }

  /** The next such requests are cut off without an answer; where `arrives`, after they were taken. */
  drop(matches: RegExp, { arrives = false } = {}): void {
    this.#drops.push({ matches, arrives });
  }

  newId(): string {
    ids += 1n;
    return String(ids);
  }

  /** Sends an interaction and waits for its answer. */
  async interact(type: number, data: object, asker: Asker = {}, message?: object): Promise<Callback> {
    return this.callback(this.sendInteraction(type, data, asker, message));
  }

  sendInteraction(type: number, data: object, asker: Asker = {}, message?: object, id = this.newId()): string {
    this.gateway.dispatch('INTERACTION_CREATE', interactionOf(id, type, data, asker, message));
    return id;
  }

  async callback(interaction: string): Promise<Callback> {
    const { body } = await this.request(new RegExp(`^POST /interactions/${interaction}/`));
    return body as Callback;
  }

  /** Posts as a person and waits for the bot's answer to it. */
  async post(posting: Posting): Promise<Body> {
    const id = this.sendMessage(posting);
    const { body } = await this.request(
      /^POST \/channels\/\d+\/messages$/,
      (sent) => (sent as Body).message_reference?.message_id === id,
    );
    return body as Body;
  }

  sendMessage(posting: Posting, id = this.newId()): string {
    this.gateway.dispatch('MESSAGE_CREATE', messageOf(id, posting));
    return id;
  }

  /** A message of the bot's, as Discord hands it out. */
  ours(body: Body, direct = false): { readonly id: string } {
    return messageOf(this.newId(), {
      author: BOT,
      direct,
      components: body.components ?? [],
      content: body.content ?? '',
    });
  }

  requestsOf(matches: RegExp): Request[] {
    return this.requests.filter(({ method, path }) => matches.test(`${method} ${path}`));
  }

  /** Resolves with the first such request, made or still to come; with the n-th where `count` says so. */
  async request(matches: RegExp, fits: (body: unknown) => boolean = () => true, count = 1): Promise<Request> {
    for (;;) {
      const found = this.requestsOf(matches).filter(({ body }) => fits(body))[count - 1];
      if (found) return found;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  async #take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of incoming) text += String(chunk);
    const method = incoming.method ?? 'GET';
    const path = (incoming.url ?? '').replace(/^\/api\/v\d+/, '').replace(/\?.*$/, '');
    const body: unknown = text === '' ? null : JSON.parse(text);
    this.requests.push({ method, path, body });
    const drop = this.#drops.findIndex(({ matches }) => matches.test(`${method} ${path}`));
    if (drop >= 0) {
      const [{ arrives = false } = {}] = this.#drops.splice(drop, 1);
      if (arrives) this.#answer(`${method} ${path}`, body, incoming.headers.authorization);
      incoming.socket.destroy();
      return;
    }
    const [status, answer, headers] = this.#answer(`${method} ${path}`, body, incoming.headers.authorization);
    response.writeHead(status, { ...(status === 204 ? {} : { 'content-type': 'application/json' }), ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(answer));
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #answer(request: string, body: unknown, authorization: string | undefined): [number, unknown, object?] {
    const fault = this.#faults.find(({ matches, left }) => left > 0 && matches.test(request));
    if (fault) {
      fault.left -= 1;
      return [fault.status, fault.body, fault.headers];
    }
    const [, interaction] = /^POST \/interactions\/(\d+)\/[^/]+\/callback$/.exec(request) ?? [];
    if (interaction) return this.#callbackOf(interaction, body);
    if (authorization !== `Bot ${TOKEN}`) return [401, { message: '401: Unauthorized', code: 0 }];
    if (request === 'GET /gateway/bot') {
      const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return [200, { url: this.api.replace(/^http(.*)\/api$/, 'ws$1'), shards: 1, session_start_limit }];
    }
    if (request === 'GET /applications/@me') return [200, { id: BOT.id, name: BOT.username }];
    const [, verb, channel] = /^(\w+) \/channels\/(\d+)\/messages$/.exec(request) ?? [];
    if (verb === 'POST' && channel) return this.#post(channel, body as Body);
    if (request === 'POST /users/@me/channels') return [200, { id: DM, type: 1 }];
    if (/^POST \/channels\/\d+\/messages\/\d+\/crosspost$/.test(request)) return [200, { id: '1', flags: 1 }];
    if (/^GET \/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(request)) return [200, this.commands];
    if (/^PUT \/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(request)) return this.#overwrite(body as object[]);
    return [404, { message: `not modelled: ${request}`, code: 0 }];
  }

  #callbackOf(interaction: string, body: unknown): [number, unknown] {
    if (this.#answered.has(interaction))
      return [400, { message: 'Interaction has already been acknowledged.', code: 40_060 }];
    const faults = this.#checks ? callbackFaults(body) : [];
    if (faults.length > 0) return this.#refuse(faults);
    this.#answered.add(interaction);
    return [204, null];
  }

  #post(channel: string, body: Body): [number, unknown] {
    const faults = messageFaults(body);
    if (faults.length > 0) return this.#refuse(faults);
    const known = body.enforce_nonce ? this.#posted.get(String(body.nonce)) : undefined;
    const message = known ?? {
      ...messageOf(this.newId(), { author: BOT, components: body.components ?? [] }),
      channel_id: channel,
    };
    this.#posted.set(String(body.nonce), message);
    return [200, message];
  }

  /** As Discord keeps them: with ids, and with what is left out spelt out. */
  #overwrite(commands: readonly object[]): [number, unknown] {
    const faults = commands.flatMap(commandFaults);
    if (faults.length > 0) return this.#refuse(faults);
    this.commands = commands.map((command) => ({
      id: this.newId(),
      application_id: BOT.id,
      version: this.newId(),
      default_member_permissions: null,
      nsfw: false,
      description: '',
      ...command,
    }));
    return [200, this.commands];
  }

  #refuse(faults: readonly string[]): [number, unknown] {
    this.refused.push(...faults);
    return [400, { message: `Invalid Form Body: ${faults.join('; ')}`, code: 50_035 }];
  }
}
