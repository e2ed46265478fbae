import { expect, it } from 'vitest';
import { isAt } from '../../src/question/at.ts';

it.each([
  '',
  '2023',
  '2023-08',
  '2023-08-24',
  '2024-02-29',
  '2025-06/2025-11',
  '2023/2023',
  '2023-08-24/2023',
  '2011/2026-11-23',
])('a day, a month, a year, a period of two, or nothing for today: "%s"', (at) => {
  expect(isAt(at)).toBe(true);
});

it.each([
  'today',
  '23',
  '2023-8',
  '2023-13',
  '2023-00',
  '2023-02-29',
  '2023-06-31',
  '20230824',
  ' 2023',
  '2023 ',
  '2023-08-24T00:00',
  '-2023',
  '٢٠٢٣',
])('no date that no calendar has, or that is written otherwise: "%s"', (at) => {
  expect(isAt(at)).toBe(false);
  expect(isAt(`2011/${at}`)).toBe(false);
});

it.each(['2025-06/2023-08', '2023-08-25/2023-08-24', '2023/2022', '2021/2022/2023', '/', '//', '2023/', '/2023'])(
  'no period that ends before it begins, has more ends than two or lacks one: "%s"',
  (at) => {
    expect(isAt(at)).toBe(false);
  },
);
