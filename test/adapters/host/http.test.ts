// The server that all places share: what it answers, what it refuses, and what it says of that.
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { Http } from '../../../adapters/host/http.ts';

async function serving(): Promise<{ readonly at: string; readonly lines: object[] }> {
  const lines: object[] = [];
  const say = (fields: object, message: string): void => void lines.push({ ...fields, message });
  const http = new Http({ debug: say, info: say, warn: say, error: say });
  http.route('/events', { POST: (_, response) => response.end('taken') });
  http.route('/faulty', {
    GET: () => {
      throw new Error('broken');
    },
  });
  await new Promise<void>((done) => http.server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void http.server.closeAllConnections());
  onTestFinished(() => void http.server.close());
  return { at: `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`, lines };
}

it('takes a path and a method exactly, and tells of a refusal in one line without its headers', async () => {
  const { at, lines } = await serving();
  const ask = async (method: string, path: string): Promise<number> =>
    (await fetch(`${at}${path}`, { method, headers: { authorization: 'Bearer of-the-caller' } })).status;
  expect(await ask('POST', '/events?x=1')).toBe(200);
  expect(lines).toEqual([]);
  for (const path of ['/', '/eventsX', '/events/', '/events/x', '/EVENTS', '//events'])
    expect(await ask('POST', path), path).toBe(404);
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) expect(await ask(method, '/events')).toBe(405);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toEqual({ status: 405, method: 'OPTIONS', path: '/events', message: 'a request was refused' });
  expect(JSON.stringify(lines)).not.toContain('Bearer');
});

it('answers where a handler throws', async () => {
  const { at, lines } = await serving();
  expect((await fetch(`${at}/faulty`)).status).toBe(500);
  expect(lines).toEqual([expect.objectContaining({ error: 'broken' })]);
});

it('gives every other path to whoever takes them, and theirs to the routes', async () => {
  const http = new Http({ debug: () => {}, info: () => {}, warn: () => {}, error: () => {} });
  http.route('/events', { POST: (_, response) => response.end('taken') });
  http.others((request, response) => response.end(`other ${request.url}`));
  await new Promise<void>((done) => http.server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void http.server.close());
  const at = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
  expect((await fetch(`${at}/events`)).status).toBe(405);
  expect(await (await fetch(`${at}/events/x?y`)).text()).toBe('other /events/x?y');
});
