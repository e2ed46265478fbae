import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../adapters/notices/digest.ts';

const at = (time: string): number => Date.parse(time);
const weekly = (weekday: number, hour: number, zone: string) => ({ kind: 'weekly', weekday, hour, zone }) as const;

it('at once is now', () => {
  expect(timeOf({ kind: 'at_once' }, 5)).toBe(5);
});

describe('a digest', () => {
  it.each([
    ['later in the week', '2026-11-30T00:00:00Z', weekly(5, 9, 'Asia/Tokyo'), '2026-12-04T00:00:00Z'],
    ['later on the day', '2026-11-29T23:59:59Z', weekly(1, 9, 'Asia/Tokyo'), '2026-11-30T00:00:00Z'],
    ['at its very moment', '2026-11-30T00:00:00Z', weekly(1, 9, 'Asia/Tokyo'), '2026-11-30T00:00:00Z'],
    ['a week later, once it is over', '2026-11-30T00:00:01Z', weekly(1, 9, 'Asia/Tokyo'), '2026-12-07T00:00:00Z'],
    [
      'over midnight: there it is another day',
      '2026-11-29T15:30:00Z',
      weekly(1, 0, 'Asia/Tokyo'),
      '2026-12-06T15:00:00Z',
    ],
    [
      'by the clock on the wall, in winter',
      '2026-12-01T00:00:00Z',
      weekly(1, 9, 'Europe/London'),
      '2026-12-07T09:00:00Z',
    ],
    ['and in summer', '2026-07-01T00:00:00Z', weekly(1, 9, 'Europe/London'), '2026-07-06T08:00:00Z'],
    [
      'at an hour that the clock leaps over',
      '2026-03-07T12:00:00Z',
      weekly(7, 2, 'America/New_York'),
      '2026-03-08T07:00:00Z',
    ],
    [
      'at one that comes twice: the first',
      '2026-10-31T12:00:00Z',
      weekly(7, 1, 'America/New_York'),
      '2026-11-01T05:00:00Z',
    ],
    ['between the two: a week later', '2026-11-01T05:30:00Z', weekly(7, 1, 'America/New_York'), '2026-11-08T06:00:00Z'],
    ['in a zone that is none: as in Japan', '2026-11-30T00:00:00Z', weekly(5, 9, 'Mars/Base'), '2026-12-04T00:00:00Z'],
  ])('%s', (_, now, pace, expected) => {
    expect(new Date(timeOf(pace, at(now))).toISOString().replace('.000', '')).toBe(expected);
  });
});
