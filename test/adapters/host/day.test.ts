import { expect, it, vi } from 'vitest';
import { dayIn } from '../../../adapters/host/day.ts';

const NEW_YEAR_IN_JAPAN = Date.parse('2026-12-31T16:00:00Z');

it.each([
  ['Asia/Tokyo', '2027-01-01'],
  ['America/Los_Angeles', '2026-12-31'],
  ['Pacific/Kiritimati', '2027-01-01'],
  [undefined, '2027-01-01'],
  ['', '2027-01-01'],
  ['Mars/Olympus', '2027-01-01'],
])('in %s it is %s', (zone, day) => {
  expect(dayIn(zone, NEW_YEAR_IN_JAPAN)).toBe(day);
});

it('no formatter is made for a zone that was asked of before', () => {
  dayIn('Asia/Seoul', 0);
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let day = 0; day < 100; day += 1) dayIn('Asia/Seoul', day * 86_400_000);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
