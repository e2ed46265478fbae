import { describe, expect, it } from 'vitest';
import { batch, type Defaults } from '../../../adapters/terminal/batch.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';

async function* each(lines: readonly (string | object)[]): AsyncGenerator<string> {
  for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
}

interface Out {
  readonly bad: readonly number[];
  readonly told: readonly Readonly<Record<string, unknown>>[];
}

async function answers(lines: readonly (string | object)[], defaults: Partial<Defaults> = {}): Promise<Out> {
  const told: Record<string, unknown>[] = [];
  const bad = await batch(knowledge, each(lines), { today: TODAY, ...defaults }, (line) => told.push(JSON.parse(line)));
  return { bad, told };
}

it('answers line by line in their order, and tells a bad line without stopping', async () => {
  const { bad, told } = await answers([
    { id: 1, q: QUESTION },
    'not json',
    '',
    { id: 'three', question: 'no q' },
    '[1]',
    { id: 5, q: 'ホタテは中国に輸出できますか', today: '2023-08-24' },
    { id: 6, q: 'and beef?', context: QUESTION, language: 'ja' },
  ]);
  expect(told.map((one) => [one.id, one.line ?? one.kind])).toEqual([
    [1, 'answer'],
    [null, 2],
    ['three', 4],
    [null, 5],
    [5, 'answer'],
    [6, 'answer'],
  ]);
  expect(bad).toEqual([2, 4, 5]);
  expect(told[4]?.asOf).toBe('2023-08-24');
  expect(told[5]).toMatchObject({ language: 'ja', query: { products: ['beef'] } });
});

describe('what a line says goes before what holds for all', () => {
  const defaults = { language: 'ja', importer: 'hk' } as const;
  it.each([
    [{ q: 'scallops' }, { language: 'ja', query: { importers: ['hk'] } }],
    [{ q: 'scallops', importer: 'mo' }, { query: { importers: ['mo'] } }],
    [{ q: 'scallops', importer: '中国' }, { query: { importers: ['cn'] } }],
    [
      { q: 'scallops to Taiwan', language: 'en' },
      { language: 'en', query: { importers: ['tw'] } },
    ],
    [
      { q: 'scallops', importer: null, context: null, today: null },
      { asOf: TODAY, query: { importers: ['hk'] } },
    ],
  ])('%j', async (line, answer) => {
    const { bad, told } = await answers([line], defaults);
    expect(bad).toEqual([]);
    expect(told[0]).toMatchObject(answer);
  });
});

it.each([
  [{ q: 'scallops', importr: 'hk' }, '"importr" is not known: did you mean `importer`?'],
  [{ q: 'scallops', id: 1, colour: 'red' }, '"colour" is not known: use id, q, context, today, language, importer'],
  [{ q: 'scallops', importer: 'narnia' }, '"importer" narnia is not known: use one of cn'],
  [{ q: 'scallops', importer: 7 }, '"importer" must be a string'],
  [{ q: 'scallops', context: ['a'] }, '"context" must be a string'],
  [{ q: 'scallops', today: '2026-02-30' }, '"today" 2026-02-30 is not a day: write it as YYYY-MM-DD'],
  [{ q: 'scallops', language: 'fr' }, '"language" fr is not one of en, ja'],
  [{ q: 5 }, '"q" must be a string'],
  [{}, '"q" must be a string'],
])('%j is told as an error of its line', async (line, error) => {
  const { bad, told } = await answers([{ q: QUESTION }, line, { q: QUESTION }]);
  expect(bad).toEqual([2]);
  expect(told.map((one) => one.line ?? one.kind)).toEqual(['answer', 2, 'answer']);
  expect(told[1]?.error).toContain(error);
});

it('tells every fault of a line at once', async () => {
  const { told } = await answers([{ id: 9, today: 'soon', langage: 'ja' }]);
  expect(told).toEqual([{ id: 9, line: 1, error: expect.stringMatching(/langage.*language.*"q".*soon/) }]);
});

it('a mark of byte order before the first line is none of it', async () => {
  const { bad, told } = await answers([`\ufeff${JSON.stringify({ id: 1, q: QUESTION })}`]);
  expect({ bad, kind: told[0]?.kind }).toEqual({ bad: [], kind: 'answer' });
});
