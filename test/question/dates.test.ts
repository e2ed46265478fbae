import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { askedDate, findDates } from '../../src/question/dates.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const found = (question: string, year?: string) => findDates(knowledge, fold(question), TODAY, year);
const all = (question: string, year?: string) => found(question, year).dates.map((date) => date.at);

function at(question: string, today: string = TODAY): string | null {
  const text = fold(question);
  return askedDate(knowledge, text, findDates(knowledge, text, today).dates, today);
}

it.each([
  ['in October', '2026-10', '2027-10'],
  ['10月5日に', '2026-10-05', '2027-10-05'],
  ['in October 2025', '2025-10', '2025-10'],
])('asked of what is to come, %s is no more %s', (text, behind, ahead) => {
  const { dates } = findDates(knowledge, fold(text), '2026-12-01');
  expect(askedDate(knowledge, fold(text), dates, '2026-12-01')).toBe(behind);
  expect(askedDate(knowledge, fold(text), dates, '2026-12-01', true)).toBe(ahead);
});

describe('a day, a month, a year', () => {
  it.each([
    ['on 2023-08-24', '2023-08-24'],
    ['on 24 August 2023', '2023-08-24'],
    ['on August 24th, 2023', '2023-08-24'],
    ['on 24th of Aug 2023', '2023-08-24'],
    ['in September 2023', '2023-09'],
    ['in 2023-09', '2023-09'],
    ['in 2012', '2012'],
    ['2023年8月24日に', '2023-08-24'],
    ['２０２３年８月', '2023-08'],
    ['2011年は', '2011'],
    ['2023/8/24 のホタテ', '2023-08-24'],
    ['2023年8月24号', '2023-08-24'],
    ['24年3月時点で', '2024-03'],
    ['25年7月', '2025-07'],
    ['refused in Dec 24', '2024-12'],
    ['in summer 23', '2023-06/2023-08'],
    ['113年3月的時候', '2024-03'],
    ['2025年6月的扇贝', '2025-06'],
    ['2023년 8월 24일', '2023-08-24'],
    ['2023년 8월', '2023-08'],
    ['2013년', '2013'],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe('a date counted from today', () => {
  it.each([
    ['yesterday', '2026-11-22'],
    ['last month', '2026-10'],
    ['last year', '2025'],
    ['last summer', '2025-06/2025-08'],
    ['last winter', '2025-12/2026-02'],
    ['last November', '2025-11'],
    ['昨日', '2026-11-22'],
    ['先月', '2026-10'],
    ['去年の夏', '2025-06/2025-08'],
    ['昨年11月', '2025-11'],
    ['昨天', '2026-11-22'],
    ['上个月', '2026-10'],
    ['去年夏天', '2025-06/2025-08'],
    ['去年11月', '2025-11'],
    ['어제', '2026-11-22'],
    ['작년 여름', '2025-06/2025-08'],
    ['작년 11월', '2025-11'],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('a month without a year is the last one that has begun', () => {
    expect(at('in June')).toBe('2026-06');
    expect(at('in December')).toBe('2025-12');
  });

  it('the month before January is in the year before', () => {
    expect(at('last month', '2026-01-15')).toBe('2025-12');
    expect(at('yesterday', '2024-03-01')).toBe('2024-02-29');
  });
});

describe('a period', () => {
  it.each([
    ['between 2023-08-24 and 2025-06-29', '2023-08-24/2025-06-29'],
    ['from August 2023 to June 2025', '2023-08/2025-06'],
    ['from June 2025 to August 2023', '2023-08/2025-06'],
    ['since August 2023', `2023-08/${TODAY}`],
    ['allowed from August 2023, right?', `2023-08/${TODAY}`],
    ['2023年8月から2025年6月まで', '2023-08/2025-06'],
    ['2023年8月以降', `2023-08/${TODAY}`],
    ['2023年8月到2025年6月', '2023-08/2025-06'],
    ['2023年8月以来', `2023-08/${TODAY}`],
    ['2023년 8월부터 2025년 6월까지', '2023-08/2025-06'],
    ['2023년 8월 이후', `2023-08/${TODAY}`],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe('several days', () => {
  it.each([
    '2025年6月28日と29日',
    '2025年6月28日、29日',
    '2025年6月28日和29日',
    '2025년 6월 28일과 29일',
    'on 28 June 2025, and on the 29th',
  ])('of one month are told the month once: %s', (text) => {
    expect(all(text)).toEqual(['2025-06-28', '2025-06-29']);
  });

  it.each([
    'as of 28 June 2025, and what about 30 June',
    '2025年6月28日は? 6月30日は?',
    '2025年6月28日呢？6月30日呢？',
  ])('are of the year said before: %s', (text) => {
    expect(all(text)).toEqual(['2025-06-28', '2025-06-30']);
  });

  it('keep the years they have', () => {
    expect(all('28 June 2023, then 30 June 2025')).toEqual(['2023-06-28', '2025-06-30']);
  });

  it('without a year are of the year the thread speaks of', () => {
    expect(all('and on 30 June?', '2025')).toEqual(['2025-06-30']);
    expect(all('and on 30 June?')).toEqual(['2026-06-30']);
    expect(all('6月28日と29日は', '2024')).toEqual(['2024-06-28', '2024-06-29']);
  });
});

describe('a time ago', () => {
  it.each([
    ['2 years ago today', '2024-11-23'],
    ['2年前の今日', '2024-11-23'],
    ['2年前的今天', '2024-11-23'],
    ['2년 전 오늘', '2024-11-23'],
    ['2 years ago', '2024-11'],
    ['3 months ago', '2026-08'],
    ['11か月前', '2025-12'],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('is a month where that month has no such day', () => {
    expect(at('1 year ago today', '2024-02-29')).toBe('2023-02');
  });
});

describe('a half of a year', () => {
  it.each([
    ['the first half of 2025', '2025-01/2025-06'],
    ['the second half of 2025', '2025-07/2025-12'],
    ['2025年上半期', '2025-01/2025-06'],
    ['2025年下半年', '2025-07/2025-12'],
    ['2025년 하반기', '2025-07/2025-12'],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe('a week', () => {
  it.each([
    ['2026-11-23', 'a Monday'],
    ['2026-11-25', 'a Wednesday'],
    ['2026-11-29', 'a Sunday'],
  ])('runs from Monday to Sunday, said on %s, %s', (today) => {
    expect(at('this week', today)).toBe('2026-11-23/2026-11-29');
    expect(['last week', '先週', '上周', '지난주'].map((text) => at(text, today))).toEqual(
      Array(4).fill('2026-11-16/2026-11-22'),
    );
  });
});

describe('a day that no calendar has', () => {
  it.each([
    ['on 30 February 2025', '30 february 2025'],
    ['2025年2月30日', '2025年2月30日'],
    ['2025년 2월 30일', '2025년 2월 30일'],
    ['on 2025-02-30', '2025-02-30'],
    ['on 31 June', '31 june'],
    ['2025年6月28日と31日', '31日'],
  ])('is told once, as it was typed in full: %s', (text, typed) => {
    const { dates, impossible } = found(text);
    expect(impossible).toEqual([typed]);
    for (const { at } of dates) expect(at).not.toMatch(/(02-30|06-31)$/);
  });

  it('is none of the days that are', () => {
    expect(found('29 February 2024, 28 February 2025, 2025年6月30日').impossible).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each([
    'scallops',
    'may I ship it',
    '10 prefectures',
    '2000 kg of scallops',
    '2000 km from Tokyo',
    '2015 boxes',
    '100 Bq/kg',
    '47都道府県',
    '0307.22',
  ])('%s', (text) => {
    expect(at(text)).toBeNull();
  });

  it('a day that the calendar does not have is not taken for another day', () => {
    expect(at('on 2025-02-30')?.length ?? 0).toBeLessThan(10);
    expect(at('2025年2月30日')?.length ?? 0).toBeLessThan(10);
  });

  it('a year of an era is never taken for a year of this century', () => {
    expect(['2023-08', null]).toContain(at('令和5年8月'));
    expect(['2013-09', null]).toContain(at('平成25年9月'));
  });
});

it('every day of thirty years is read in each way of writing it', () => {
  const days = fc.date({ min: new Date('1995-01-01'), max: new Date('2026-11-23'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [y, m, d] = day.split('-').map(Number) as [number, number, number];
      const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(date);
      for (const text of [
        day,
        `${d} ${month} ${y}`,
        `${month} ${d}, ${y}`,
        `${y}年${m}月${d}日`,
        `${y}년 ${m}월 ${d}일`,
        `${y}/${m}/${d}`,
      ])
        expect(at(`scallops ${text}`), text).toBe(day);
    }),
  );
});

describe('a day told in a clause or by others', () => {
  it.each([
    ['what moved since Korea and Japan met in January 2026', `2026-01/${TODAY}`],
    ['since the EU dropped the certificates in August 2023', `2023-08/${TODAY}`],
  ])('is from when on: %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    'the paper says 2013, when did Hong Kong begin?',
    '2012年って書いてるサイトがあるけど、いつから？',
    '2012년이라고 나온 기사가 있는데 언제부터예요?',
  ])('is no day that is asked for: %s', (text) => {
    expect(at(text)).toBeNull();
  });
});

it.each([
  '香港が2023年8月に止めた10都県って、何条にもとづくんですか',
  '2023년 8월에 금지한 10개 현은 어디인가요',
  '香港2023年8月禁止的十个都县是哪些',
  'Which ten prefectures did China leave out when it reopened in 2025',
])('the day of an act that is only told of is none that is asked for: %s', (question) => {
  expect(at(question)).toBeNull();
});

it.each([
  '2023年8月に輸出した貨物は止められましたか',
  'was it banned in August 2023?',
  '2023年8月24日に禁止されたのは何か',
])('of what was done with the goods, or of the act itself, it is: %s', (question) => {
  expect(at(question)).not.toBeNull();
});
