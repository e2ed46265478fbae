// The web on its port, as callers reach it: what they send is in no line of the log, and none of them holds up another.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VERSION } from '../../../adapters/web/api/routes.ts';
import { type Running, running } from './running.ts';

let web: Running;
beforeAll(async () => {
  web = await running();
});
afterAll(() => web.stop());

/** What comes back for bytes as they are, once the other side closes or is silent. */
const raw = (bytes: string | Buffer, waitMs = 400): Promise<string> =>
  new Promise((done) => {
    let told = '';
    const socket = connect(web.port, '127.0.0.1', () => socket.write(bytes));
    const end = (): void => {
      socket.destroy();
      done(told);
    };
    socket.setTimeout(waitMs, end);
    socket.on('data', (chunk) => {
      told += chunk;
    });
    socket.on('error', end);
    socket.on('close', end);
  });
const get = (target: string, headers = ''): Promise<string> =>
  raw(`GET ${target} HTTP/1.1\r\nhost: example.org\r\nconnection: close\r\n${headers}\r\n`);

it('answers in words, as data and as a page, and tells that it is ready', async () => {
  const health = (await (await fetch(`${web.at}/healthz`)).json()) as object;
  expect(health).toMatchObject({ ready: true, places: { web: { ready: true } } });
  const page = await fetch(`${web.at}/`, { headers: { 'accept-language': 'fr, ko;q=0.9, en;q=0.8' } });
  expect([page.status, page.url]).toEqual([200, `${web.at}/ko`]);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  const told = (await (
    await fetch(`${web.at}${VERSION}/ask?q=${encodeURIComponent('ホタテを中国に')}`)
  ).json()) as object;
  expect(told).toMatchObject({ data: { language: 'ja', kind: 'answer' } });
});

it('lets nothing run: no page has a script, and data is taken for nothing else', async () => {
  for (const path of ['/en', '/en/nothing', '/en/fact/nothing', '/style.css', '/en/news/feed.atom']) {
    const { headers } = await fetch(`${web.at}${path}`);
    expect(headers.get('content-security-policy'), path).toMatch(
      /^default-src 'none'; style-src 'self'; form-action 'self'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  for (const path of ['/ask', '/ask?q=<script>', '/importers', '/nothing/<script>']) {
    const { headers } = await fetch(`${web.at}${VERSION}${path}`);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json/);
  }
});

it('writes nothing of what a caller says into the log, whether it is answered, refused or broken', async () => {
  const secret = 'my-secret-shipment';
  for (const path of [
    `${VERSION}/ask?q=${secret}+to+China`,
    `${VERSION}/ask?q=beef&importer=${secret}`,
    `/en/ask?q=${secret}`,
    `/${secret}`,
    `/en/${secret}/${secret}`,
    `${VERSION}/${secret}`,
    `/en/fact/${secret}`,
  ])
    await fetch(`${web.at}${path}`, { headers: { 'user-agent': secret, referer: secret, 'x-forwarded-for': secret } });
  await fetch(`${web.at}${VERSION}/ask`, {
    method: 'POST',
    body: `{"questions": "${secret}"`,
    headers: { 'content-type': 'application/json' },
  });
  expect(web.lines.length).toBeGreaterThan(0);
  expect(web.lines.join('')).not.toContain(secret);
});

it.each([
  ['a way up out of a folder', '/../../../etc/passwd'],
  ['the same in disguise', '/en/%2e%2e/%2e%2e/%2e%2e/etc/passwd'],
  ['the same twice in disguise', '/en/fact/%252e%252e%252fetc%252fpasswd'],
  ['a backslash', '/en/..\\..\\etc\\passwd'],
  ['a letter that is none', '/en/fact/%ff%fe'],
  ['half an escape', '/en/fact/%e4%b'],
  ['an end of text', '/en/fact/%00'],
  ['a line end', '/cn%0d%0aset-cookie:%20a=b'],
  ['a host of somebody else', '//example.org/%2f..'],
  ['a whole address', 'http://example.org/en/fact/x'],
])('an address with %s leads nowhere', async (_, target) => {
  const told = await get(target);
  expect(told).toMatch(/^HTTP\/1\.1 (30[12]|400|404) /);
  expect(told).not.toMatch(/root:|\r\nset-cookie/i);
  for (const [, location = ''] of told.matchAll(/\r\nlocation: (.*)\r\n/gi)) expect(location).toMatch(/^\/[a-z]{2}/);
});

it.each([
  ['/en/', 301, '/en'],
  ['/ja/cn/scallop//?x=1', 301, '/ja/cn/scallop?x=1'],
  ['//example.org/', 301, '/example.org'],
  ['/en/CN/Scallop/HOKKAIDO', 302, '/en/cn/scallop/hokkaido'],
  ['/ja/%E4%B8%AD%E5%9B%BD/%E3%83%9B%E3%82%BF%E3%83%86', 302, '/ja/cn/scallop'],
  ['/China', 302, '/en/China'],
  ['/zh-tw/cn/scallop', 302, '/zh-Hant/cn/scallop'],
  ['/zh', 302, '/zh-Hans'],
  ['/zh-hk/ask?q=%E6%89%87%E8%B2%9D', 302, '/zh-HK/ask?q=%E6%89%87%E8%B2%9D'],
])('%s, which somebody may type, leads with %i to %s', async (path, status, location) => {
  const told = await get(path);
  expect(told).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(/\r\nlocation: (.*)\r\n/i.exec(told)?.[1]).toBe(location);
});

it.each([
  '/favicon.ico',
  '/.env',
  '/fr/cn',
  '/api',
  '/cn/scallop/hokkaido/x',
  '/zh/cn/scallop/hokkaido/x',
  '/en/atlantis',
])('%s is nothing, and said so at once', async (path) => {
  expect(await get(path)).toMatch(/^HTTP\/1\.1 404 /);
});

it.each([
  ['a question of 15,000 letters', `${VERSION}/ask?q=${'x'.repeat(15_000)}`, 400],
  ['a header of 20,000 letters', `${VERSION}/ask?q=${'x'.repeat(20_000)}`, 431],
  ['text in another encoding', `${VERSION}/ask?q=%83%7A%83%5E%83%65`, 200],
  ['letters that direct others', `${VERSION}/ask?q=%E2%80%AEscallops%20to%20China%00`, 200],
])('%s is answered or refused at once', async (_, target, status) => {
  expect(await get(target)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

it('who sends slowly, or does not read, keeps nobody waiting', async () => {
  const slow = Array.from({ length: 30 }, () => raw(`GET /en HTTP/1.1\r\nhost: a\r\nx-slow: `, 1_000));
  const deaf = Array.from({ length: 10 }, () =>
    raw('GET /en/cn/scallop HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(20), 1_000),
  );
  const answered = await Promise.race([
    fetch(`${web.at}${VERSION}/prefectures`).then(({ status }) => status),
    Promise.all([...slow, ...deaf]).then(() => 'after the slow ones'),
  ]);
  expect(answered).toBe(200);
  await Promise.all([...slow, ...deaf]);
});

it('no method but those of a page is taken by one', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    expect((await fetch(`${web.at}/en`, { method })).status, method).toBe(404);
});
