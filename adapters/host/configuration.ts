// One checked configuration from the environment and `.env`: every fault in one message, and no secret in any.
import { parseEnv } from 'node:util';
import { z } from 'zod';

const secret = (shape: RegExp, looks: string) => z.string().regex(shape, `does not look right: ${looks}`).optional();
const address = z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional();
const folder = z.string().min(1).optional();

const Variables = z
  .object({
    SLACK_BOT_TOKEN: secret(/^xoxb-\S+$/, 'a bot token begins with xoxb-'),
    SLACK_APP_TOKEN: secret(/^xapp-\S+$/, 'an app-level token begins with xapp-'),
    SLACK_SIGNING_SECRET: secret(/^\S{8,}$/, 'at least eight characters without a space'),
    SLACK_API_URL: address,
    DISCORD_TOKEN: secret(/^\S{20,}$/, 'a bot token has no space and at least 20 characters'),
    DISCORD_API_URL: address,
    HOST: z.string().min(1).default('0.0.0.0'),
    PORT: z.coerce.number('is not a number').int('is not a whole number').min(0).max(65_535).default(3000),
    KNOWLEDGE: folder,
    /** A file of SQLite, made where there is none; or `memory`, which is gone with the process. */
    STATE: z.string().default('./state.db'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'is not one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  })
  .superRefine((found, context) => {
    const missing = (name: keyof typeof found, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (!found.SLACK_BOT_TOKEN && (found.SLACK_APP_TOKEN || found.SLACK_SIGNING_SECRET))
      missing('SLACK_BOT_TOKEN', 'is missing: Slack needs it beside SLACK_APP_TOKEN or SLACK_SIGNING_SECRET');
    if (found.SLACK_BOT_TOKEN && !found.SLACK_APP_TOKEN && !found.SLACK_SIGNING_SECRET)
      missing('SLACK_APP_TOKEN', 'is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP');
    if (!found.SLACK_BOT_TOKEN && !found.DISCORD_TOKEN && !found.SLACK_APP_TOKEN && !found.SLACK_SIGNING_SECRET)
      missing('SLACK_BOT_TOKEN', 'is missing, and so is DISCORD_TOKEN: there is no place to answer in');
  });

export type Configuration = z.infer<typeof Variables>;

export type Configured =
  | { readonly ok: true; readonly configuration: Configuration }
  /** A line for each variable, without its value. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** `file` is the text of `.env`, '' where there is none; what the environment sets wins. An empty variable is none. */
export function configure(environment: Readonly<Record<string, string | undefined>>, file: string): Configured {
  const both = { ...parseEnv(file), ...environment };
  const set = Object.fromEntries(
    Object.entries(both).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Variables.safeParse(set);
  if (parsed.success) return { ok: true, configuration: parsed.data };
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  // What depends on several variables is checked only once each is well formed; faults of shape come first.
  return { ok: false, faults: [...new Set(lines)] };
}
