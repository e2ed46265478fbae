import { expect, it } from 'vitest';
import { tradeData } from '../../../src/plan/intents/trade-data.ts';
import { fact, measure, planted } from '../../planted.ts';
import { askedOn, relevant } from '../asked.ts';
import { listed } from '../told.ts';
import { ACT, FIGURE, held, leadingOf, MEANT } from './leading.ts';

const leading = leadingOf(tradeData, 'trade_data');

it('is led by a figure, else by what was reported, whatever the status; else another leads', () => {
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({}, MEANT)).toEqual(['statement f']);
  expect(leading(ACT)).toBeNull();
});

it('tells what was reported of each year that is asked', () => {
  const of = planted({
    measures: [measure('ban')],
    facts: ['2022', '2023', '2024'].map((date) => fact(`of-${date}`, { topic: ['trade'], date })),
  });
  const told = (dates: readonly string[]): readonly string[] => {
    const said = { intents: ['trade_data'] as const, dates };
    const facts = ['2024', '2023', '2022'].map((date, at) =>
      relevant(`of-${date}`, 0.9 - at / 10, { topic: ['trade'], date }),
    );
    return listed(tradeData.lead(askedOn(of, said, facts))?.answer ?? []);
  };
  expect(told(['2022', '2024'])).toEqual(['statement of-2024', 'statement of-2022']);
  expect(told(['2024'])).toEqual(['statement of-2024']);
});

it('adds nothing of its own', () => {
  expect(tradeData.adds(askedOn(held))).toEqual({});
});
