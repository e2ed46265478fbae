// Requests a second of the web beside a bare hono route that returns the same bytes, over loopback in one process.
import { Agent, createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { VERSION } from '../../adapters/web/api/routes.ts';
import { webApp } from '../../adapters/web/app.ts';
import { listenerOf } from '../../adapters/web/listener.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { median } from './measure.ts';
import { aim } from './print.ts';
import { questions } from './questions.ts';

const AT_ONCE = 8;
const REQUESTS = 1_000;
const ROUNDS = 3;

const app = webApp({
  knowledge: () => knowledge,
  today: () => TODAY,
  publicUrl: undefined,
  proxies: 0,
  pace: { most: Number.MAX_SAFE_INTEGER, seconds: 60 },
  fault: (_, error) => {
    throw error;
  },
});

async function serving(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** Each path in turn; the client's own work in the same process counts for both. */
async function rate(server: Server, pathOf: (n: number) => string): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const get = (path: string): Promise<void> =>
    new Promise((done, failed) => {
      const sent = request({ port, host: '127.0.0.1', path, agent }, (got) => {
        if (got.statusCode !== 200) failed(new Error(`status ${got.statusCode} of ${path}`));
        got.resume().on('end', done);
      });
      sent.on('error', failed).end();
    });
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    for (let n = next++; n < REQUESTS; n = next++) await get(pathOf(n));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return REQUESTS / ((performance.now() - began) / 1000);
}

export async function webBench(print: (line: string) => void): Promise<void> {
  const ours = await serving(listenerOf(app));
  const { port } = ours.address() as AddressInfo;
  const askPath = (n: number, more = ''): string =>
    `${VERSION}/ask?q=${encodeURIComponent(`${questions[n % questions.length]?.q ?? ''}${more}`)}`;
  let asked = 0;
  const page = '/en/cn/scallop';
  const cases: readonly [name: string, path: (n: number) => string, least: number][] = [
    [`${VERSION}/ask, asked before`, (n) => askPath(n % 50), 0.8],
    [`${VERSION}/ask, never asked`, (n) => askPath(n, ` (no. ${asked++})`), 0.4],
    ['a verdict page', () => page, 0.8],
  ];
  for (const [name, path, least] of cases) {
    // The bytes of a middling answer stand for all.
    const sizes = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => await (await fetch(`http://127.0.0.1:${port}${path(n)}`)).text()),
    );
    const body = sizes.toSorted((a, b) => a.length - b.length)[25] ?? '';
    const bytes = new Uint8Array(Buffer.from(body));
    const type = { 'content-type': 'application/json' };
    const bare = await serving(getRequestListener(new Hono().get('*', (c) => c.body(bytes, 200, type)).fetch));
    const rates = { ours: [] as number[], bare: [] as number[] };
    await rate(bare, path);
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.ours.push(await rate(ours, path));
      rates.bare.push(await rate(bare, path));
    }
    bare.closeAllConnections();
    bare.close();
    const ratio = median(rates.ours) / median(rates.bare);
    print(
      `${name}: ${median(rates.ours).toFixed(0)} a second; a bare route with ${bytes.length} bytes: ${median(rates.bare).toFixed(0)}`,
    );
    print(`    ours / bare  ${ratio.toFixed(2)}   ${aim(ratio >= least, `at least ${least}`)}`);
  }
  ours.closeAllConnections();
  ours.close();
}
