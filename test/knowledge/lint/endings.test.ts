// What ends a measure begins when that one no longer holds.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, withMeasures } from '../fixture.ts';

const ended = measure('cn-fish', { until: '2025-06-29', ended_by: 'cn-next' });

it('finds an end on another day than what ended it began', () => {
  expect(withMeasures(ended, measure('cn-next', { from: '2025-07-01' }))).toEqual([
    expect.stringMatching(
      /^measures\/cn\.yaml:30:12 endings: ends 2025-06-29, but `cn-next` \(.*cn\.yaml:32\) begins 2025-07-01/,
    ),
  ]);
});

it.each(['2025-06-29', '2025-06', '2025', undefined])('takes a beginning in %s, as exact as it is known', (from) => {
  expect(withMeasures(ended, measure('cn-next', { from }))).toEqual([]);
});

it('finds an end by what reaches none of the goods', () => {
  const next = measure('cn-next', { from: '2025-06-29', origins: ['p40'] });
  expect(withMeasures(ended, next)).toEqual([
    expect.stringMatching(/^measures\/cn\.yaml:31:15 endings: `cn-next` \(.*\) reaches none of the goods and origins/),
  ]);
});

it('finds a fact that is of later than what it ended', () => {
  const by = (date: string) =>
    faultsWith({ 'measures/cn.yaml': { measures: [ended] }, 'facts/x.yaml': { facts: [fact('cn-next', { date })] } });
  expect(by('2025-07-01')).toEqual([expect.stringContaining('endings: ended 2025-06-29, before `cn-next`')]);
  expect(by('2025-06-01')).toEqual([]);
});
