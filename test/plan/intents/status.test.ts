import { expect, it } from 'vitest';
import { status } from '../../../src/plan/intents/status.ts';
import { measure, planted } from '../../planted.ts';
import { askedOn } from '../asked.ts';
import { placed } from '../told.ts';
import { ACT, FIGURE, held, leadingOf, MEANT, RICE, VERDICTS } from './leading.ts';

const leading = leadingOf(status, 'status');

it('is led by the verdicts, whatever was found or named beside them', () => {
  expect(leading({}, MEANT)).toEqual(VERDICTS);
  expect(leading(RICE, MEANT)).toEqual(['verdict rice']);
  expect(leading(ACT)).toEqual(VERDICTS);
});

it('is led by a figure, or by a fact, where its own words ask for that', () => {
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({ assumed: ['products'], statusSaid: false }, MEANT)).toEqual(['statement f']);
});

it('is led by what is announced where the future is asked after', () => {
  const open = measure('open', { effect: 'permitted', from: '2027-01-15', overrides: ['ban'] });
  const ahead = leadingOf(status, 'status', planted({ measures: [measure('ban'), open] }));
  expect(ahead({ future: true })).toEqual(['upcoming open', 'verdict ban', 'upcoming open']);
  expect(ahead()).toEqual(['verdict ban', 'upcoming open']);
});

it('adds how other importers differ, where none was said', () => {
  expect(placed(status.adds(askedOn(held, { assumed: ['importers'] })))).toEqual(['also others hong-kong']);
  expect(placed(status.adds(askedOn(held)))).toEqual([]);
});
