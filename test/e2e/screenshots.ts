// Pictures for the README: the loopback Slack's page in a browser. It and the bot run already:
// `node test/e2e/screenshots.ts http://127.0.0.1:PORT`
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = ''] = process.argv.slice(2);
const DOCS = join(import.meta.dirname, '../../docs');
/** The page names blocks it cannot draw instead of drawing them; that last line stays out of the picture. */
const UNKNOWN_BLOCK = 24;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 700, height: 1400 } });
await page.goto(base);
await page.locator('.composer-input').first().fill('/ban-status Can I ship scallops from Hokkaido to China?');
await page.keyboard.press('Enter');
await page.waitForTimeout(2_000);
const answer = page.locator('.msg').last();
await answer.scrollIntoViewIfNeeded();
const box = await answer.boundingBox();
if (!box) throw new Error('no answer on the page');
await page.screenshot({ path: join(DOCS, 'slack-answer.png'), clip: { ...box, height: box.height - UNKNOWN_BLOCK } });

await page.locator('.sidebar-item').last().click();
await page.waitForTimeout(2_000);
const home = await page.locator('.main').boundingBox();
if (!home) throw new Error('no Home tab on the page');
await page.screenshot({ path: join(DOCS, 'slack-home.png'), clip: { ...home, height: Math.min(home.height, 900) } });
await browser.close();
