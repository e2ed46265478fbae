import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, measure, source, valid } from '../../knowledge/fixture.ts';
import { run } from '../program.ts';

const ROOT = join(import.meta.dirname, '../../..');

const folderOf = (urls: Record<string, string>) => ({
  ...valid(),
  'measures/cn.yaml': { measures: [measure('cn-fish', { sources: Object.keys(urls) })] },
  'sources/cn.yaml': { sources: Object.entries(urls).map(([id, url]) => source(id, { url })) },
});

it('links asks a server for each shown address, four at once at most, and tells the dead ones', async () => {
  let open = 0;
  let most = 0;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      const { url = '', method } = request;
      const status = url === '/gone' ? 410 : url === '/no-head' && method === 'HEAD' ? 405 : 200;
      response.writeHead(status).end();
    }, 100);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const live = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`live-${n}`, `${base}/${n}`]));
  const folder = folderOf({
    ...live,
    gone: `${base}/gone`,
    'no-head': `${base}/no-head`,
    closed: 'http://127.0.0.1:1/',
  });
  // The server lives in this process, which must not block while the program runs.
  const { code, out } = await inFolder(folder, async (dir) => {
    const child = spawn(join(ROOT, 'node_modules/.bin/node'), ['adapters/start.mjs', 'links', '--knowledge', dir], {
      cwd: ROOT,
      env: { ...process.env, BAN_STATUS_CACHE: 'off' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    const [code] = await once(child, 'close');
    return { code, out };
  });
  server.close();
  expect(code).toBe(1);
  expect(out).toContain(`410  ${base}/gone  [gone]\n`);
  expect(out).toMatch(/^\S+ {2}http:\/\/127\.0\.0\.1:1\/ {2}\[closed\]$/m);
  expect(out.trimEnd().split('\n').at(-1)).toBe('13 links, 2 dead');
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
  expect(asked).toContain('GET /no-head');
  expect(asked.filter((one) => one.endsWith('/3'))).toEqual(['HEAD /3']);
});

it('links without a network says so in one line, and with --json exits with 1', () => {
  inFolder(folderOf({ nowhere: 'https://no-such-host.invalid/' }), (dir) => {
    const err = 'offline: no host could be reached, none of 1 links was checked\n';
    expect(run(['links', '--knowledge', dir])).toEqual({ code: 0, out: '', err });
    // No JSON is not "no dead link".
    expect(run(['links', '--json', '--knowledge', dir])).toEqual({ code: 1, out: '', err });
  });
});
