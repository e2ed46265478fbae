// Numbers that are set beside each other share a unit, and none is below nothing.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const told = { en: '10 and 12', ja: '10と12', zh: '10和12', ko: '10과 12' };
const results = (...rows: object[]) =>
  faultsWith({ 'facts/x.yaml': { facts: [fact('f', { statement: told, results: rows })] } });

it('finds a negative value, unless it is a change', () => {
  expect(results({ subject: 'tritium', value: -10, unit: 'Bq/L' })).toEqual([
    'facts/x.yaml:23:16 units: `value` -10 is negative; correct it, or call it `change of …`',
  ]);
  expect(results({ subject: 'change of exports', value: -10, unit: '%' })).toEqual([]);
});

it('finds the unit that the others of its series have not', () => {
  const row = (unit: string, subject = 'tritium') => ({ subject, medium: 'seawater', value: 10, unit });
  expect(results(row('Bq/L'), row('Bq/L', 'tritium (at the outlet)'), row('Bq/kg'))).toEqual([
    'facts/x.yaml:33:15 units: `Bq/kg` is not the unit of the other results on `tritium`; write `Bq/L`, and the value in it',
  ]);
  expect(results(row('Bq/L'), row('Bq/kg', 'caesium'))).toEqual([]);
});
