// The picture of the Home tab for the README: the loopback Slack's page in a browser. It and the bot run already:
// `node test/e2e/screenshots.ts http://127.0.0.1:PORT`
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = ''] = process.argv.slice(2);
const DOCS = join(import.meta.dirname, '../../docs');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 700, height: 1400 } });
await page.goto(base);
await page.locator('.sidebar-item').last().click();
await page.waitForTimeout(2_000);
const home = await page.locator('.main').boundingBox();
if (!home) throw new Error('no Home tab on the page');
await page.screenshot({ path: join(DOCS, 'slack-home.png'), clip: { ...home, height: Math.min(home.height, 900) } });
await browser.close();
