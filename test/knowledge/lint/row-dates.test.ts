// A result of the same day of another month than its sentence names is most likely a slip.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const statement = {
  en: 'On 27 November 2025 it was 10.',
  ja: '2025年11月27日に10。',
  zh: '2025年11月27日为10。',
  ko: '2025년 11월 27일 10.',
};
const dated = (date: string) =>
  faultsWith({
    'facts/x.yaml': {
      facts: [fact('f', { date: '2025-11', statement, results: [{ subject: 's', value: 10, date }] })],
    },
  });

it('finds the month that is another', () => {
  expect(dated('2025-10-27')).toEqual([
    'facts/x.yaml:24:15 (warning) row-dates: `date` is 2025-10-27, but the statement names 11-27; correct the month here or there',
  ]);
});

it.each(['2025-11-27', '2025-10-26', '2025-10'])('lets be what is dated %s', (date) => {
  expect(dated(date)).toEqual([]);
});
