// The program itself under what an operator, a network and a day do to it: swapped folders, slow clients, many questions, signals.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LoopbackSlack, SECRET, signed } from '../adapters/slack/loopback.ts';
import { commandBody, FORM } from '../adapters/slack/running.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ban-status-host-'));
const at = (name: string): string => join(folder, name);
/** What `npm run serve` gives to node. */
const SERVE: readonly string[] = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  .scripts.serve.split(' ')
  .slice(1);
/** On a machine that does much else, everything takes longer. */
const TAKEN_UP_MS = 90_000;

interface Bot {
  readonly child: ChildProcess;
  readonly address: string;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
}

let slack: LoopbackSlack;
let bot: Bot;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

async function start(more: Record<string, string> = {}): Promise<Bot> {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH ?? '',
    SLACK_BOT_TOKEN: 'xoxb-token-of-the-tests',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    STATE: 'memory',
    KNOWLEDGE: at('current'),
    KNOWLEDGE_VERSIONS: at('versions'),
    BAN_STATUS_CACHE: 'off',
    ...more,
  };
  const args = ['--max-old-space-size=192', ...SERVE];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  child.stdout?.on('data', (text) => lines.push(...String(text).split('\n')));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const address = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<boolean> =>
    fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries > 600 || child.exitCode !== null) throw new Error(`the bot did not start: ${lines.join('\n')}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return { child, address, lines, ended };
}

async function ask(text: string, { address } = bot): Promise<string> {
  const body = commandBody(text, `${slack.address}/respond`);
  const response = await fetch(`${address}/slack/events`, {
    method: 'POST',
    body,
    headers: { 'content-type': FORM, ...signed(body) },
  });
  expect(response.status).toBe(200);
  return response.text();
}

const health = async (): Promise<{ knowledge: { version: string; faulty: object | null; held: string | null } }> =>
  (await fetch(`${bot.address}/healthz`)).json();

/** Another message of one language, and so another version. */
function edit(name: string, word: string): void {
  const file = at(`${name}/language/en.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/Helpful\w*/, `Helpful${word}`));
}

async function takenUp(change: () => void): Promise<void> {
  const { version } = (await health()).knowledge;
  change();
  await expect.poll(async () => (await health()).knowledge.version, { timeout: TAKEN_UP_MS }).not.toBe(version);
}

beforeAll(async () => {
  for (const name of ['current', 'v2', 'v3']) cpSync(join(ROOT, 'knowledge'), at(name), { recursive: true });
  edit('v2', 'V2');
  edit('v3', 'V3');
  slack = await LoopbackSlack.start();
  bot = await start();
}, 120_000);
afterAll(async () => {
  bot?.child.kill('SIGKILL');
  await slack?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('takes up a folder that is swapped by name or by link, and returns to the one before', {
  timeout: 240_000,
}, async () => {
  await takenUp(() => {
    renameSync(at('current'), at('v1'));
    renameSync(at('v2'), at('current'));
  });
  await takenUp(() => {
    renameSync(at('current'), at('v2'));
    symlinkSync('v3', at('current'));
  });
  const { version } = (await health()).knowledge;
  const back = async (...flags: string[]): Promise<void> => {
    const env = { PATH: process.env.PATH ?? '', KNOWLEDGE_VERSIONS: at('versions') };
    const child = spawn(process.execPath, ['adapters/start.mjs', 'back', ...flags], {
      cwd: ROOT,
      env,
      stdio: 'ignore',
    });
    expect(await new Promise((done) => child.once('exit', done))).toBe(0);
  };
  await back();
  await expect.poll(async () => (await health()).knowledge.held, { timeout: TAKEN_UP_MS }).not.toBeNull();
  await expect.poll(async () => (await health()).knowledge.version, { timeout: TAKEN_UP_MS }).not.toBe(version);
  await back('--latest');
  await expect.poll(async () => (await health()).knowledge.version, { timeout: TAKEN_UP_MS }).toBe(version);
  unlinkSync(at('current'));
  await expect.poll(async () => (await health()).knowledge.faulty, { timeout: TAKEN_UP_MS }).not.toBeNull();
  expect(await ask('scallops from Hokkaido to China')).toContain('mainland China');
  symlinkSync('v3', at('current'));
  await expect.poll(async () => (await health()).knowledge.faulty, { timeout: TAKEN_UP_MS }).toBeNull();
});

it('closes every slow client within 15 s', async () => {
  const port = Number(new URL(bot.address).port);
  const closed = (first: string, each = ''): Promise<number> =>
    new Promise((done) => {
      const began = performance.now();
      const socket = connect(port, '127.0.0.1');
      const timer = each ? setInterval(() => socket.write(each), 1_000) : undefined;
      socket.on('error', () => undefined).on('data', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        done(performance.now() - began);
      });
      socket.write(first);
    });
  const post = 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n';
  const times = await Promise.all([
    closed(''),
    closed('GET /healthz HTTP/1.1\r\nHost: x\r\n'),
    closed('GET /healthz HTTP/1.1\r\nHost: x\r\n', 'X-More: x\r\n'),
    closed(post),
    closed(post, 'x'),
    closed('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'),
  ]);
  for (const time of times) expect(time).toBeLessThan(15_000);
});

it('answers 20,000 distinct questions in 192 MB, the last as a fresh process does', { timeout: 900_000 }, async () => {
  const goods = ['scallops', 'oysters', 'beef', 'rice', 'sake', 'tuna', '牛肉', '扇贝', '가리비'];
  const places = ['China', 'Hong Kong', 'Taiwan', 'Korea', 'the EU', 'Russia', 'Macau'];
  const question = (n: number): string => `${goods[n % goods.length]} to ${places[n % places.length]}? (${n})`;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let n = next++; n < 20_000; n = next++) await ask(question(n));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  const [, resident] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${bot.child.pid}/status`, 'utf8')) ?? [];
  expect(Number(resident) / 1024).toBeLessThan(350);
  const fresh = await start();
  expect(await ask(question(19_999))).toBe(await ask(question(19_999), fresh));
  fresh.child.kill('SIGTERM');
  expect(await fresh.ended).toBe(0);
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends with 0 on %s', { timeout: 120_000 }, async (signal) => {
  const one = await start();
  one.child.kill(signal);
  expect(await one.ended).toBe(0);
});
