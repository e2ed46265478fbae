// The days that a sentence names, in each language.
import { expect, it } from 'vitest';
import { saidDays, saidMonths, withoutDates } from '../../../src/knowledge/lint/said-dates.ts';

it.each([
  ['en', 'from 24 August 2023', ['2023-08-24']],
  ['en', 'on August 24, 2023 and 2 May', ['2023-08-24', '-05-02']],
  ['en', '19 to 21 February 2025; 4 and 5 March 2026', ['2025-02-19', '2025-02-21', '2026-03-04', '2026-03-05']],
  ['en', '28 February to 17 March 2024', ['-02-28', '2024-03-17']],
  ['en', 'in August 2023, for 24 hours', []],
  ['ja', '2023年8月24日から、9月1日に', ['2023-08-24', '-09-01']],
  ['ja', '２０２５年１１月２１日、22日の', ['2025-11-21', '2025-11-22']],
  ['zh', '2025年2月19日至21日，8月号', ['2025-02-19', '2025-02-21']],
  ['ko', '2026년 2월 4일~5일, 10월', ['2026-02-04', '2026-02-05']],
] as const)('in %s, of "%s"', (language, text, days) => {
  expect(saidDays(text, language).map(({ year = '', day }) => `${year}-${day}`)).toEqual(days);
});

it.each([
  ['en', 'From July to 24 August 2023, maybe', ['-07', '2023-08']],
  ['ja', '2012年9月~10月、2022年1月3日', ['2012-09', '-10', '2022-01']],
  ['ko', '2012년 9월', ['2012-09']],
] as const)('months in %s, of "%s"', (language, text, months) => {
  expect(saidMonths(text, language).map(({ year = '', day }) => `${year}-${day}`)).toEqual(months);
});

it('leaves dates out of what numbers are looked for in, and numbers of acts not', () => {
  expect(withoutDates('On 24 August 2023 act 1453 of 2023', 'en').match(/\d+/g)).toEqual(['1453']);
  expect(withoutDates('2023年8月24日第1453号', 'zh').match(/\d+/g)).toEqual(['1453']);
});
