// The Slack adapter: Bolt over Socket Mode or HTTP, with the same listeners for both.
import { App, type AppOptions, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Adapter, Log } from '../host/adapter.ts';
import type { MakeAdapter } from '../host/service.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { type Around, errorCode } from './around.ts';
import { register } from './register.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const HTTP_PATH = '/slack/events';

/** With a bot token, and an app token (Socket Mode) or else a signing secret (HTTP); null without a bot token. */
export const slack =
  (clientOptions: AppOptions['clientOptions'] = {}): MakeAdapter =>
  ({ configuration, asking, log, now, http }) => {
    const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = configuration;
    if (!token) return null;
    const logger = boltLogger(log);
    const options = {
      ...(configuration.SLACK_API_URL ? { slackApiUrl: configuration.SLACK_API_URL } : {}),
      ...clientOptions,
    };
    const around: Around = {
      asking,
      log,
      // Learned again after a restart.
      locales: new BoundedMemory({ most: 50_000, maxAgeMs: 7 * DAY_MS, now }),
    };
    const client = new webApi.WebClient(token, { ...options, logger });
    let bot: Promise<webApi.AuthTestResponse> | undefined;
    // One workspace: who the bot is, asked once. Many workspaces look their installation up here instead.
    const authorize = async () => {
      bot ??= client.auth.test();
      const { bot_id, user_id, team_id } = await bot;
      return { botToken: token, botId: bot_id, botUserId: user_id, teamId: team_id };
    };
    const start = async (): Promise<void> => {
      try {
        await authorize();
      } catch (error) {
        bot = undefined;
        throw new Error(errorCode(error));
      }
    };
    const common = { authorize, clientOptions: options, logger };
    return appToken
      ? overSocket(
          around,
          common,
          start,
          new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions: options } }),
        )
      : overHttp(
          around,
          common,
          start,
          new HTTPReceiver({ signingSecret: signingSecret ?? '', endpoints: HTTP_PATH, logger }),
          http.route,
        );
  };

type Common = Pick<AppOptions, 'authorize' | 'clientOptions' | 'logger'>;

function overSocket(around: Around, common: Common, start: () => Promise<void>, receiver: SocketModeReceiver): Adapter {
  let connected = false;
  const app = new App({ ...common, receiver });
  const underWay = counted(app);
  register(app, around);
  receiver.client.on('connected', () => {
    connected = true;
  });
  for (const state of ['reconnecting', 'disconnecting', 'disconnected', 'connecting'])
    receiver.client.on(state, () => {
      connected = false;
    });
  return {
    name: 'slack',
    start: async () => {
      await start();
      await app.start();
      connected = true;
    },
    ready: () => connected,
    stop: async () => {
      // Over the same socket go the acknowledgements of what is under way.
      await underWay();
      connected = false;
      await app.stop();
    },
  };
}

function overHttp(
  around: Around,
  common: Common,
  start: () => Promise<void>,
  receiver: HTTPReceiver,
  route: Parameters<MakeAdapter>[0]['http']['route'],
): Adapter {
  let ready = false;
  const app = new App({ ...common, receiver });
  const underWay = counted(app);
  register(app, around);
  route(HTTP_PATH, receiver.requestListener);
  return {
    name: 'slack',
    start: async () => {
      await start();
      ready = true;
    },
    ready: () => ready,
    stop: async () => {
      ready = false;
      await underWay();
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
