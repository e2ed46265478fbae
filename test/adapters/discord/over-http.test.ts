// Interactions that Discord posts: signed or refused, answered within the request, the same as over the gateway.
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { discord } from '../../../adapters/discord/discord.ts';
import { INTERACTIONS_PATH } from '../../../adapters/discord/over-http.ts';
import { configure } from '../../../adapters/host/configuration.ts';
import { type Service, serve } from '../../../adapters/host/service.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { TODAY } from '../../knowledge-for-tests.ts';
import { keptAsItIs } from '../slack/running.ts';
import { buttonOf, command, commandData, messageCommand, press, serverCommand, typing } from './acts.ts';
import { type Bot, startBot } from './bot.ts';
import { type Callback, LoopbackDiscord, TOKEN } from './loopback/discord.ts';
import { BOT, interactionOf } from './loopback/payloads.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
/** The last 32 bytes of its DER form are the key. */
const PUBLIC_KEY = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** Over the gateway alone: what the answers are held against. */
let gateway: Bot;
/** By HTTP, beside a gateway of its own. */
let beside: LoopbackDiscord;
const lines: { readonly fields: object; readonly message: string }[] = [];
let service: Service | null = null;

beforeAll(async () => {
  gateway = await startBot();
  beside = await new LoopbackDiscord().start();
  const variables = {
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: beside.api,
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const configured = configure(variables, '');
  if (!configured.ok) throw new Error(configured.faults.join('\n'));
  const write = (fields: object, message: string): void => void lines.push({ fields, message });
  service = await serve({
    configuration: configured.configuration,
    log: { debug: () => {}, info: write, warn: write, error: write },
    today: () => TODAY,
    now: Date.now,
    state: memoryState(Date.now),
    kept: keptAsItIs,
    adapters: [discord({ burst: 10_000, eachMs: 1 })],
  });
});
afterAll(async () => {
  await service?.stop();
  await beside?.stop();
  await gateway?.stop();
});
beforeEach(() => {
  lines.length = 0;
});

const seconds = (): string => String(Math.floor(Date.now() / 1000));

function signedBy(body: string, key = privateKey, at = seconds()): Record<string, string> {
  return {
    'x-signature-timestamp': at,
    'x-signature-ed25519': sign(null, Buffer.from(at + body), key).toString('hex'),
  };
}

const post = (body: string, headers: Record<string, string> = signedBy(body)): Promise<Response> =>
  fetch(`http://127.0.0.1:${service?.port}${INTERACTIONS_PATH}`, { method: 'POST', body, headers });

const PING = JSON.stringify({ id: '1', application_id: '2', type: 1, token: 't', version: 1 });

it('answers the PING by which Discord tries the address', async () => {
  const response = await post(PING);
  expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
    200,
    'application/json',
    { type: 1 },
  ]);
});

it.each([
  ['nothing signed', (): Record<string, string> => ({})],
  ['another key', () => signedBy(PING, generateKeyPairSync('ed25519').privateKey)],
  ['another body', () => signedBy(`${PING} `)],
  ['another time', () => ({ ...signedBy(PING), 'x-signature-timestamp': String(Number(seconds()) - 1) })],
  ['six minutes ago', () => signedBy(PING, privateKey, String(Number(seconds()) - 360))],
  ['six minutes ahead', () => signedBy(PING, privateKey, String(Number(seconds()) + 360))],
  ['no time', () => signedBy(PING, privateKey, '')],
  ['what is no number', () => signedBy(PING, privateKey, 'soon')],
  ['what is no signature', () => ({ ...signedBy(PING), 'x-signature-ed25519': 'zz' })],
  [
    'a signature cut short',
    () => ({ ...signedBy(PING), 'x-signature-ed25519': signedBy(PING)['x-signature-ed25519']?.slice(2) ?? '' }),
  ],
])('refuses %s with 401, and one line', async (_, headers: () => Record<string, string>) => {
  const sent = headers();
  const response = await post(PING, sent);
  expect([response.status, await response.text()]).toEqual([401, '']);
  expect(lines.map(({ message }) => message)).toEqual(['a request was refused']);
  expect(JSON.stringify(lines)).not.toContain(sent['x-signature-ed25519'] ?? 'a signature');
});

it.each([
  ['no JSON', 'x'],
  ['nobody', JSON.stringify({ id: '1', type: 2, token: 't' })],
  ['no shape', JSON.stringify([1])],
])('refuses what is signed and %s with 400', async (_, body) => {
  expect((await post(body)).status).toBe(400);
});

it('takes nothing but POST, and nothing that is too long', async () => {
  const url = `http://127.0.0.1:${service?.port}${INTERACTIONS_PATH}`;
  expect((await fetch(url)).status).toBe(405);
  const long = 'x'.repeat(1_000_001);
  expect((await post(long, signedBy(long))).status).toBe(413);
});

/** The same act by HTTP: what would have gone to the gateway is posted, and the answer is what comes back. */
async function posted(type: number, data: object, message?: object): Promise<Callback> {
  const response = await post(JSON.stringify(interactionOf(gateway.discord.newId(), type, data, {}, message)));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  return (await response.json()) as Callback;
}

const CHECK = { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' };
const asked = { id: '700000000000000001', content: 'May oysters from Miyagi go to Hong Kong?' };

it.each([
  ['a check', 2, commandData('check', CHECK), () => command(gateway.discord, 'check', CHECK)],
  [
    'a question',
    2,
    commandData('ask', { question: '牛肉は中国に輸出できますか' }),
    () => command(gateway.discord, 'ask', { question: '牛肉は中国に輸出できますか' }),
  ],
  ['help', 2, commandData('help'), () => command(gateway.discord, 'help')],
  [
    'settings',
    2,
    commandData('settings', { language: 'ko' }),
    () => command(gateway.discord, 'settings', { language: 'ko' }),
  ],
  [
    'settings taken back',
    2,
    commandData('settings', { language: 'auto' }),
    () => command(gateway.discord, 'settings', { language: 'auto' }),
  ],
  [
    'what a server sets',
    2,
    { id: '5', type: 1, name: 'ban-status-server', options: [] },
    () => serverCommand(gateway.discord, {}),
  ],
  [
    'what is typed',
    4,
    commandData('check', { product: 'ホタ' }, 'product'),
    () => typing(gateway.discord, 'check', { product: 'ホタ' }, 'product'),
  ],
  [
    'a message',
    2,
    {
      id: '500000000000000003',
      type: 3,
      name: 'Check ban status',
      target_id: asked.id,
      resolved: { messages: { [asked.id]: asked } },
    },
    () => messageCommand(gateway.discord, asked),
  ],
] as const)('answers %s within the request, as over the gateway', async (_, type, data, overGateway) => {
  expect(await posted(type, data)).toEqual(await overGateway());
});

it('answers the press of a button within the request, as over the gateway', async () => {
  const { data } = await command(gateway.discord, 'check', CHECK);
  const id = buttonOf(data, 'a');
  const message = gateway.discord.ours(data);
  expect(await posted(3, { component_type: 2, custom_id: id }, message)).toEqual(
    await press(gateway.discord, data, id),
  );
});

it('answers once what comes twice, and nothing to what is not for us', async () => {
  const body = JSON.stringify(interactionOf(gateway.discord.newId(), 2, commandData('help'), {}));
  const both = [await post(body), await post(body)];
  expect(both.map(({ status }) => status)).toEqual([200, 202]);
  expect(await both[1]?.text()).toBe('');
  const modal = JSON.stringify(interactionOf(gateway.discord.newId(), 5, { custom_id: 'x', components: [] }, {}));
  expect((await post(modal)).status).toBe(202);
});

it('answers mentions over the gateway beside it', async () => {
  const body = await beside.post({ content: `<@${BOT.id}> scallops to China`, mentions: [BOT] });
  expect(JSON.stringify(body)).toContain('mainland China');
  expect(beside.requestsOf(/^POST \/interactions/)).toEqual([]);
});

it('is ready without a gateway where there is no token', async () => {
  const configured = configure({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, HOST: '127.0.0.1', PORT: '0' }, '');
  if (!configured.ok) throw new Error(configured.faults.join('\n'));
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const alone = await serve({
    configuration: configured.configuration,
    log: quiet,
    today: () => TODAY,
    now: Date.now,
    state: memoryState(Date.now),
    kept: keptAsItIs,
    adapters: [discord()],
  });
  const url = `http://127.0.0.1:${alone?.port}`;
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const body = JSON.stringify(interactionOf('1', 2, commandData('check', CHECK), {}));
  const response = await fetch(`${url}${INTERACTIONS_PATH}`, { method: 'POST', body, headers: signedBy(body) });
  expect(JSON.stringify(await response.json())).toContain('mainland China');
  await alone?.stop();
});
