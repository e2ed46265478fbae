// The running bot: the knowledge and its reloading, the adapters, their health, and a clean stop.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Asking } from '../present/asking.ts';
import type { Installations, Outbox, State, Subscriptions } from '../state/ports.ts';
import { PromptState } from '../state/prompt-state.ts';
import { keepSwept } from '../state/sweeping.ts';
import type { Adapter, Log } from './adapter.ts';
import type { Carrier } from './carrier.ts';
import { causesOf } from './causes.ts';
import type { Configuration } from './configuration.ts';
import { type Health, healthRoutes } from './health.ts';
import { type Handler, Http, type Methods } from './http.ts';
import type { Kept } from './reload.ts';

/** What is under way is finished, but no longer than this. */
const STOP_MS = 8_000;

/** What an adapter gets from the service. `route` takes requests of a path, on the one port that is shared by all. */
export interface Surroundings {
  readonly configuration: Configuration;
  readonly asking: Asking;
  readonly log: Log;
  readonly now: () => number;
  readonly installations: Installations;
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  /** What the adapters before this one offer to carry notices by. */
  readonly carriers: readonly Carrier[];
  readonly carry: (carrier: Carrier) => void;
  readonly route: (path: string, methods: Methods) => void;
  /** Takes the requests of every path that is nobody's. */
  readonly others: (handler: Handler) => void;
}

/** Null where the adapter has no credentials. */
export type MakeAdapter = (around: Surroundings) => Adapter | null;

export interface Serving {
  readonly configuration: Configuration;
  readonly log: Log;
  readonly today: (zone?: string) => string;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  /** The knowledge as it stands; closed when the service stops. */
  readonly kept: Kept;
  /** What outlives the process; closed when the service stops. */
  readonly state: State;
  readonly adapters: readonly MakeAdapter[];
}

export interface Service {
  readonly port: number;
  health(): Health;
  stop(): Promise<void>;
}

/** Null, with the reason in the log, where nothing can be answered: no good knowledge, or no adapter that starts. */
export async function serve(serving: Serving): Promise<Service | null> {
  const { configuration, log, today, now, kept } = serving;
  const state = new PromptState(serving.state, { now, log });
  const first = kept.current();
  if (!first) {
    log.error({ faults: kept.health().faulty?.faults ?? [] }, 'there is no knowledge to answer from');
    await kept.close();
    await state.close();
    return null;
  }
  const endSweeping = keepSwept(serving.state, log);
  const close = async (): Promise<void> => {
    await kept.close();
    endSweeping();
    await state.close();
  };
  // The last one only: each, with all that was worked out on it, is tens of megabytes.
  let knowledge = first;
  const asking = new Asking({
    knowledge: () => {
      knowledge = kept.current() ?? knowledge;
      return knowledge;
    },
    today,
    state,
    pages: configuration.DOCS_URL,
    web: configuration.PUBLIC_URL,
    log,
  });
  const http = new Http(log);
  const carriers: Carrier[] = [];
  const around: Surroundings = {
    configuration,
    asking,
    log,
    now,
    installations: serving.state.installations,
    subscriptions: serving.state.subscriptions,
    outbox: serving.state.outbox,
    carriers,
    carry: (carrier) => void carriers.push(carrier),
    route: (path, methods) => http.route(path, methods),
    others: (handler) => http.others(handler),
  };
  const running = serving.adapters.flatMap((make) => make(around) ?? []);
  let stopping: Promise<void> | undefined;
  const health = (): Health => {
    const places = Object.fromEntries(running.map((adapter) => [adapter.name, adapter.health()]));
    const isReady = running.length > 0 && Object.values(places).every(({ ready }) => ready);
    const isStopping = stopping !== undefined;
    return { alive: true, ready: isReady && !isStopping, stopping: isStopping, knowledge: kept.health(), places };
  };
  for (const [path, methods] of Object.entries(healthRoutes(health))) http.route(path, methods);
  const { server } = http;
  try {
    await listen(server, configuration.PORT, configuration.HOST);
  } catch (error) {
    log.error({ port: configuration.PORT, error: causesOf(error) }, 'the port cannot be opened');
    await close();
    return null;
  }
  const started = await Promise.all(running.map((adapter) => startOne(adapter, log)));
  const stopOnce = async (): Promise<void> => {
    const all = Promise.allSettled(running.map((adapter) => adapter.stop()));
    await within(all, STOP_MS, () => log.warn({}, 'stopped with work under way'));
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
    await close();
    log.info({}, 'stopped');
  };
  const stop = (): Promise<void> => {
    stopping ??= stopOnce();
    return stopping;
  };
  if (!started.some(Boolean)) {
    log.error({}, 'no adapter could start');
    await stop();
    return null;
  }
  const { port } = server.address() as AddressInfo;
  log.info({ port, ...health() }, 'serving');
  return { port, health, stop };
}

/** One place that cannot be reached does not keep the others from starting. */
async function startOne(adapter: Adapter, log: Log): Promise<boolean> {
  try {
    await adapter.start();
    return true;
  } catch (error) {
    log.error({ adapter: adapter.name, error: causesOf(error) }, 'cannot start');
    return false;
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done());
  });

async function within(work: Promise<unknown>, ms: number, late: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((done) => {
    timer = setTimeout(() => {
      late();
      done();
    }, ms);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
