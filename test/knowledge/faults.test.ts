import { expect, it } from 'vitest';
import { compare, type Fault, formatFault, inReadingOrder } from '../../src/knowledge/faults.ts';

const fault = (more: Partial<Fault> = {}): Fault => ({
  file: 'a.yaml',
  line: 3,
  column: 5,
  rule: 'x',
  severity: 'fault',
  message: 'wrong',
  remedy: 'right it',
  ...more,
});

it('a fault is printed as a place, what is wrong and the remedy; a warning says that it is one', () => {
  expect(formatFault(fault())).toBe('a.yaml:3:5  wrong; right it');
  expect(formatFault(fault({ severity: 'warning' }))).toBe('a.yaml:3:5  warning: wrong; right it');
});

it('faults come as a reader meets them: by file, line and column, and of one place by rule', () => {
  const places: [string, number, number, string][] = [
    ['a.yaml', 2, 9, 'x'],
    ['a.yaml', 10, 1, 'x'],
    ['a.yaml', 10, 2, 'a'],
    ['a.yaml', 10, 2, 'b'],
    ['b.yaml', 1, 1, 'x'],
  ];
  const faults = places.map(([file, line, column, rule]) => fault({ file, line, column, rule }));
  expect(inReadingOrder(faults.toReversed())).toEqual(faults);
});

it('sorting leaves the list that was given as it was', () => {
  const given = [fault({ file: 'b.yaml' }), fault()];
  inReadingOrder(given);
  expect(given.map(({ file }) => file)).toEqual(['b.yaml', 'a.yaml']);
});

it('texts are in the order of their code units, whatever the locale', () => {
  expect(['ä', 'b', 'Z', 'a', 'a'].sort(compare)).toEqual(['Z', 'a', 'a', 'b', 'ä']);
  expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')]).toEqual([-1, 1, 0]);
});
