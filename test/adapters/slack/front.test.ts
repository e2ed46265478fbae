// What reaches Bolt by HTTP and what does not: signatures, times, and shapes of bodies.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inFront } from '../../../adapters/slack/front.ts';
import { SECRET, signed } from './loopback.ts';
import { commandBody, FORM } from './running.ts';

const lines: object[] = [];
const say = (fields: object): void => void lines.push(fields);
const taken: string[] = [];
const front = inFront({
  secret: SECRET,
  log: { debug: say, info: say, warn: say, error: say },
  now: Date.now,
  next: (request, response) => {
    taken.push(String((request as { rawBody?: Buffer }).rawBody));
    response.end();
  },
});
const server = createServer(front);
beforeAll(async () => void (await once(server.listen(0, '127.0.0.1'), 'listening')));
afterAll(() => void server.closeAllConnections());
afterAll(() => void server.close());
beforeEach(() => {
  lines.length = 0;
  taken.length = 0;
});

async function post(body: string, type = 'application/json', headers: object = signed(body)): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const sent = { method: 'POST', body, headers: { 'content-type': type, ...headers } };
  return (await fetch(`http://127.0.0.1:${port}/`, sent)).status;
}

const seconds = (): number => Math.floor(Date.now() / 1000);
const EVENT = JSON.stringify({ type: 'event_callback', team_id: 'T1', event: { type: 'app_home_opened' } });
const payload = (value: unknown): string => `payload=${encodeURIComponent(JSON.stringify(value))}`;

it.each([
  ['an event', EVENT, 'application/json'],
  ['a command', commandBody('help', 'http://127.0.0.1:9/'), `${FORM}; charset=utf-8`],
  [
    'a press',
    payload({ type: 'block_actions', user: { id: 'U1' }, actions: [{ type: 'button', action_id: 'x' }] }),
    FORM,
  ],
  ['a view', payload({ type: 'view_submission', user: { id: 'U1' } }), FORM],
])('%s goes through', async (_, body, type) => {
  expect(await post(body, type)).toBe(200);
  expect([taken, lines]).toEqual([[body], []]);
});

describe('refused as not Slack’s', () => {
  it.each<[string, (body: string) => object]>([
    ['unsigned', () => ({})],
    ['signed with another secret', (body) => signed(body, 'another-secret')],
    ['signed six minutes ago', (body) => signed(body, SECRET, seconds() - 360)],
    ['signed six minutes ahead', (body) => signed(body, SECRET, seconds() + 360)],
    ['signed at no time', (body) => ({ ...signed(body), 'x-slack-request-timestamp': 'now' })],
    ['signed in another way', (body) => ({ ...signed(body), 'x-slack-signature': 'v1=00' })],
  ])('%s', async (_, headers) => {
    expect(await post(EVENT, 'application/json', headers(EVENT))).toBe(401);
    expect([taken, lines]).toEqual([[], [expect.objectContaining({ status: 401 })]]);
    expect(JSON.stringify(lines)).not.toContain('v0=');
  });
});

it('a shapeless body is refused at once, whoever signed it', async () => {
  const event = { type: 'event_callback' };
  const json = ['null', '[]', '1', '"x"', '{}', '{', '', '{"type":5}', '{"type":"url_verification"}'];
  for (const shape of [undefined, null, [], {}, { type: 5 }]) json.push(JSON.stringify({ ...event, event: shape }));
  const form = ['a=b', 'payload=1', 'payload=%7B', payload(null), payload([]), payload({}), 'command=%2Fban-status'];
  form.push(payload({ type: 'block_actions', user: { id: 'U1' }, actions: [] }), `${payload({})}&${payload({})}`);
  for (const body of json) expect(await post(body), body).toBe(400);
  for (const body of form) expect(await post(body, FORM), body).toBe(400);
  expect(taken).toEqual([]);
  expect(lines).toHaveLength(json.length + form.length);
});

it('what is longer than anything Slack sends is refused', async () => {
  expect(await post('x'.repeat(1_000_001))).toBe(413);
});

it('a test of the address, of the certificate and a notice are answered here', async () => {
  expect(await post('{"type":"url_verification","challenge":"abc"}')).toBe(200);
  expect(await post('ssl_check=1&token=x', FORM, {})).toBe(200);
  expect(await post('{"type":"app_rate_limited","team_id":"T1"}')).toBe(200);
  expect(taken).toEqual([]);
});
