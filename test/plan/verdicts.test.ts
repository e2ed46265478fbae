import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { dayOf, heldAtEnd, stopsOfImport, verdictsFor } from '../../src/plan/verdicts.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { asked } from './asked.ts';

const held = planted({
  measures: [
    measure('ban', { from: '2023-08-24', until: '2025-06-29' }),
    measure('terms', { from: '2025-06-29', effect: 'conditional' }),
    measure('hong-kong', { importer: 'hk' }),
    measure('sale', { importer: 'hk', acts_on: 'sale', effect: 'permitted' }),
  ],
});
const verdicts = (query: Query, of: Knowledge = held) => verdictsFor(of, query, dayOf(query, TODAY), TODAY);
const statuses = (query: Query) => verdicts(query).map(({ importer, status }) => `${importer} ${status}`);

describe('the day', () => {
  it('is the last of what was asked, and no later than today', () => {
    expect(dayOf(asked(), TODAY)).toBe(TODAY);
    expect(dayOf(asked({ at: '2023-08' }), TODAY)).toBe('2023-08-31');
    expect(dayOf(asked({ at: '2031-01-01' }), TODAY)).toBe(TODAY);
  });
});

describe('the verdicts of an answer', () => {
  it('are for each importer and each of the goods', () => {
    const query = asked({ importers: ['cn', 'hk'], products: ['fish', 'rice'] });
    expect(verdicts(query).map(({ importer, product }) => `${importer} ${product}`)).toEqual([
      'cn fish',
      'cn rice',
      'hk fish',
      'hk rice',
    ]);
  });

  it('of a day are those of that day, of a period one set for each stretch', () => {
    expect(statuses(asked({ at: '2023-08-23' }))).toEqual(['cn unknown']);
    expect(statuses(asked({ at: '2025-06' }))).toEqual(['cn banned', 'cn conditional']);
  });

  it('of several days are those of each', () => {
    const days = ['2024-01-01', TODAY];
    expect(statuses(asked({ dates: days }))).toEqual(['cn banned', 'cn conditional']);
    expect(statuses(asked({ dates: ['2012', ...days, '2031-01-01'] }))).toEqual(['cn banned', 'cn conditional']);
  });

  it('of a sale are on import where no rule of its own is held on it', () => {
    expect(statuses(asked({ importers: ['hk'], actsOn: 'sale' }))).toEqual(['hk permitted']);
    expect(statuses(asked({ importers: ['cn'], actsOn: 'sale' }))).toEqual(['cn conditional']);
    expect(statuses(asked({ importers: ['cn'], actsOn: 'luggage' }))).toEqual(['cn unknown']);
  });

  it('of a comparison without an importer are for all of which anything is held', () => {
    expect(statuses(asked({ intents: ['comparison'], importers: [] }))).toEqual(['cn conditional', 'hk banned']);
  });

  it('are none where only what was found or said is meant', () => {
    expect(verdicts(asked({ intents: ['sampling'], assumed: ['products'] }))).toEqual([]);
    expect(verdicts(asked({ intents: ['sampling'] }))).toHaveLength(1);
  });

  it('of goods with an ingredient are of both', () => {
    const found = verdicts(asked({ products: ['curry-roux'], ingredients: ['beef'] }));
    expect(found.map(({ product }) => product)).toEqual(['curry-roux', 'beef']);
  });

  it('of several goods, one of which has an ingredient, are of each by itself', () => {
    const found = verdicts(asked({ products: ['curry-roux', 'rice'], ingredients: ['beef'] }));
    expect(found.map(({ product }) => product)).toEqual(['curry-roux', 'rice', 'beef']);
  });
});

describe('asked in words', () => {
  const of = (question: string) =>
    ask(knowledge, question, { today: TODAY }).verdicts.map(({ product, status }) => [product, status]);

  it('goods are not told as open where an ingredient is under a stricter rule', () => {
    expect(of('curry roux with beef extract, made in Osaka, China?')).toEqual([
      ['curry-roux', 'unknown'],
      ['meat-products', 'banned'],
    ]);
  });

  it('meat that the name of a dish holds is told of', () => {
    expect(of('豚骨ラーメンの即席麺、熊本工場、中国本土に出せる？')).toEqual([
      ['instant-noodles', 'unknown'],
      ['pork', 'banned'],
    ]);
    expect(of('中国へ：\n・豚骨ラーメン 熊本\n・味噌 長野')).toEqual([
      ['noodles', 'unknown'],
      ['pork', 'banned'],
      ['miso', 'banned'],
    ]);
  });

  it('alcohol goes by where it is made, whatever the rice', () => {
    expect(of('sake brewed in Hyogo from Niigata rice to China')).toContainEqual(['sake', 'conditional']);
  });

  it('a day compared with today resolves both', () => {
    expect(of('Mie yellowtail into China: compare 15 Aug 2025 with today').map(([, status]) => status)).toEqual(
      expect.arrayContaining(['conditional', 'suspended']),
    );
  });
});

it('of a time that rules changed in, what held at its end is told apart', () => {
  const all = verdicts(asked({ importers: ['cn'], at: '2023-08' }));
  expect(all.map(({ from, to }) => [from, to])).toEqual([
    ['2023-08-01', '2023-08-23'],
    ['2023-08-24', '2023-08-31'],
  ]);
  expect(heldAtEnd(all)).toEqual(all.slice(1));
  const one = verdicts(asked({ importers: ['cn'] }));
  expect(heldAtEnd(one)).toEqual(one);
});

it('of what is carried, that its import is stopped is told where nothing is held of it, or the same regime only sets terms', () => {
  const of = (luggage: Parameters<typeof measure>[1] | null) =>
    planted({
      measures: [
        measure('cargo', { regime: 'animal' }),
        ...(luggage ? [measure('bag', { ...luggage, acts_on: 'luggage' })] : []),
      ],
    });
  const stops = (luggage: Parameters<typeof measure>[1] | null) => {
    const query = asked({ actsOn: 'luggage' });
    return stopsOfImport(of(luggage), query, verdicts(query, of(luggage))).map((v) => v.governing);
  };
  expect(stops(null)).toEqual([['cargo']]);
  expect(stops({ regime: 'animal', effect: 'conditional' })).toEqual([['cargo']]);
  expect(stops({ regime: 'radiation', effect: 'conditional' })).toEqual([]);
  // Terms of carrying for just the places that are stopped are of what is stopped.
  expect(stops({ regime: 'animal', effect: 'conditional', origins: [...knowledge.prefectures.keys()] })).toEqual([]);
  expect(stops({ regime: 'animal' })).toEqual([]);
});
