// Pictures of the board for the README. It runs already: `npm run board`, then
// `node test/e2e/web-pictures.ts http://127.0.0.1:3000`
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = ''] = process.argv.slice(2);
const DOCS = join(import.meta.dirname, '../../docs');
const QUESTION = 'Can I ship scallops from Hokkaido to China?';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const shots = [
  { name: 'web-board', path: '/en', width: 1100, height: 760 },
  { name: 'web-search', path: `/en/ask?q=${encodeURIComponent(QUESTION)}`, width: 900, height: 700 },
  { name: 'web-map', path: '/en/cn/scallop', width: 1100, height: 1080 },
  { name: 'web-phone', path: '/ja/cn/scallop/hokkaido', width: 390, height: 844 },
];
for (const { name, path, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${base}${path}`);
  await page.screenshot({ path: join(DOCS, `${name}.png`) });
  await page.close();
}
await browser.close();
