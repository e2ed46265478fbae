import { expect, it } from 'vitest';
import { otherImporters } from '../../src/plan/others.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf, listed } from './told.ts';

const held = planted({
  measures: [
    measure('china'),
    measure('hong-kong', { importer: 'hk', origins: ['chiba'] }),
    measure('free', { importer: 'us', effect: 'permitted' }),
    measure('over', { importer: 'eu', until: '2023-09-01' }),
    measure('of-rice', { importer: 'tw', products: ['rice'] }),
  ],
});
const told = (said: Said, of = held) => otherImporters(askedOn(of, said));

it('where no importer was said, the others that restrict the goods are told in a line, on their measures', () => {
  const line = told({ assumed: ['importers'] });
  expect(listed(line)).toEqual(['others hong-kong']);
  expect(dataOf('others', line)).toEqual([
    {
      list: [{ importer: 'hk', status: 'banned', announced: null, origins: ['chiba'], confirmed: '2026-11-01' }],
    },
  ]);
});

it('what is allowed on conditions is told, what is allowed without is not', () => {
  const effects = { hk: 'conditional', kr: 'permitted', mo: 'suspended' } as const;
  const measures = Object.entries(effects).map(([importer, effect]) => measure(importer, { importer, effect }));
  const line = told({ assumed: ['importers'] }, planted({ measures: [measure('china'), ...measures] }));
  expect(listed(line)).toEqual(['others hk mo']);
});

it('what holds of another prefecture alone is not told', () => {
  expect(told({ assumed: ['importers'], origins: ['osaka'] })).toEqual([]);
  expect(told({ assumed: ['importers'], origins: ['chiba'] })).toHaveLength(1);
});

it('where an importer was said, or something else than a status is asked, no other is told', () => {
  expect(told({})).toEqual([]);
  expect(told({ assumed: ['importers'], intents: ['reason'] })).toEqual([]);
});

it('no more than five are told', () => {
  const ids = ['hk', 'mo', 'tw', 'kr', 'ru', 'us', 'eu'];
  const many = planted({ measures: [measure('china'), ...ids.map((importer) => measure(importer, { importer }))] });
  expect(told({ assumed: ['importers'] }, many)[0]?.cites).toEqual(ids.slice(0, 5));
});
