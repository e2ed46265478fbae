import { expect, it } from 'vitest';
import { goodsLead } from '../../src/plan/goods.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf, listed } from './told.ts';

const held = planted({
  measures: [
    measure('terms', { products: ['food'], effect: 'conditional' }),
    measure('mushrooms', { products: ['mushrooms'] }),
    measure('seafood', { products: ['aquatic'], effect: 'suspended', standing: 'practice' }),
  ],
});
const lead = (said: Said = {}) => goodsLead(askedOn(held, { intents: ['list_products'], products: ['food'], ...said }));

it('names what is stopped before how food as such stands, what is wider first', () => {
  const { answer = [] } = lead() ?? {};
  expect(listed(answer).map((line) => line.split(' ')[0])).toEqual(['restricted', 'verdict']);
  const [told] = dataOf('restricted', answer);
  expect(told?.parts.map(({ product }) => product)).toEqual(['aquatic', 'mushrooms']);
  expect(told?.more).toBe(0);
});

it('leaves goods that were named, or that differ by prefecture, to their own lines', () => {
  expect(lead({ products: ['fish'] })).toBeNull();
  const apart = planted({
    measures: [
      measure('ban', { products: ['food'], origins: ['chiba'] }),
      measure('terms', { products: ['food'], origins: { all_but: ['chiba'] }, effect: 'conditional' }),
    ],
  });
  expect(goodsLead(askedOn(apart, { intents: ['list_products'], products: ['food'] }))).toBeNull();
});
