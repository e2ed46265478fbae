// The Slack adapter: Bolt over Socket Mode or HTTP, with the same listeners for both.
import { App, type AppOptions, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Adapter, Log } from '../host/adapter.ts';
import { type Handler, refuse } from '../host/http.ts';
import type { MakeAdapter } from '../host/service.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { type Around, errorCode, noteFault, type Revoked } from './around.ts';
import { slackCarrier } from './carrying.ts';
import { inFront } from './front.ts';
import { credentialsIn, type Door, openToAll } from './installing.ts';
import { register } from './register.ts';
import { oneWorkspace } from './workspaces.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const HTTP_PATH = '/slack/events';
/** An answer that comes after this is not waited for any more; what is rate limited is put off in posting.ts. */
const CLIENT = {
  timeout: 10_000,
  retryConfig: { retries: 4, minTimeout: 500, factor: 2 },
} as const;

/**
 * Of one workspace with a bot token, and an app token (Socket Mode) or else a signing secret (HTTP); of many with the app's
 * id and secret, by HTTP. Null without either.
 */
export const slack =
  (clientOptions: AppOptions['clientOptions'] = {}): MakeAdapter =>
  ({ configuration, asking, installations, subscriptions, log, now, route, carry }) => {
    const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret = '' } = configuration;
    if (!token && !configuration.SLACK_CLIENT_ID) return null;
    const logger = boltLogger(log);
    const options = {
      ...CLIENT,
      ...(configuration.SLACK_API_URL ? { slackApiUrl: configuration.SLACK_API_URL } : {}),
      ...clientOptions,
    };
    let isStopping = false;
    const revoked = new Map<string, Revoked>();
    const credentials = credentialsIn(configuration);
    const changed = (id: string): void => void revoked.delete(id);
    const { workspaces, pages }: Door = credentials
      ? openToAll(credentials, { installations, log, now, clientOptions: options, logger, changed })
      : { workspaces: oneWorkspace(token, new webApi.WebClient(token, { ...options, logger })), pages: {} };
    const around: Around = {
      asking,
      subscriptions,
      log,
      // Learned again after a restart.
      people: new BoundedMemory({ most: 20_000, maxAgeMs: 7 * DAY_MS, now }),
      revoked,
      now,
      workspaces,
      isStopping: () => isStopping,
    };
    carry(slackCarrier(around, { ...options, logger }));
    const common: Common = {
      authorize: workspaces.authorize,
      clientOptions: { ...options, rejectRateLimitedCalls: true },
      logger,
      // Its memory of conversations would grow with each of them, and nothing here asks it.
      convoStore: false,
      extendedErrorHandler: true,
      isStopping: () => isStopping,
    };
    const connection = appToken
      ? overSocket(common, new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions: options } }))
      : overHttp(common, { secret, log, now });
    for (const [path, handler] of Object.entries(pages)) route(path, { GET: handler });
    if (connection.events) route(HTTP_PATH, { POST: connection.events });
    const underWay = counted(connection.app);
    register(connection.app, around);
    return {
      name: 'slack',
      start: async () => {
        try {
          await workspaces.start();
        } catch (error) {
          noteFault(around, 'unknown', error);
          throw new Error(errorCode(error), { cause: error });
        }
        await connection.start();
      },
      health: () => {
        // One of many that is lost takes nothing from the others.
        const [lost] = workspaces.areMany ? [] : revoked;
        return {
          ready: connection.isUp() && !isStopping && lost === undefined,
          revoked: lost ? { id: lost[0], ...lost[1] } : null,
        };
      },
      stop: async () => {
        isStopping = true;
        await underWay();
        await connection.stop();
      },
    } satisfies Adapter;
  };

type Common = Pick<AppOptions, 'authorize' | 'clientOptions' | 'convoStore'> & {
  readonly logger: Logger;
  readonly extendedErrorHandler: true;
  readonly isStopping: () => boolean;
};

interface Connection {
  readonly app: App;
  /** What Slack posts to, where it posts. */
  readonly events?: Handler;
  start(): Promise<void>;
  isUp(): boolean;
  /** Of a socket: over it went the acknowledgements of what was under way. */
  stop(): Promise<void>;
}

function overSocket(common: Common, receiver: SocketModeReceiver): Connection {
  let isUp = false;
  const app = new App({ ...common, receiver });
  receiver.client.on('connected', () => {
    isUp = true;
  });
  for (const state of ['reconnecting', 'disconnecting', 'disconnected', 'connecting'])
    receiver.client.on(state, () => {
      isUp = false;
    });
  return {
    app,
    start: async () => {
      await app.start();
      isUp = true;
    },
    isUp: () => isUp,
    stop: async () => {
      isUp = false;
      await app.stop();
    },
  };
}

interface OverHttp {
  readonly secret: string;
  readonly log: Log;
  readonly now: () => number;
}

function overHttp(common: Common, { secret, log, now }: OverHttp): Connection {
  let isUp = false;
  const receiver = new HTTPReceiver({
    signingSecret: secret,
    // Looked at before it, with what Bolt does not look at.
    signatureVerification: false,
    endpoints: HTTP_PATH,
    logger: common.logger,
  });
  const app = new App({ ...common, receiver });
  const next: Handler = (request, response) => {
    // Slack sends an event again that was not taken; what a person waits for gets its line.
    if (common.isStopping() && request.headers['content-type'] === 'application/json')
      return refuse(request, response, 503, log, 'stopping');
    receiver.requestListener(request, response);
  };
  return {
    app,
    events: inFront({ secret, log, now, next }),
    start: async () => {
      isUp = true;
    },
    isUp: () => isUp,
    stop: async () => {
      isUp = false;
    },
  };
}

/** Counts events under way; the function waits until none is. */
function counted(app: App): () => Promise<void> {
  let running = 0;
  let idle: (() => void)[] = [];
  app.use(async ({ next }) => {
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
      if (running === 0) {
        for (const done of idle) done();
        idle = [];
      }
    }
  });
  return () => (running === 0 ? Promise.resolve() : new Promise((done) => idle.push(done)));
}

/** Bolt's own messages in our log, its chatter left out. */
function boltLogger(log: Log): Logger {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: unknown[]): void =>
      log[level](
        { from: 'bolt' },
        parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '),
      );
  return {
    debug: () => undefined,
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
