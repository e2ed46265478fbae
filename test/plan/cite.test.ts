import { describe, expect, it } from 'vitest';
import { cell, claim, entryOf, measuresOf, note, row, visibleSources } from '../../src/plan/cite.ts';
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

describe('a claim', () => {
  const data = { evidence: 'inferred' } as const;

  it('cites its entries once each, with their sources', () => {
    expect(claim(held, 'thin', data, [ban, talk, ban])).toEqual([
      { kind: 'thin', data, cites: ['ban', 'talk'], sources: ['act', 'old-act', 'press'] },
    ]);
  });

  it('cites no entry without a source to show, and is none without an entry', () => {
    expect(claim(held, 'thin', data, [unseen, talk])[0]?.cites).toEqual(['talk']);
    expect(claim(held, 'thin', data, [unseen])).toEqual([]);
    expect(claim(held, 'thin', data, [])).toEqual([]);
  });

  it('is no line on the program, and such a line is no claim on entries', () => {
    expect(note('opinion', {})).toEqual({ kind: 'opinion', data: {}, cites: [], sources: [] });
    // @ts-expect-error a note stands on no entry
    claim(held, 'opinion', {}, [ban]);
    // @ts-expect-error a claim stands on entries
    note('thin', data);
  });
});

it('a row of a table stands on entries as a claim does', () => {
  const cells = [cell('product', 'fish'), cell('date', null)];
  expect(row(held, cells, [talk])).toEqual([{ cells, cites: ['talk'], sources: ['press'] }]);
  expect(row(held, cells, [unseen])).toEqual([]);
});

it('an entry is a measure or a fact, and an id of neither is none', () => {
  expect([entryOf(held, 'ban'), entryOf(held, 'talk'), entryOf(held, 'gone')]).toEqual([ban, talk, undefined]);
  expect(measuresOf(held, ['talk', 'ban', 'gone'])).toEqual([ban]);
});
