// The board as people open it: in a browser without script, on a phone, by keyboard, on paper, and as axe-core finds fault with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  '/en',
  '/ja/cn',
  '/en/cn/scallop',
  '/zh-HK/hk/aquatic',
  '/ko/cn/scallop/hokkaido',
  '/zh-Hant/ask?q=scallops+to+China&keep=1',
  '/en/fact/cn-seafood-stop-2025',
  '/en/nothing-here',
];

let board: ChildProcess;
let at: string;
let browser: Browser;

beforeAll(async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((done) => server.close(done));
  at = `http://127.0.0.1:${port}`;
  board = spawn(process.execPath, ['adapters/start.mjs', 'board'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((done, failed) => {
    board.stdout?.on('data', (text) => String(text).includes(at) && done());
    board.once('exit', () => failed(new Error('the board did not start')));
  });
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  board?.kill('SIGTERM');
});

it('answers a question in a browser that runs no script, and gives it an address', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${at}/`);
  await page.getByRole('searchbox').fill('Can I ship scallops from Hokkaido to China?');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/ask\?q=/);
  expect(await page.locator('.short').textContent()).toMatch(
    /^⏸ .*in practice mainland China has stopped scallops from Hokkaido/,
  );
  await page.getByRole('link', { name: /scallops → mainland China/i }).click();
  expect(page.url()).toBe(`${at}/en/cn/scallop/hokkaido`);
  await context.close();
});

it('is reached by keyboard alone: past the head, into the map, to a prefecture', async () => {
  const page = await browser.newPage();
  await page.goto(`${at}/en/cn/scallop`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.locator('.map a').first().focus();
  expect(
    await page
      .locator('.map a')
      .first()
      .evaluate((one) => getComputedStyle(one).outlineStyle),
  ).not.toBe('none');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/cn\/scallop\/[a-z]+$/);
  await page.close();
});

describe.each(PAGES)('%s', (path) => {
  it('has no fault that axe-core finds, by day and by night', async () => {
    // Our own pages run no script; the check has to.
    const context = await browser.newContext({ bypassCSP: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${at}${path}`);
      await page.evaluate(AXE);
      const faults = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map((one) => one.id + String.fromCharCode(32) + one.nodes[0].html))',
      );
      expect(faults, colorScheme).toEqual([]);
      await page.close();
    }
    await context.close();
  });

  it('fits a phone and paper, and complains of nothing', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(at)) complaints.push(request.url());
    });
    const response = await page.goto(`${at}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    // The browser itself complains of a page that is not there.
    if (response?.ok()) expect(complaints).toEqual([]);
    await page.close();
  });
});
