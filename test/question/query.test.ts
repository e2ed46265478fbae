import { expect, it } from 'vitest';
import { readingOf } from '../../src/question/query.ts';
import { query } from './reading.ts';

it('a Query that was never typed is read as itself, in scope, with nothing said beside it', () => {
  const asked = query('Can I ship scallops from Hokkaido to China?');
  const read = readingOf(asked, 'ja');
  expect(read.query).toBe(asked);
  expect(read).toMatchObject({ language: 'ja', scope: 'in', text: '', topics: [], parties: [], premise: null });
  expect([read.mentions.size, read.series.size, read.elsewhere.length]).toEqual([0, 0, 0]);
});
