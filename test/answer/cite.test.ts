import { describe, expect, it } from 'vitest';
import { answerSources, entryOf, measuresOf, row, sentence, visibleSources } from '../../src/answer/cite.ts';
import { fact, measure, planted, source } from '../planted.ts';

const ban = measure('ban', { sources: ['press', 'old-act', 'lead', 'act'] });
const unseen = fact('unseen', { sources: ['lead'] });
const talk = fact('talk', { sources: ['press'] });
const held = planted({
  measures: [ban],
  facts: [unseen, talk],
  sources: [
    source('press', { kind: 'reporting', link: 'text_only' }),
    source('old-act', { published: '2011-04' }),
    source('act', { published: '2023-08-24' }),
    source('lead', { link: 'internal' }),
  ],
});

it('the sources of an entry are those that users may see, primary ones first, newest first', () => {
  expect(visibleSources(held, ban).map(({ id }) => id)).toEqual(['act', 'old-act', 'press']);
});

describe('a sentence', () => {
  it('cites its entries once each, with their sources', () => {
    expect(sentence(held, 'paper', 'It is so.', [ban, talk, ban])).toEqual([
      { part: 'paper', text: 'It is so.', cites: ['ban', 'talk'], sources: ['act', 'old-act', 'press'] },
    ]);
  });

  it('cites no entry without a source to show, and is none without an entry', () => {
    expect(sentence(held, 'paper', 'It is so.', [unseen, talk])[0]?.cites).toEqual(['talk']);
    expect(sentence(held, 'paper', 'It is so.', [unseen])).toEqual([]);
    expect(sentence(held, 'paper', 'It is so.', [])).toEqual([]);
  });

  it('is none without words', () => {
    expect(sentence(held, 'paper', '  ', [ban])).toEqual([]);
  });
});

it('a row of a table stands on entries as a sentence does', () => {
  expect(row(held, ['a', ''], [talk])).toEqual([{ cells: ['a', ''], cites: ['talk'], sources: ['press'] }]);
  expect(row(held, ['a', ''], [unseen])).toEqual([]);
});

it('an entry is a measure or a fact, and an id of neither is none', () => {
  expect([entryOf(held, 'ban'), entryOf(held, 'talk'), entryOf(held, 'gone')]).toEqual([ban, talk, undefined]);
  expect(measuresOf(held, ['talk', 'ban', 'gone'])).toEqual([ban]);
});

it('the sources of an answer come once, primary ones first, and are linked only where they may be', () => {
  const told = answerSources(held, [{ sources: ['press'] }, { sources: ['act', 'press'] }]);
  expect(told.map(({ id, url }) => [id, url])).toEqual([
    ['act', 'https://example.org/act'],
    ['press', undefined],
  ]);
});
