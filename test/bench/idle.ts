// What a service keeps in memory while nobody asks: both places on stand-ins, and the web. Linux tells it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LoopbackDiscord, TOKEN } from '../adapters/discord/loopback/discord.ts';
import { LoopbackSlack, SECRET } from '../adapters/slack/loopback.ts';
import { aim, print } from './print.ts';

const ROOT = join(import.meta.dirname, '../..');
const PORT = 34_517;
const IDLE_MS = 10_000;
const MOST_MB = 150;

export async function idleMemory(): Promise<void> {
  if (!existsSync('/proc/self/status')) return print('memory while idle: told on Linux alone');
  const [slack, discord] = [await LoopbackSlack.start(), await new LoopbackDiscord({ checks: false }).start()];
  const [, ...args]: string[] = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts.serve.split(' ');
  const env = {
    PATH: process.env.PATH ?? '',
    SLACK_BOT_TOKEN: 'xoxb-token-of-the-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.api,
    HOST: '127.0.0.1',
    PORT: String(PORT),
    STATE: 'memory',
    KNOWLEDGE_VERSIONS: 'off',
    LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    while (!(await isUp())) {
      if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
      await pause(200);
    }
    await pause(IDLE_MS);
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    const megabytes = Number(kilobytes) / 1024;
    print(
      `memory while idle, Slack, Discord and the web: ${megabytes.toFixed(0)} MB   ${aim(megabytes <= MOST_MB, `at most ${MOST_MB} MB`)}`,
    );
  } finally {
    child.kill();
    await slack.stop();
    await discord.stop();
  }
}

const isUp = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${PORT}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
