import { describe, expect, it } from 'vitest';
import { elsewhere, notesOf } from '../../src/plan/notes.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { asked, askedOn, type Said } from './asked.ts';
import { dataOf, placed } from './told.ts';

const held = planted({ measures: [measure('ban')] });
const notes = (said: Said) => notesOf(askedOn(held, said));
const answering = (said: Said) => notes(said).answer ?? [];

it('of a plain question nothing needs to be noted', () => {
  expect(placed(notes({}))).toEqual([]);
});

describe('a reader is told in the answer', () => {
  it('what was read as something else', () => {
    const read = [{ typed: 'fukashima', read: 'Fukushima' }];
    expect(dataOf('read', answering({ read }))).toEqual([{ read }]);
  });

  it('what was assumed, part by part, and not what was said', () => {
    const said = { origins: ['chiba'], assumed: ['importers', 'products'] } as const;
    expect(dataOf('assumed', answering(said))).toEqual([{ importers: ['cn'], products: ['fish'], origins: [] }]);
    expect(answering({ importers: [], assumed: ['importers'] })).toEqual([]);
  });

  it('what was assumed no more where an entry leads that tells of itself what it is of, but for whose rule it is', () => {
    const said = { assumed: ['importers', 'products'] } as const;
    const own = planted({
      measures: [measure('ban')],
      facts: [fact('of-china', { about: { importers: ['cn'] } }), fact('term', { topic: ['definition'] })],
    });
    const under = (id: string) => {
      const statement = { kind: 'statement', data: { fact: id }, cites: [id], sources: [] } as const;
      return dataOf('assumed', notesOf(askedOn(own, said), { kind: 'answer', answer: [statement] }).answer ?? []);
    };
    expect(under('of-china')).toEqual([{ importers: ['cn'], products: [], origins: [] }]);
    expect(under('term')).toEqual([]);
  });

  it('which days no calendar has, and on which day the answer stands', () => {
    const told = answering({ impossibleDates: ['30 February'] });
    expect(dataOf('no_such_day', told)).toEqual([{ typed: ['30 February'], day: TODAY }]);
  });

  it('that a day is yet to come', () => {
    expect(dataOf('future', answering({ at: '2027-01-01' }))).toEqual([{ today: TODAY }]);
    expect(answering({ at: TODAY })).toEqual([]);
  });

  it('of which economies nothing is held, beside those of which something is', () => {
    expect(dataOf('elsewhere', answering({ elsewhere: ['Mongolia'] }))).toEqual([
      { places: ['Mongolia'], known: ['cn'], more: 0 },
    ]);
  });
});

it('beside it is told that passing through, or a minor ingredient, bans nothing that is known', () => {
  const terms = planted({ measures: [measure('terms', { effect: 'conditional' })] });
  const of = (step: 'transit' | 'ingredient' | 'caught', knowledge = terms) =>
    placed(notesOf(askedOn(knowledge, { steps: [{ step, origin: 'tokyo' }] })));
  expect(of('transit')).toEqual(['answer transit']);
  // Of what is stopped where it is from, no way through helps.
  expect(of('transit', held)).toEqual([]);
  expect(of('ingredient')).toEqual(['also minor_ingredient']);
  expect(of('caught')).toEqual([]);
});

describe('an economy of which nothing is held', () => {
  const line = (...importers: string[]) =>
    dataOf('elsewhere', [
      elsewhere(
        planted({ measures: importers.map((importer) => measure(importer, { importer })) }),
        asked({ importers: [], elsewhere: ['Mongolia'] }),
      ),
    ])[0];

  it('is named with the importers of which something is held, and no other', () => {
    expect(line('cn', 'hk')).toEqual({ places: ['Mongolia'], known: ['cn', 'hk'], more: 0 });
    expect(line('cn')?.known).toEqual(['cn']);
  });

  it('has the rest counted where these are many', () => {
    const eight = ['cn', 'hk', 'mo', 'tw', 'kr', 'ru', 'us', 'eu'];
    expect(line(...eight)).toMatchObject({ known: { length: 8 }, more: 0 });
    expect(line(...eight, 'is', 'no')).toMatchObject({ known: { length: 8 }, more: 2 });
  });
});
