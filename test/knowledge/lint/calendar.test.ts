// Dates are days of the calendar.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

it('calendar: finds a day that does not exist', () => {
  expect(withMeasures(measure('cn-fish', { from: '2023-02-30' }))).toEqual([
    expect.stringContaining('calendar: 2023-02-30 is no day of the calendar; correct the day'),
  ]);
});
