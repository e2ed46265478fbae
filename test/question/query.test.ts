import { expect, it } from 'vitest';
import { readingOf } from '../../src/question/query.ts';
import { query } from './reading.ts';

it('a Query that was never typed is read as itself: its status is asked, in scope, and nothing was said beside it', () => {
  const asked = query('Can I ship scallops from Hokkaido to China?');
  const { query: read, ...beside } = readingOf(asked, 'ja');
  expect(read).toBe(asked);
  expect(beside).toEqual({
    language: 'ja',
    scope: 'in',
    statusSaid: true,
    text: '',
    topics: [],
    parties: [],
    elsewhere: [],
    ingredients: [],
    mentions: new Map(),
    series: new Map(),
    superlative: null,
    premise: null,
    future: false,
    lifts: false,
    multipleDates: [],
    impossibleDates: [],
  });
});
