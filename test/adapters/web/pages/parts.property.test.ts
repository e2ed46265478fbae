// An answer in parts: every page is under 100 KB, and together they tell what the answer does, once.
import { describe, expect, it } from 'vitest';
import { questionFiles, readQuestions } from '../../../../adapters/desk/eval.ts';
import { partsOf } from '../../../../adapters/web/pages/parts.ts';
import { ask } from '../../../../src/ask.ts';
import { knowledge, TODAY } from '../../../knowledge-for-tests.ts';
import { sampled } from '../../../sampling.ts';
import { asker } from '../asking.ts';
import { elementsOf } from './html.ts';

const LONG = [
  'what changed in the world since 2005',
  'timeline of everything for seafood to China since 2011',
  'when does the snow crab season open in Tottori',
];
const site = asker();
const pageOf = (question: string, part: number): Promise<Response> =>
  site.ask(`/en/ask?q=${encodeURIComponent(question)}&keep=1&part=${part}`);

describe('an answer', () => {
  it('is on pages under 100 KB, on each of which every mark leads to a source', async () => {
    for (const q of [...LONG, ...sampled(questionFiles().flatMap(readQuestions), 10).map((one) => one.q)]) {
      for (let part = 1; ; part += 1) {
        const response = await pageOf(q, part);
        if (response.status === 404) {
          expect(part, q).toBeGreaterThan(1);
          break;
        }
        const html = await response.text();
        expect(Buffer.byteLength(html), `${q} ${part}`).toBeLessThan(100_000);
        const elements = elementsOf(html);
        const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
        for (const { attributes } of elements) {
          const href = attributes.get('href') ?? '';
          if (href.startsWith('#')) expect(ids, `${q} ${part} ${href}`).toContain(href.slice(1));
        }
      }
    }
  });

  it('is told whole by its parts, and once', () => {
    for (const q of LONG) {
      const answer = ask(knowledge, q, { today: TODAY });
      const parts = partsOf(answer);
      expect(parts.length, q).toBeGreaterThan(1);
      for (const kind of ['short', 'more', 'tables'] as const)
        expect(parts.flatMap((part) => part[kind] as unknown[])).toEqual(answer[kind]);
      expect(new Set(parts.flatMap(({ sources }) => sources))).toEqual(new Set(answer.sources));
      expect(parts.slice(1).flatMap(({ short }) => short)).toEqual([]);
    }
  });

  it('has no part that is none', async () => {
    for (const part of ['0', '-1', '1.5', 'x', '99', '']) {
      const response = await site.ask(`/en/ask?q=beef+to+Taiwan&keep=1&part=${part}`);
      expect(response.status, part).toBe(404);
    }
  });
});
