// A gateway with sessions: HELLO, IDENTIFY, READY, heartbeats, RESUME with what was missed, INVALID_SESSION.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { BOT, guild } from './payloads.ts';

const Sent = z.object({ op: z.int(), d: z.unknown() });
const Identify = z.object({ token: z.string(), intents: z.int(), shard: z.tuple([z.int(), z.int()]).optional() });
const Resume = z.object({ session_id: z.string(), seq: z.int() });

interface Session {
  readonly id: string;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
}

export class Gateway {
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #token: string;
  #waiting: (() => void)[] = [];
  /** Sessions that are refused when they are resumed. */
  #refuses = false;
  intents = 0;
  identified = 0;
  resumed = 0;

  constructor(http: Server, token: string) {
    this.#token = token;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  #greet(socket: WebSocket): void {
    send(socket, 10, { heartbeat_interval: 41_250 });
    socket.on('message', (data) => {
      const { op, d } = Sent.parse(JSON.parse(String(data)));
      if (op === 1) send(socket, 11, null);
      else if (op === 2) this.#identify(socket, Identify.parse(d));
      else if (op === 6) this.#resume(socket, Resume.parse(d));
    });
  }

  #identify(socket: WebSocket, { token, intents, shard }: z.infer<typeof Identify>): void {
    if (token !== this.#token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    this.intents = intents;
    this.identified += 1;
    const session: Session = { id: `session-${this.identified}`, events: [], socket };
    this.#sessions.set(session.id, session);
    const { port } = this.#server.address() as { port: number };
    const resume_gateway_url = `ws://127.0.0.1:${port}`;
    const application = { id: BOT.id, flags: 0 };
    const guilds = [{ id: guild.id, unavailable: true }];
    this.#to(session, 'READY', {
      v: 10,
      user: BOT,
      guilds,
      session_id: session.id,
      resume_gateway_url,
      shard,
      application,
    });
    this.#to(session, 'GUILD_CREATE', guild);
    this.#wake();
  }

  #resume(socket: WebSocket, { session_id, seq }: z.infer<typeof Resume>): void {
    const session = this.#sessions.get(session_id);
    if (!session || this.#refuses) {
      this.#refuses = false;
      this.#sessions.delete(session_id);
      send(socket, 9, false);
      return;
    }
    session.socket = socket;
    for (const { s, t, d } of session.events.filter((event) => event.s > seq)) send(socket, 0, d, s, t);
    this.#to(session, 'RESUMED', {});
    this.resumed += 1;
    this.#wake();
  }

  /** To every session, also to those that are cut off: they get it when they resume. */
  dispatch(t: string, d: unknown): void {
    for (const session of this.#sessions.values()) this.#to(session, t, d);
  }

  #to(session: Session, t: string, d: unknown): void {
    const s = session.events.length + 1;
    session.events.push({ s, t, d });
    if (session.socket?.readyState === session.socket?.OPEN && session.socket) send(session.socket, 0, d, s, t);
  }

  /** The line goes dead, as a network does: without a word. */
  cut(): void {
    for (const socket of this.#server.clients) socket.terminate();
    for (const session of this.#sessions.values()) session.socket = null;
  }

  refuseNextResume(): void {
    this.#refuses = true;
  }

  /** Resolves as soon as that many sessions have been identified or resumed in all. */
  async seen(count: { readonly identified?: number; readonly resumed?: number }): Promise<void> {
    while (this.identified < (count.identified ?? 0) || this.resumed < (count.resumed ?? 0))
      await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
    await once(this.#server, 'close').catch(() => undefined);
  }
}

const send = (socket: WebSocket, op: number, d: unknown, s: number | null = null, t: string | null = null): void =>
  socket.send(JSON.stringify({ op, d, s, t }));
