// A year far outside is a slip of typing.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, withMeasures } from '../fixture.ts';

it('finds a year that nobody means', () => {
  expect(withMeasures(measure('cn-fish', { from: '2205-01-01' }))).toEqual([
    'measures/cn.yaml:17:11 years: the year of 2205-01-01 is far outside (1945 to 2036); correct the year',
  ]);
  const results = [{ subject: 's', date: '1203-01' }];
  expect(faultsWith({ 'facts/x.yaml': { facts: [fact('f', { results })] } })).toEqual([
    expect.stringContaining('years: the year of 1203-01 is far outside'),
  ]);
});

it('lets an act be announced some years ahead', () => {
  expect(withMeasures(measure('cn-fish', { from: '2036' }))).toEqual([]);
});
