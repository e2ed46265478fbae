import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, firstDay, isDay, lastDay, span } from '../../src/knowledge/dates.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date at the precision that is known', () => {
  it.each([
    ['2001', '2001-01-01', '2001-12-31'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2023-08-24', '2023-08-24', '2023-08-24'],
  ])('%s goes from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    expect(span(date)).toEqual({ first, last });
  });

  it('of two with a slash between goes from the first of one to the last of the other', () => {
    expect(span('2023-08/2025')).toEqual({ first: '2023-08-01', last: '2025-12-31' });
  });
});

describe('days of the calendar', () => {
  it.each(['2024-02-29', '2023-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2025-02-30', '2023-02-29', '2023-13-01', '2023-00-10', '2023-04-00', '2023-4-1', '2023-04', '', 'x'])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('are counted from one to another, backwards too', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(daysBetween('2023', '2024')).toBe(365);
  });

  it('come one after another, whatever the clocks do', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });
});
