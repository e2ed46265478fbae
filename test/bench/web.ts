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
const REQUESTS = 500;
const ROUNDS = 11;
/** Rounds before it counts. */
const WARM = 4;
/** Answers that the bare route gives in turn. */
const ANSWERS = 50;

/** The same list each time: what was made is kept as long as it is. */
const NONE = [] as const;

const app = webApp({
  knowledge: () => knowledge,
  today: () => TODAY,
  publicUrl: undefined,
  corrections: () => NONE,
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
    [`${VERSION}/ask, asked before`, (n) => askPath(n % ANSWERS), 0.8],
    [`${VERSION}/ask, never asked`, (n) => askPath(n, ` (no. ${asked++})`), 0.4],
    ['a verdict page', () => page, 0.8],
  ];
  for (const [name, path, least] of cases) {
    const bodies = await Promise.all(
      Array.from({ length: ANSWERS }, async (_, n) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path(n)}`);
        return answer.text();
      }),
    );
    let given = 0;
    const type = { 'content-type': 'application/json' };
    // The same bytes, answer for answer.
    const plain = new Hono().get('*', (c) => c.body(bodies[given++ % ANSWERS] ?? '', 200, type));
    const bare = await serving(getRequestListener(plain.fetch));
    const rates = { ours: [] as number[], bare: [] as number[], ratio: [] as number[] };
    for (let round = 0; round < WARM; round += 1) {
      await rate(bare, path);
      await rate(ours, path);
    }
    // Side by side: what else the machine does meanwhile slows both.
    for (let round = 0; round < ROUNDS; round += 1) {
      const [own, its] = [await rate(ours, path), await rate(bare, path)];
      rates.ours.push(own);
      rates.bare.push(its);
      rates.ratio.push(own / its);
    }
    bare.closeAllConnections();
    bare.close();
    const ratio = median(rates.ratio);
    print(`${name}: ${median(rates.ours).toFixed(0)} a second; a bare route: ${median(rates.bare).toFixed(0)}`);
    print(`    ours / bare  ${ratio.toFixed(2)}   ${aim(ratio >= least, `at least ${least}`)}`);
  }
  ours.closeAllConnections();
  ours.close();
}
