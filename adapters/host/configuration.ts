// One checked configuration from the environment and `.env`: every fault in one message, and no secret in any.
import { parseEnv } from 'node:util';
import { z } from 'zod';

const secret = (shape: RegExp, looks: string, without?: string) =>
  z.string(without).regex(shape, `does not look right: ${looks}`);
const discordToken = (without?: string) =>
  secret(/^\S{20,}$/, 'a bot token has no space and at least 20 characters', without);
const address = z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional();
/** The shape of 32 bytes. */
const key = secret(/^[A-Za-z0-9+/]{43}=$/, '32 bytes as base64, made by: openssl rand -base64 32').transform((text) =>
  Buffer.from(text, 'base64'),
);
const folder = z.string().min(1).optional();
const wholeFrom = z.coerce.number('is not a number').int('is not a whole number');
/** Where health is told, and Slack's events by HTTP, when nobody says otherwise. */
const USUAL_PORT = 3000;
/** The last good versions of the knowledge, to return to; `off` keeps none. */
const versions = z.string().default('./knowledge-versions');

/** What is kept, and where. */
const STORE = {
  /** A file of SQLite, made where there is none; or `memory`, which is gone with the process. */
  STATE: z.string().default('./state.db'),
  /** Postgres in the place of the file: for several processes and machines. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'is no address of Postgres: postgres://user:password@host:5432/database',
    })
    .optional(),
};

/** What runs the bots. */
const Serving = z
  .object({
    SLACK_BOT_TOKEN: secret(/^xoxb-\S+$/, 'a bot token begins with xoxb-').optional(),
    SLACK_APP_TOKEN: secret(/^xapp-\S+$/, 'an app-level token begins with xapp-').optional(),
    SLACK_SIGNING_SECRET: secret(/^\S{8,}$/, 'at least eight characters without a space').optional(),
    /** For many workspaces, each of which installs the app: in the place of the bot token. */
    SLACK_CLIENT_ID: z.string().regex(/^\S+$/, 'does not look right: two numbers with a dot between').optional(),
    SLACK_CLIENT_SECRET: secret(/^\S{8,}$/, 'at least eight characters without a space').optional(),
    /** Seals what others' workspaces gave us; what the key before it sealed is sealed anew at the start. */
    TOKEN_KEY: key.optional(),
    TOKEN_KEY_BEFORE: key.optional(),
    SLACK_API_URL: address,
    DISCORD_TOKEN: discordToken().optional(),
    /** Discord posts interactions to us: in the place of the gateway, or beside it for mentions and direct messages. */
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'does not look right: 64 hexadecimal digits')
      .optional(),
    DISCORD_API_URL: address,
    HOST: z.string().min(1).default('0.0.0.0'),
    /** Set, it opens the web there too: board, API and feeds. */
    PORT: wholeFrom.min(0).max(65_535).optional(),
    /** The address under which people reach the web, for links in full. */
    PUBLIC_URL: address.transform((url) => url?.replace(/\/+$/, '')),
    /** How many proxies of one's own stand before the web: so many of the last addresses forwarded are theirs. */
    PROXIES: wholeFrom.min(0).max(9).default(0),
    KNOWLEDGE: folder,
    KNOWLEDGE_VERSIONS: versions,
    ...STORE,
    /** Where people read docs/privacy.md and the others: help links it. */
    DOCS_URL: address,
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'is not one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  })
  .superRefine((found, context) => {
    const missing = (name: keyof typeof found, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (found.SLACK_CLIENT_ID || found.SLACK_CLIENT_SECRET) {
      for (const name of ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET', 'TOKEN_KEY'] as const)
        if (!found[name]) missing(name, 'is missing: many workspaces need it, and Slack’s events by HTTP');
      for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const)
        if (found[name]) missing(name, 'is of one workspace: take it out, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET');
      return;
    }
    if (!found.SLACK_BOT_TOKEN && (found.SLACK_APP_TOKEN || found.SLACK_SIGNING_SECRET))
      missing('SLACK_BOT_TOKEN', 'is missing: Slack needs it beside SLACK_APP_TOKEN or SLACK_SIGNING_SECRET');
    if (found.SLACK_BOT_TOKEN && !found.SLACK_APP_TOKEN && !found.SLACK_SIGNING_SECRET)
      missing('SLACK_APP_TOKEN', 'is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP');
    const chat = [
      found.SLACK_BOT_TOKEN,
      found.SLACK_APP_TOKEN,
      found.SLACK_SIGNING_SECRET,
      found.DISCORD_TOKEN,
      found.DISCORD_PUBLIC_KEY,
    ];
    if (!chat.some(Boolean) && found.PORT === undefined)
      missing('SLACK_BOT_TOKEN', 'is missing, and so are DISCORD_TOKEN and PORT: there is no place to answer in');
  })
  .transform((found) => ({ ...found, PORT: found.PORT ?? USUAL_PORT, isWeb: found.PORT !== undefined }));

/** What tells Discord of the commands: nothing of other places. */
const Deploying = z.object({
  DISCORD_TOKEN: discordToken('is missing: the commands belong to its application'),
  DISCORD_API_URL: address,
  KNOWLEDGE: folder,
});

/** What reads what people passed on. */
const Reading = z.object(STORE);

/** What returns to an earlier version. */
const Returning = z.object({ KNOWLEDGE_VERSIONS: versions });

export type Configuration = z.infer<typeof Serving>;

/** What must stand in no line of a log. */
export const secretsOf = (configuration: Configuration): string[] =>
  [
    configuration.SLACK_BOT_TOKEN,
    configuration.SLACK_APP_TOKEN,
    configuration.SLACK_SIGNING_SECRET,
    configuration.SLACK_CLIENT_SECRET,
    configuration.DISCORD_TOKEN,
    configuration.DATABASE_URL && decodeURIComponent(new URL(configuration.DATABASE_URL).password),
  ].flatMap((secret) => secret ?? []);

export type Configured<T> =
  | { readonly ok: true; readonly configuration: T }
  /** A line for each variable, without its value. */
  | { readonly ok: false; readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** `file` is the text of `.env`, '' where there is none; what the environment sets wins. An empty variable is none. */
export const configure = (environment: Environment, file: string): Configured<Configuration> =>
  read(Serving, environment, file);

export const configureDeploy = (environment: Environment, file: string): Configured<z.infer<typeof Deploying>> =>
  read(Deploying, environment, file);

export const configureState = (environment: Environment, file: string): Configured<z.infer<typeof Reading>> =>
  read(Reading, environment, file);

export const configureReturn = (environment: Environment, file: string): Configured<z.infer<typeof Returning>> =>
  read(Returning, environment, file);

function read<T>(variables: z.ZodType<T>, environment: Environment, file: string): Configured<T> {
  const both = { ...parseEnv(file), ...environment };
  const set = Object.fromEntries(
    Object.entries(both).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = variables.safeParse(set);
  if (parsed.success) return { ok: true, configuration: parsed.data };
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  // What depends on several variables is checked only once each is well formed; faults of shape come first.
  return { ok: false, faults: [...new Set(lines)] };
}
