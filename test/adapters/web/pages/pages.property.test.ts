// Of every page, whatever the knowledge holds and whatever is asked: nothing runs, nothing is too large, every link leads on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_LANGUAGES } from '../../../../src/language/answer-language.ts';
import { wordsOf } from '../../../../src/say/words.ts';
import { resolve } from '../../../../src/status/resolve.ts';
import type { Status } from '../../../../src/status/verdict.ts';
import { knowledge, TODAY } from '../../../knowledge-for-tests.ts';
import { runs } from '../../../sampling.ts';
import { asker } from '../asking.ts';
import { ATTACKS, hostile } from './hostile.ts';
import { elementsOf, faultsOf, textOf } from './html.ts';

const MOST_BYTES = 100_000;
const { ask, faults } = asker();

const language = fc.constantFrom(...ANSWER_LANGUAGES);
const importer = fc.constantFrom(...knowledge.importers.keys());
const product = fc.constantFrom(...knowledge.products.keys());
const origin = fc.constantFrom(...knowledge.prefectures.keys());
const shown = [...knowledge.sources.values()].filter(({ link }) => link !== 'internal').map(({ id }) => id);
const path = fc.oneof(
  fc.constant(''),
  importer.map((id) => `/${id}`),
  fc.tuple(importer, product).map(([to, goods]) => `/${to}/${goods}`),
  fc.tuple(importer, product, origin).map(([to, goods, from]) => `/${to}/${goods}/${from}`),
  fc.constantFrom(...knowledge.measures.keys(), ...knowledge.facts.keys()).map((id) => `/fact/${id}`),
  fc.constantFrom(...shown).map((id) => `/source/${id}`),
);
const mischief = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS, 'scallops', 'to China', '中国', '\u202e', '\0', '\ud800', '%', '\r\n'),
      fc.string(),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

describe('a page', () => {
  it('is there in every language, runs nothing, is under 100 KB and says what day and knowledge it is of', () =>
    fc.assert(
      fc.asyncProperty(language, path, async (told, at) => {
        const response = await ask(`/${told}${at}`);
        const html = await response.text();
        expect(response.status).toBe(200);
        expect(faultsOf(html)).toEqual([]);
        expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
        expect(textOf(html)).toContain(knowledge.version.hash);
        expect(
          elementsOf(html)
            .find(({ name }) => name === 'html')
            ?.attributes.get('lang'),
        ).toBe(told);
      }),
      runs(250),
    ));

  it('shows each status by symbol and word, and no other', () =>
    fc.assert(
      fc.asyncProperty(language, importer, product, async (told, to, goods) => {
        const html = await (await ask(`/${told}/${to}/${goods}`)).text();
        const groups = /<section aria-labelledby="groups">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '';
        const verdicts = resolve(knowledge, { importer: to, product: goods, origins: [], actsOn: 'import' }, TODAY);
        const words = wordsOf(knowledge, told);
        const text = textOf(groups);
        for (const { status } of verdicts) {
          const { symbol, word } = words.status(status);
          expect(text).toContain(`${symbol} ${word}`);
        }
        const said = elementsOf(groups).flatMap(
          ({ attributes }) => /^s (\w+)$/.exec(attributes.get('class') ?? '')?.[1] ?? [],
        );
        expect(said).toEqual(verdicts.map(({ status }): Status => status));
      }),
      runs(100),
    ));

  it('leads to pages that are there', () =>
    fc.assert(
      fc.asyncProperty(language, path, async (told, at) => {
        const links = elementsOf(await (await ask(`/${told}${at}`)).text()).flatMap(
          ({ attributes }) => attributes.get('href') ?? [],
        );
        const own = [...new Set(links.filter((link) => link.startsWith('/')))];
        expect(own.length).toBeGreaterThan(5);
        for (const link of fc.sample(fc.constantFrom(...own), { numRuns: 5, seed: 1 }))
          expect([200, 302], link).toContain((await ask(link)).status);
      }),
      runs(40),
    ));

  it('has nothing without a name that is heard: links, images, boxes and tables', () =>
    fc.assert(
      fc.asyncProperty(language, path, async (told, at) => {
        const html = await (await ask(`/${told}${at}`)).text();
        expect([...html.matchAll(/<a\s[^>]*>\s*<\/a>/g)]).toEqual([]);
        const all = elementsOf(html);
        expect(all.filter(({ name }) => name === 'h1')).toHaveLength(1);
        const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const labels = new Set(all.flatMap(({ attributes }) => attributes.get('for') ?? []));
        for (const { name, attributes } of all) {
          if (name === 'input') expect(labels).toContain(attributes.get('id'));
          for (const by of [attributes.get('aria-labelledby')]) if (by !== undefined) expect(ids).toContain(by);
          if (attributes.get('tabindex') !== undefined)
            expect(attributes.has('aria-label') || attributes.has('aria-labelledby')).toBe(true);
        }
      }),
      runs(60),
    ));
});

describe('what is asked', () => {
  it('stays text, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(language, mischief, async (told, q) => {
        const query = new URLSearchParams({ q, keep: '1' }).toString();
        const response = await ask(`/${told}/ask?${query}`);
        expect([200, 302]).toContain(response.status);
        expect(faultsOf(await response.text())).toEqual([]);
        for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]|script|alert/);
      }),
      runs(150),
    ));

  it('in any part of an address leads nowhere else', () =>
    fc.assert(
      fc.asyncProperty(language, fc.array(mischief, { minLength: 1, maxLength: 4 }), async (told, parts) => {
        const at = parts.map((part) => `/${encodeURIComponent(part.toWellFormed())}`).join('');
        for (const address of [at, `/${told}${at}`, `/${told}/fact${at}`, `/${told}/news${at}`]) {
          const response = await ask(address);
          const location = response.headers.get('location');
          expect([301, 302, 404, 410]).toContain(response.status);
          if (location) expect(location).toMatch(/^\/[a-z]{2}(-Han[st]|-HK)?(\/|$)/);
          if (response.headers.get('content-type')?.startsWith('text/html'))
            expect(faultsOf(await response.text())).toEqual([]);
        }
      }),
      runs(100),
    ));
});

it('what the knowledge says stays text, in every field of it, on every page and feed', async () => {
  const attacked = asker({}, hostile(knowledge, ATTACKS.slice(0, 4).join('')));
  const paths = [
    ...fc.sample(path, runs(150)).filter((at) => at !== ''),
    '/ask?q=scallops+to+China&keep=1',
    '/cn/scallop',
  ];
  for (const at of paths) {
    const html = await (await attacked.ask(`/en${at}`)).text();
    // A question may come to nothing that is held.
    if (!at.startsWith('/ask')) expect(html, at).toContain('alert(1)');
    expect(faultsOf(html), at).toEqual([]);
  }
  const feed = await (await attacked.ask('/en/news/feed.atom?importer=cn')).text();
  expect(feed).toContain('alert(1)');
  expect(feed).not.toMatch(/<(script|img|svg)/);
  expect(attacked.faults).toEqual([]);
});

it('and none of it was a fault of the program', () => expect(faults).toEqual([]));
