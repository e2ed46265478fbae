import { expect, it } from 'vitest';
import { tradeData } from '../../../src/plan/intents/trade-data.ts';
import { askedOn } from '../asked.ts';
import { ACT, FIGURE, held, leadingOf, MEANT } from './leading.ts';

const leading = leadingOf(tradeData, 'trade_data');

it('is led by a figure, else by what was reported, whatever the status; else another leads', () => {
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({}, MEANT)).toEqual(['statement f']);
  expect(leading(ACT)).toBeNull();
});

it('adds nothing of its own', () => {
  expect(tradeData.adds(askedOn(held))).toEqual({});
});
