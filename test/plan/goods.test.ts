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
  expect(told?.parts.map(({ product }) => product)).toEqual(['aquatic', 'mushrooms', 'food']);
  expect(told?.more).toBe(0);
});

it('leaves goods that were named to their own lines', () => expect(lead({ products: ['fish'] })).toBeNull());

it('tells each with the prefectures that it is so of, where they differ', () => {
  const apart = planted({
    measures: [
      measure('ban', { products: ['food'], origins: ['chiba'] }),
      measure('terms', { products: ['food'], origins: { all_but: ['chiba'] }, effect: 'conditional' }),
    ],
  });
  const { answer = [] } = goodsLead(askedOn(apart, { intents: ['list_products'], products: ['food'] })) ?? {};
  const [told] = dataOf('restricted', answer);
  expect(told?.parts).toMatchObject([{ product: 'food', status: 'banned', origins: ['chiba'] }]);
});

it('calls a kind stopped where all goods of a prefecture are', () => {
  const apart = planted({
    measures: [
      measure('ban', { products: ['food'], origins: ['chiba'] }),
      measure('seafood', { products: ['aquatic'], origins: { all_but: ['chiba'] } }),
    ],
  });
  const { answer = [] } = goodsLead(askedOn(apart, { intents: ['list_products'], products: ['food'] })) ?? {};
  const seafood = dataOf('restricted', answer)[0]?.parts.find(({ product }) => product === 'aquatic');
  expect(seafood?.origins).toEqual([...apart.prefectures.keys()]);
});
