// What is released leads on, once, in the order of time.
import { expect, it } from 'vitest';
import { faultsWith } from '../fixture.ts';

const [a, b] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const line = (from: string, to: string, on: string) => ({ from, to, by: 'M. Sato', on });
const faults = (...released: object[]): string[] => faultsWith({ 'released.yaml': { released } });

it('finds nothing in lines that lead on', () => {
  expect(faults()).toEqual([]);
  expect(faults(line(a, b, '2026-11-20'), line(b, a, '2026-11-20'))).toEqual([]);
});

it('finds what leads nowhere, twice, back in time or ahead of it', () => {
  expect(
    faults(line(a, a, '2026-11-20'), line(a, b, '2026-11-21'), line(a, b, '2026-11-19'), line(b, a, '2026-12-01')),
  ).toEqual([
    'released.yaml:4:9 released: `aaaaaaaaaaaa` is released to itself; remove the line: `npm run diff` says what there is to release',
    'released.yaml:11:5 released: aaaaaaaaaaaa to bbbbbbbbbbbb is released already; remove the second line',
    'released.yaml:14:9 released: `on` 2026-11-19 is before 2026-11-21, the day of the line above; correct the day; new lines go to the end',
    'released.yaml:18:9 released: `on` 2026-12-01 is in the future; correct the day; new lines go to the end',
  ]);
});

it('finds what is no version, and a list in the wrong place', () => {
  expect(faults(line('a', b, '2026-11-20'))).toEqual([
    'released.yaml:3:11 shape: `from` cannot be `a`; a version is twelve hexadecimal digits, as `npm run diff` prints them',
  ]);
  expect(faultsWith({ 'vocabulary/released.yaml': { released: [] } })).toEqual([
    'vocabulary/released.yaml:2:1 shape: `released` has no place in vocabulary/; move the file to the top, beside the folders',
  ]);
});
