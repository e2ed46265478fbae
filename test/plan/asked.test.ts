import { expect, it } from 'vitest';
import { askedOf } from '../../src/plan/asked.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { asked } from './asked.ts';
import { listed } from './told.ts';

const held = planted({
  measures: [measure('ban'), measure('open', { effect: 'permitted', from: '2027-01-15', overrides: ['ban'] })],
  facts: Array.from({ length: 20 }, (_, index) => fact(`talk-${index}`)),
});

it('a plan is made from the question, its first intent, the verdicts of the day and what is announced', () => {
  const query = asked({ intents: ['reason', 'status'] });
  const found = askedOf(held, query, TODAY);
  expect(found).toMatchObject({ knowledge: held, query, primary: 'reason', day: TODAY, today: TODAY });
  expect(found.verdicts.map(({ status }) => status)).toEqual(['banned']);
  expect(listed(found.coming)).toEqual(['upcoming open']);
});

it('of a day that is past nothing is announced', () => {
  const found = askedOf(held, asked({ at: '2024-05' }), TODAY);
  expect(found.day).toBe('2024-05-31');
  expect(found.coming).toEqual([]);
});

it('without an intent a status is asked', () => {
  expect(askedOf(held, asked({ intents: [] }), TODAY).primary).toBe('status');
});

it('no more than sixteen facts are held for it', () => {
  expect(askedOf(held, asked({ topics: ['talks'] }), TODAY).facts).toHaveLength(16);
});
