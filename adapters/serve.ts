// `npm run serve`: reads the configuration, starts the adapters that have credentials, and the web where it has a port, and stops cleanly when told to.
import { existsSync, readFileSync } from 'node:fs';
import { cacheFolder, KNOWLEDGE, today } from './host/command-line.ts';
import { configure, secretsOf } from './host/configuration.ts';
import { createLog } from './host/log.ts';
import { keepKnowledge } from './host/reload.ts';
import { serve } from './host/service.ts';
import { untilToldToStop } from './host/stopping.ts';
import { StateFault } from './state/fault.ts';
import { openState } from './state/open.ts';

const configured = configure(process.env, existsSync('.env') ? readFileSync('.env', 'utf8') : '');
if (!configured.ok) {
  for (const fault of configured.faults) process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const { configuration } = configured;
const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID, DISCORD_TOKEN, DISCORD_PUBLIC_KEY } = configuration;
const log = createLog(configuration.LOG_LEVEL, secretsOf(configuration));
const now = Date.now;
const state = await openState(configuration.DATABASE_URL ?? configuration.STATE, now).catch((error: unknown) => {
  if (!(error instanceof StateFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
const cache = cacheFolder();
const versions = configuration.KNOWLEDGE_VERSIONS === 'off' ? undefined : configuration.KNOWLEDGE_VERSIONS;
const service = await serve({
  configuration,
  log,
  today,
  now,
  state,
  kept: await keepKnowledge({
    folder: configuration.KNOWLEDGE ?? KNOWLEDGE,
    today,
    now,
    log,
    cache,
    versions,
  }),
  // Each adapter that has credentials: the libraries of a place, some ten megabytes, are read only where it is served.
  adapters: [
    ...(SLACK_BOT_TOKEN || SLACK_CLIENT_ID ? [(await import('./slack/app.ts')).slack()] : []),
    ...(DISCORD_TOKEN || DISCORD_PUBLIC_KEY ? [(await import('./discord/discord.ts')).discord()] : []),
    ...(configuration.isWeb ? [(await import('./web/web.ts')).web({ versions, cache })] : []),
    // The last: it tells of changes by what those before it carry.
    ...(SLACK_BOT_TOKEN || SLACK_CLIENT_ID || DISCORD_TOKEN
      ? [(await import('./notices/notices.ts')).notices({ versions, cache })]
      : []),
  ],
});
if (!service) process.exit(1);
untilToldToStop(service, log);
