// The Slack adapter: Bolt over Socket Mode or HTTP, with the same listeners for both.
import { App, type AppOptions, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Adapter, Log } from '../host/adapter.ts';
import { type Handler, refuse } from '../host/http.ts';
import type { MakeAdapter } from '../host/service.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { type Around, errorCode, noteFault, type Revoked } from './around.ts';
import { inFront } from './front.ts';
import { register } from './register.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const HTTP_PATH = '/slack/events';
/** An answer that comes after this is not waited for any more; what is rate limited is put off in posting.ts. */
const CLIENT = {
  timeout: 10_000,
  retryConfig: { retries: 4, minTimeout: 500, factor: 2 },
} as const;

/** With a bot token, and an app token (Socket Mode) or else a signing secret (HTTP); null without a bot token. */
export const slack =
  (clientOptions: AppOptions['clientOptions'] = {}): MakeAdapter =>
  ({ configuration, asking, log, now, route }) => {
    const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret = '' } = configuration;
    if (!token) return null;
    const logger = boltLogger(log);
    const options = {
      ...CLIENT,
      ...(configuration.SLACK_API_URL ? { slackApiUrl: configuration.SLACK_API_URL } : {}),
      ...clientOptions,
    };
    const client = new webApi.WebClient(token, { ...options, logger });
    let bot: Promise<webApi.AuthTestResponse> | undefined;
    const who = (): Promise<webApi.AuthTestResponse> => {
      bot ??= client.auth.test().catch((error: unknown) => {
        // Asked again by whoever needs it next.
        bot = undefined;
        throw error;
      });
      return bot;
    };
    let isStopping = false;
    const around: Around = {
      asking,
      log,
      // Learned again after a restart.
      people: new BoundedMemory({ most: 20_000, maxAgeMs: 7 * DAY_MS, now }),
      revoked: new Map<string, Revoked>(),
      now,
      isOurs: async (team) => (await who()).team_id === team,
      isStopping: () => isStopping,
    };
    const authorize = async ({ teamId }: { readonly teamId?: string | undefined }) => {
      const { bot_id, user_id, team_id } = await who();
      // One workspace; the token is of no other, and nothing of another's is answered with it.
      if (teamId !== team_id) throw new Error(`of workspace ${teamId ?? 'unknown'}, which is not ours`);
      return { botToken: token, botId: bot_id, botUserId: user_id, teamId: team_id };
    };
    const common = {
      authorize,
      clientOptions: { ...options, rejectRateLimitedCalls: true },
      logger,
      // Its memory of conversations would grow with each of them, and nothing here asks it.
      convoStore: false as const,
      extendedErrorHandler: true as const,
    };
    const connection = appToken
      ? overSocket(common, new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions: options } }))
      : overHttp(common, { secret, log, now, isStopping: () => isStopping, logger }, (handler) =>
          route(HTTP_PATH, { POST: handler }),
        );
    const underWay = counted(connection.app);
    register(connection.app, around);
    return {
      name: 'slack',
      start: async () => {
        try {
          await who();
        } catch (error) {
          noteFault(around, 'unknown', error);
          throw new Error(errorCode(error), { cause: error });
        }
        await connection.start();
      },
      health: () => {
        const [revoked] = around.revoked;
        return {
          ready: connection.isUp() && !isStopping && revoked === undefined,
          revoked: revoked ? { id: revoked[0], ...revoked[1] } : null,
        };
      },
      stop: async () => {
        isStopping = true;
        await underWay();
        await connection.stop();
      },
    } satisfies Adapter;
  };

type Common = Pick<AppOptions, 'authorize' | 'clientOptions' | 'logger' | 'convoStore'> & {
  readonly extendedErrorHandler: true;
};

interface Connection {
  readonly app: App;
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
  readonly isStopping: () => boolean;
  readonly logger: Logger;
}

function overHttp(
  common: Common,
  { secret, log, now, isStopping, logger }: OverHttp,
  take: (handler: Handler) => void,
): Connection {
  let isUp = false;
  const receiver = new HTTPReceiver({
    signingSecret: secret,
    // Looked at before it, with what Bolt does not look at.
    signatureVerification: false,
    endpoints: HTTP_PATH,
    logger,
  });
  const app = new App({ ...common, receiver });
  const next: Handler = (request, response) => {
    // Slack sends an event again that was not taken; what a person waits for gets its line.
    if (isStopping() && request.headers['content-type'] === 'application/json')
      return refuse(request, response, 503, log, 'stopping');
    receiver.requestListener(request, response);
  };
  take(inFront({ secret, log, now, next }));
  return {
    app,
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
