// The bot on the third-party loopback Slack: Socket Mode, commands, messages, buttons; and pictures of what a person sees.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BINARY = join(import.meta.dirname, 'node_modules/local-slack-linux-x64/bin/local-slack');
const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const VERDICT = 'in practice mainland China has stopped scallops from Hokkaido';

const folder = mkdtempSync(join(tmpdir(), 'ban-status-e2e-'));
const started: ChildProcess[] = [];
let base = '';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Resolves with the first truthy value; the platform tells of nothing by itself. */
async function eventually<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const until = Date.now() + 30_000;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (Date.now() > until) throw new Error(`${what} did not come`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

const control = async (path: string, body?: object): Promise<unknown> => {
  const response = await fetch(`${base}/_control/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return response.json();
};

const seen = async (channel: string): Promise<string> => JSON.stringify(await control(`messages/${channel}`));

beforeAll(async () => {
  const [port, health] = [await freePort(), await freePort()];
  base = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'workspace.yaml'),
    `workspace: { name: Test Workspace, domain: test-workspace, teamId: T01TEST }
app: { appId: A01APP, botUserId: U0BOT, botName: ban-status, botToken: xoxb-test-token, appToken: xapp-test-token, signingSecret: test-signing-secret, mode: socket }
users: [ { id: U01ALICE, name: alice, email: alice@example.com } ]
channels: [ { id: C01GEN, name: general, members: [U01ALICE, U0BOT] } ]
`,
  );
  const args = ['--config', join(folder, 'workspace.yaml'), '--port', String(port), '--base-host', '127.0.0.1'];
  started.push(spawn(BINARY, args, { cwd: folder, stdio: 'ignore' }));
  await eventually(() => control('state').then(() => true), 'the loopback Slack');
  const env = {
    ...process.env,
    SLACK_BOT_TOKEN: 'xoxb-test-token',
    SLACK_APP_TOKEN: 'xapp-test-token',
    SLACK_API_URL: `${base}/api/`,
    HOST: '127.0.0.1',
    PORT: String(health),
    STATE: join(folder, 'state.db'),
  };
  started.push(spawn('node', ['adapters/start.mjs', 'serve'], { cwd: ROOT, env, stdio: 'ignore' }));
  await eventually(async () => (await fetch(`http://127.0.0.1:${health}/healthz`)).ok || undefined, 'the bot');
}, 60_000);

afterAll(async () => {
  const bot = started[1];
  if (bot && bot.exitCode === null) {
    const ended = new Promise((done) => bot.once('exit', done));
    bot.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
  started[0]?.kill();
  rmSync(folder, { recursive: true, force: true });
});

it('answers a mention in its thread', async () => {
  await control('message', { channel: 'C01GEN', user: 'U01ALICE', text: `<@U0BOT> ${QUESTION}` });
  await eventually(async () => (await seen('C01GEN')).includes(VERDICT) || undefined, 'the answer');
});

it('answers a command within its acknowledgement', async () => {
  const answers = async (): Promise<number> => JSON.stringify(await control('log')).split(VERDICT).length;
  const before = await answers();
  const command = { channel: 'C01GEN', user: 'U01ALICE', command: '/ban-status', text: QUESTION, appId: 'A01APP' };
  await control('command', command);
  await eventually(async () => (await answers()) > before || undefined, 'the answer to the command');
});

it('opens the Home tab with the board', async () => {
  await control('open-home', { user: 'U01ALICE', appId: 'A01APP' });
  await eventually(
    async () => JSON.stringify(await control('log')).includes('views.publish') || undefined,
    'the Home tab',
  );
});
