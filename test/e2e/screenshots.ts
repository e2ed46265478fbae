// Pictures for the README: the loopback Slack's page in a browser, as wide as a phone and as a desk.
// `node test/e2e/screenshots.ts http://127.0.0.1:PORT`, with the bot and the loopback Slack running.
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = ''] = process.argv.slice(2);
const DOCS = join(import.meta.dirname, '../../docs');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, width, height] of [
  ['slack-phone', 420, 900],
  ['slack', 1100, 900],
] as const) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(base);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(DOCS, `${name}.png`) });
}
await browser.close();
