// A sentence names the day or the month that its entry holds.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, withMeasures } from '../fixture.ts';

const TOLD = {
  en: 'Fish is barred from 24 August 2023.',
  ja: '2023年8月24日から禁止。',
  zh: '自2023年8月24日起禁止。',
  ko: '2023년 8월 24일부터 금지.',
};
const told = (more: object, entry: object = {}) =>
  withMeasures(measure('cn-fish', { summary: { ...TOLD, ...more }, ...entry }));

it('finds another day than `from`, in each language', () => {
  expect(told({ ko: '2023년 8월 25일부터 금지.' })).toContain(
    'measures/cn.yaml:28:11 told-dates: `ko` tells 2023-08-25, but `from` is 2023-08-24; correct the date here, or `from`',
  );
  expect(told({}, { from: '2023-08-23' }).length).toBe(4);
  expect(told({ en: 'Fish is barred from August 24, 2022.' })).toEqual([expect.stringContaining('tells 2022-08-24')]);
});

it('finds another month than `from`, also where no day is known', () => {
  const months = { en: 'Since July 2023.', ja: '2023年7月から。', zh: '2023年7月起。', ko: '2023년 7월부터.' };
  expect(told(months, { from: '2023-08' })).toEqual(
    Array(4).fill(expect.stringContaining('tells 2023-07, but `from` is 2023-08; correct the date here, or `from`')),
  );
  expect(told({ ...months, en: 'From July to August 2023.' }, { from: '2023-08' }).length).toBe(3);
  expect(told(months, { from: '2022' })).toEqual([]);
});

it.each([
  [
    'the last day of a span',
    {
      en: 'From 20 to 24 August 2023.',
      ja: '2023年8月20日〜24日。',
      zh: '2023年8月20日至24日。',
      ko: '2023년 8월 20일~24일.',
    },
  ],
  [
    'another year beside it',
    { en: 'From 24 August 2023; said on 2 May 2021.', ja: '2021年5月2日に発表、2023年8月24日から。' },
  ],
  ['its month alone', { en: 'Since August 2023.' }],
])('takes %s', (_what, more) => {
  expect(told(more)).toEqual([]);
});

it('takes the day on which it ended', () => {
  const measures = [
    measure('cn-fish', {
      summary: { ...TOLD, en: 'Barred until 1 December 2023.', ja: 'x', zh: 'y', ko: 'z' },
      until: '2023-12-01',
      ended_by: 'cn-next',
    }),
    measure('cn-next', { from: '2023-12-01' }),
  ];
  expect(withMeasures(...measures)).toEqual([]);
});

it('looks into facts, but for gaps and definitions', () => {
  const on = (nature: string) =>
    faultsWith({ 'facts/x.yaml': { facts: [fact('f', { nature, date: '2023-08-23', statement: TOLD })] } });
  expect(on('statement')).toContainEqual(expect.stringContaining('`en` tells 2023-08-24, but `date` is 2023-08-23'));
  expect(on('gap')).toEqual([]);
});
