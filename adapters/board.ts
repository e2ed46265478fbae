// `npm run board`: the web alone, for this machine, with nothing to set and no token read.
const USUAL = { PORT: '3000', HOST: '127.0.0.1', STATE: 'memory', KNOWLEDGE_VERSIONS: 'off', LOG_LEVEL: 'warn' };
/** An empty variable is none, whatever `.env` says: no bot is started, and no state of theirs is opened. */
const CHAT = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'DISCORD_TOKEN',
  'DISCORD_PUBLIC_KEY',
  'DATABASE_URL',
];

for (const [name, value] of Object.entries(USUAL)) process.env[name] ||= value;
for (const name of CHAT) process.env[name] = '';
await import('./serve.ts');
process.stdout.write(`http://${process.env.HOST}:${process.env.PORT}/\n`);

export {};
