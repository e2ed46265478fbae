import { describe, expect, it } from 'vitest';
import { type BatchLine, batchLines } from '../../../adapters/terminal/batch-lines.ts';

async function* each(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

async function read(text: string): Promise<BatchLine[]> {
  const found: BatchLine[] = [];
  for await (const line of batchLines(each(text))) found.push(line);
  return found;
}

describe('the lines of a batch', () => {
  it.each(['', '\ufeff'])(
    'are JSON objects, or what is wrong with them, after a mark of byte order or none',
    async (mark) => {
      expect(await read(`${mark}{"q":"a"}\n\nnot json\n[1]`)).toMatchObject(
        [
          { number: 1, said: { q: 'a' } },
          { number: 3, said: /^not a JSON object/ },
          { number: 4, said: 'not a JSON object: write {"q": "the question"}' },
        ].map(({ number, said }) => ({ number, said: said instanceof RegExp ? expect.stringMatching(said) : said })),
      );
    },
  );

  it.each([
    ['\t', ''],
    [',', '\ufeff'],
    [';', ''],
  ])('are rows of a table parted by %j, quoted where they hold what parts', async (delimiter, mark) => {
    const row = (...cells: string[]): string => cells.join(delimiter);
    const text = [
      `${mark}${row('id', 'q', 'importer')}`,
      row('1', `"a${delimiter} b"`, 'hk'),
      '',
      row('2', '"c\nd"', ''),
    ];
    expect(await read(text.join('\n'))).toEqual([
      { number: 2, said: { id: '1', q: `a${delimiter} b`, importer: 'hk' } },
      { number: 5, said: { id: '2', q: 'c\nd' } },
    ]);
  });

  it('are questions as they stand, with whatever marks', async () => {
    expect(await read('\ufeffホタテ,北海道,香港\nscallops to China?')).toEqual([
      { number: 1, said: { q: 'ホタテ,北海道,香港' } },
      { number: 2, said: { q: 'scallops to China?' } },
    ]);
  });

  it('of a table that is none are told once', async () => {
    expect(await read('id,q\n1,"open')).toEqual([{ number: 1, said: expect.stringContaining('not a table') }]);
  });
});
