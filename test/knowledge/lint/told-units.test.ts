// Water and food have limits of their own: an activity is told in the unit of its row.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const TOLD = { en: '12 Bq/kg', ja: '12ベクレル/キロ', zh: '12贝克/公斤', ko: '12 Bq/kg' };
const told = (statement: object, ...units: string[]) =>
  faultsWith({
    'facts/x.yaml': {
      facts: [
        fact('f', {
          statement: { ...TOLD, ...statement },
          results: units.map((unit, index) => ({ subject: `s${index}`, value: 12, unit })),
        }),
      ],
    },
  });

it('finds the language that tells another unit', () => {
  expect(told({ zh: '12Bq/L' }, 'Bq/kg')).toEqual([
    'facts/x.yaml:16:11 told-units: `zh` tells 12 Bq/L, but the result on `s0` is in Bq/kg; correct the unit here or there',
  ]);
  expect(told({}, 'Bq/L').length).toBe(4);
  expect(told({ en: '12 becquerels per litre' }, 'Bq/kg')).toEqual([expect.stringContaining('`en` tells 12 Bq/L')]);
});

it('lets two rows have the same number, and a number without a unit be', () => {
  const both = { en: '12 Bq/kg and 12 Bq/L', ja: '12', zh: '12', ko: '12' };
  expect(told(both, 'Bq/kg', 'Bq/L')).toEqual([]);
  expect(told({}, 'kg')).toEqual([]);
});
