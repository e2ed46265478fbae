// Two processes on one Postgres, as an operator runs them: whatever way a question comes, and to both at once, it is answered
// once; and what is chosen or said at one is known at the other.
import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonOf, commandData } from '../adapters/discord/acts.ts';
import { LoopbackDiscord, TOKEN } from '../adapters/discord/loopback/discord.ts';
import { BOT as DISCORD_BOT, interactionOf } from '../adapters/discord/loopback/payloads.ts';
import type { Body } from '../adapters/discord/valid.ts';
import { LoopbackSlack, SECRET, signed } from '../adapters/slack/loopback.ts';
import { commandBody, directOf, FORM, mentionOf } from '../adapters/slack/running.ts';
import { found } from '../adapters/slack/schema.ts';
import { freePort, type Postgres, startPostgres } from './postgres.ts';

const ROOT = join(import.meta.dirname, '../..');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const PUBLIC_KEY = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const CHECK = { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' };
/** So many of each kind, each to both at the same moment. */
const TIMES = 20;

let postgres: Postgres;
let slack: LoopbackSlack;
let discord: LoopbackDiscord;
let database = '';
const children: ChildProcess[] = [];
const addresses: string[] = [];
const output: string[] = [];

async function startProcess(): Promise<void> {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH ?? '',
    SLACK_BOT_TOKEN: 'xoxb-token-of-the-tests',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: TOKEN,
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: database,
    HOST: '127.0.0.1',
    PORT: String(port),
    KNOWLEDGE_VERSIONS: 'off',
  };
  const child = spawn(process.execPath, ['adapters/start.mjs', 'serve'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => void output.push(String(text)));
  children.push(child);
  const address = `http://127.0.0.1:${port}`;
  addresses.push(address);
  const isUp = (): Promise<boolean> =>
    fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries > 2_000 || child.exitCode !== null) throw new Error(`a process did not start: ${output.join('')}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

beforeAll(async () => {
  [postgres, slack, discord] = await Promise.all([
    startPostgres(),
    LoopbackSlack.start(),
    new LoopbackDiscord({ checks: false }).start(),
  ]);
  database = await postgres.empty();
  await Promise.all([startProcess(), startProcess()]);
}, 240_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([slack?.stop(), discord?.stop()]);
  await postgres?.stop();
});

const toSlack = (address: string, body: string, type: string): Promise<Response> =>
  fetch(`${address}/slack/events`, { method: 'POST', body, headers: { 'content-type': type, ...signed(body) } });
const bothSlack = (body: string, type = 'application/json'): Promise<Response[]> =>
  Promise.all(addresses.map((address) => toSlack(address, body, type)));
const eventOf = (event: object): string =>
  JSON.stringify({ type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: randomUUID(), event });
const payloadOf = (payload: object): string => `payload=${encodeURIComponent(JSON.stringify(payload))}`;
const interactionTo = (kind: object): string =>
  payloadOf({
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: randomUUID(),
    response_url: `${slack.address}/respond`,
    ...kind,
  });
const pressOf = (action: object): string =>
  interactionTo({
    type: 'block_actions',
    channel: { id: 'C1', name: 'general' },
    container: { type: 'message', is_ephemeral: true },
    actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
  });

let stamp = 0;
const ts = (): string => {
  stamp += 1;
  return `${stamp}.1`;
};

/** What comes twice would come within this. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

async function buttonValue(action: RegExp): Promise<string> {
  const response = await toSlack(addresses[0] ?? '', commandBody(QUESTION, `${slack.address}/respond`), FORM);
  const message: unknown = await response.json();
  const index = found(message, 'action_id').findIndex((id) => action.test(id));
  return found(message, 'value')[index] ?? '';
}

describe('Slack answers once, of two processes that get it at once,', () => {
  it.each([
    ['a mention', () => mentionOf(QUESTION, ts())],
    ['a direct message', () => directOf(QUESTION, ts())],
    ['a message in a thread', () => mentionOf('beef?', ts(), { thread_ts: '1.1' })],
  ])('%s', async (_, event) => {
    const before = slack.of('chat.postMessage').length;
    await Promise.all(Array.from({ length: TIMES }, () => bothSlack(eventOf(event()))));
    await slack.until(() => slack.of('chat.postMessage').length >= before + TIMES);
    await settled();
    expect(slack.of('chat.postMessage')).toHaveLength(before + TIMES);
  });

  it('a command', async () => {
    const answers = await Promise.all(
      Array.from({ length: TIMES }, async () => {
        const responses = await bothSlack(commandBody(QUESTION, `${slack.address}/respond`), FORM);
        return Promise.all(responses.map((response) => response.text()));
      }),
    );
    for (const both of answers) expect(both.filter((text) => text.includes('mainland China'))).toHaveLength(1);
  });

  it.each([
    [
      'a shortcut',
      async () => () =>
        interactionTo({
          type: 'message_action',
          callback_id: 'check_ban_status',
          message: { text: QUESTION },
          channel: { id: 'C1' },
          message_ts: '1.1',
        }),
    ],
    [
      'a follow-up',
      async () => {
        const value = await buttonValue(/^ask_0$/);
        return () => pressOf({ action_id: 'ask_0', value });
      },
    ],
    [
      'feedback',
      async () => {
        const value = await buttonValue(/^feedback$/);
        return () => pressOf({ action_id: 'feedback', value });
      },
    ],
  ])('%s', async (_, make) => {
    const body = await make();
    const before = slack.of('respond').length;
    await Promise.all(Array.from({ length: TIMES }, () => bothSlack(body(), FORM)));
    await slack.until(() => slack.of('respond').length >= before + TIMES);
    await settled();
    expect(slack.of('respond')).toHaveLength(before + TIMES);
  });

  it('what is shared', async () => {
    const value = await buttonValue(/^share$/);
    const before = slack.of('chat.postMessage').length;
    await Promise.all(Array.from({ length: TIMES }, () => bothSlack(pressOf({ action_id: 'share', value }), FORM)));
    await slack.until(() => slack.of('chat.postMessage').length >= before + TIMES);
    await settled();
    expect(slack.of('chat.postMessage')).toHaveLength(before + TIMES);
  });
});

const MESSAGES = /^POST \/channels\/\d+\/messages$/;
const CALLBACKS = /^POST \/interactions/;

function signedByDiscord(body: string): Record<string, string> {
  const at = String(Math.floor(Date.now() / 1000));
  return {
    'x-signature-timestamp': at,
    'x-signature-ed25519': sign(null, Buffer.from(at + body), privateKey).toString('hex'),
  };
}
const bothDiscord = (body: string): Promise<Response[]> =>
  Promise.all(
    addresses.map((address) =>
      fetch(`${address}/discord/interactions`, { method: 'POST', body, headers: signedByDiscord(body) }),
    ),
  );

describe('Discord is answered once, of two processes that get it at once,', () => {
  it.each([
    ['a mention', { content: `<@${DISCORD_BOT.id}> scallops to China`, mentions: [DISCORD_BOT] }],
    ['a direct message', { content: QUESTION, direct: true }],
  ])('%s', async (_, posting) => {
    const before = discord.requestsOf(MESSAGES).length;
    // Fewer than the cooldown of one person in one channel lets through.
    for (let time = 0; time < 8; time += 1) discord.sendMessage(posting);
    await discord.request(MESSAGES, () => true, before + 8);
    await settled();
    expect(discord.requestsOf(MESSAGES)).toHaveLength(before + 8);
  });

  const asked = { id: '700000000000000001', content: QUESTION };
  const pressed = async (): Promise<[number, object, object]> => {
    const body = JSON.stringify(interactionOf(discord.newId(), 2, commandData('check', CHECK), {}));
    const answered = (await bothDiscord(body)).find(({ status }) => status === 200);
    if (!answered) throw new Error('not answered');
    const { data } = (await answered.json()) as { data: Body };
    return [3, { component_type: 2, custom_id: buttonOf(data, 'a') }, discord.ours(data)];
  };
  const kinds: readonly (readonly [string, () => Promise<[number, object, object?]>])[] = [
    ['a command', async () => [2, commandData('check', CHECK)]],
    ['a question', async () => [2, commandData('ask', { question: QUESTION })]],
    [
      'a message',
      async () => [
        2,
        {
          id: '5',
          type: 3,
          name: 'Check ban status',
          target_id: asked.id,
          resolved: { messages: { [asked.id]: asked } },
        },
      ],
    ],
    ['the press of a button', pressed],
  ];
  /** Each from another person: the cooldown is one person's. */
  const someone = () => ({
    user: { id: discord.newId(), username: 'x', discriminator: '0', avatar: null, global_name: 'x' },
  });

  it.each(kinds)('%s, by HTTP', async (_, make) => {
    const [type, data, message] = await make();
    const statuses = await Promise.all(
      Array.from({ length: TIMES }, async () => {
        const responses = await bothDiscord(
          JSON.stringify(interactionOf(discord.newId(), type, data, someone(), message)),
        );
        return responses.map(({ status }) => status).toSorted();
      }),
    );
    for (const both of statuses) expect(both).toEqual([200, 202]);
  });

  it.each(kinds)('%s, over the gateway', async (_, make) => {
    const [type, data, message] = await make();
    const before = discord.requestsOf(CALLBACKS).length;
    for (let time = 0; time < TIMES; time += 1) discord.sendInteraction(type, data, someone(), message);
    await discord.request(CALLBACKS, () => true, before + TIMES);
    await settled();
    expect(discord.requestsOf(CALLBACKS)).toHaveLength(before + TIMES);
  });
});

describe('what one process was told, the other knows:', () => {
  const ask = async (address: string, event: object): Promise<string> => {
    const before = slack.of('chat.postMessage').length;
    await toSlack(address, eventOf(event), 'application/json');
    await slack.until(() => slack.of('chat.postMessage').length > before);
    return String(slack.of('chat.postMessage').at(-1)?.body.text);
  };

  it('what a thread is about', async () => {
    const [a = '', b = ''] = addresses;
    expect(await ask(a, mentionOf(QUESTION, '900.1'))).toContain('mainland China');
    const followUp = (): Promise<string> => ask(b, mentionOf('beef?', `900.${ts()}`, { thread_ts: '900.1' }));
    await expect.poll(followUp, { timeout: 10_000 }).toContain('Beef from Hokkaido');
  });

  it('what a person chose', async () => {
    const [a = '', b = ''] = addresses;
    const choose = interactionTo({
      type: 'block_actions',
      container: { type: 'view' },
      actions: [
        {
          type: 'static_select',
          action_id: 'settings_language',
          block_id: 'b',
          action_ts: '1',
          selected_option: { value: 'ja', text: { type: 'plain_text', text: 'ja' } },
        },
      ],
    });
    const before = slack.of('views.publish').length;
    await toSlack(a, choose, FORM);
    await slack.until(() => slack.of('views.publish').length > before);
    const help = async (): Promise<string> =>
      (await toSlack(b, commandBody('help', `${slack.address}/respond`), FORM)).text();
    // No answer waits longer than 20 ms for a choice, which a busy machine may take to read it.
    await expect.poll(help, { timeout: 10_000 }).toContain('質問');
  });
});

it('tells the password of the database in no line, and ends with 0 when it is told to stop', async () => {
  const ended = children.map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of children) child.kill('SIGTERM');
  expect(await Promise.all(ended)).toEqual([0, 0]);
  expect(output.join('')).not.toContain('a-password-of-the-tests');
  expect(output.join('')).not.toMatch(/"level":"error"/);
});
