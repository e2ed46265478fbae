import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { changesLead } from '../../src/plan/changes.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { measure, planted, source } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf, placed } from './told.ts';

const today = source('today', { published: TODAY });
/** An act of today in Singapore, an older one there, one of China's, and one announced for a day to come. */
const held = planted({
  measures: [
    measure('old', { importer: 'sg', from: '2020-01-01' }),
    measure('new', { importer: 'sg', from: TODAY, products: ['scallop'], sources: ['today'], verified: TODAY }),
    measure('ban'),
    measure('ahead', { importer: 'kr', from: '2027-01-15', sources: ['today'], verified: TODAY }),
  ],
  sources: [source('notice'), today],
});
const of = (said: Said = {}, knowledge = held) =>
  changesLead(
    askedOn(knowledge, { intents: ['timeline'], changes: true, importers: [], products: [], at: TODAY, ...said }),
    {},
  );

describe('what changed', () => {
  it('today is told of each importer, what is announced today among it', () => {
    expect(placed(of()).sort()).toEqual(['answer changes ahead new', 'answer moved ahead', 'answer moved new']);
    expect(dataOf('changes', of()?.answer ?? [])).toMatchObject([{ count: 2, newest: null, from: TODAY, to: TODAY }]);
    expect(
      dataOf('moved', of()?.answer ?? [])
        .map(({ importer }) => importer)
        .sort(),
    ).toEqual(['kr', 'sg']);
  });

  it('is told of the importer and the goods that were named alone', () => {
    expect(placed(of({ importers: ['sg'] }))).toEqual(['answer changes new', 'answer moved new']);
    expect(placed(of({ products: ['fish'], importers: ['sg', 'cn'], at: '2020' }))).toEqual([
      'answer changes old',
      'answer moved old',
      // A stop of after that time.
      'answer moved ban',
    ]);
    expect(of({ products: ['rice'] })).toBeNull();
  });

  it('of one day is told of more goods before fewer, of many importers two each', () => {
    const more = planted({
      measures: ['sg', 'cn', 'kr'].flatMap((importer) => [
        measure(`${importer}-a`, { importer, from: '2024-01-01', products: ['scallop'] }),
        measure(`${importer}-b`, { importer, from: '2024-01-01', products: ['food'] }),
        measure(`${importer}-c`, { importer, from: '2024-01-01', products: ['aquatic'] }),
      ]),
    });
    const told = dataOf('moved', of({ at: '2024' }, more)?.answer ?? []);
    expect(told.map(({ list, more: left }) => [list.map(({ entry }) => entry.slice(-1)).join(), left])).toEqual([
      ['b,c', 1],
      ['b,c', 1],
      ['b,c', 1],
    ]);
    const one = dataOf('moved', of({ at: '2024', importers: ['sg'] }, more)?.answer ?? []);
    expect(one[0]?.list).toHaveLength(3);
  });

  it('in a time that is past is told with the stop that came after it, the newest of each importer', () => {
    expect(placed(of({ importers: ['sg'], at: '2020' }))).toEqual([
      'answer changes old',
      'answer moved old',
      'answer moved new',
    ]);
    expect(placed(of({ importers: ['sg'], at: TODAY }))).toEqual(['answer changes new', 'answer moved new']);
  });

  it('is told as nothing where nothing did, with the newest that is held', () => {
    const lead = of({ at: '2026-06' });
    expect(dataOf('changes', lead?.answer ?? [])).toMatchObject([{ count: 0, newest: TODAY }]);
    expect(placed(of({ at: '2026-06', importers: ['cn'] }))).toEqual(['answer changes ban', 'answer moved ban']);
  });

  it('at no time in particular is the newest first', () => {
    const moved = dataOf('moved', of({ at: null, importers: ['sg'] })?.answer ?? []);
    expect(moved.flatMap(({ list }) => list.map(({ entry }) => entry))).toEqual(['new', 'old']);
  });

  it('is not told of what nothing is held of', () => {
    expect(of({ importers: ['tw'] })).toBeNull();
  });

  it('reaches the answer to a question in words, with no verdict that nobody asked for', () => {
    const answer = ask(held, 'what changed today?', { today: TODAY });
    expect(answer.verdicts).toEqual([]);
    expect(answer.headline).toContain('Singapore');
    expect(answer.headline).toContain('South Korea');
    expect(answer.headline).not.toContain('China');
  });
});
