import { describe, expect, it } from 'vitest';
import { listSentences } from '../../src/answer/lists.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { measure, planted, source } from '../planted.ts';
import { asked, verdictsOn, words } from './asked.ts';

const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const basis = { en: 'Announcement 140 of 2025', ja: 'x', zh: 'x' };
const held = planted({
  measures: [
    measure('ban', { origins: [...TEN], basis }),
    measure('terms', { origins: { all_but: [...TEN] }, effect: 'conditional', sources: ['press', 'notice'] }),
  ],
  sources: [source('notice', { title: 'The notice itself' }), source('press', { kind: 'reporting' })],
});
const told = (...intents: ('list_regions' | 'source' | 'status')[]) =>
  listSentences(held, words, asked({ intents }), verdictsOn(held));

describe('the prefectures by status', () => {
  it('are told in a sentence for each verdict, counted and named in full, on its measures', () => {
    const [banned, open] = told('list_regions');
    expect([banned?.cites, open?.cites]).toEqual([['ban'], ['terms']]);
    expect(banned?.text).toContain('10');
    for (const id of TEN) expect(banned?.text).toContain(words.prefecture(id));
    expect(open?.text).toContain('37');
    expect(open?.text).toContain(words.prefecture('hokkaido'));
  });
});

describe('the documents', () => {
  it('are the act by its name and number, else the best source that may be shown', () => {
    const [act, noted] = told('source');
    expect([act?.cites, noted?.cites]).toEqual([['ban'], ['terms']]);
    expect(act?.text).toContain(basis.en);
    expect(noted?.text).toContain('The notice itself');
  });
});

it('nothing is listed that was not asked', () => {
  expect(told('status')).toEqual([]);
  expect(told('list_regions', 'source')).toHaveLength(4);
});
