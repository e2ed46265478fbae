import { expect, it } from 'vitest';
import { inYearOfAct } from '../../src/question/act-days.ts';
import type { FoundDate } from '../../src/question/dates.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const date = (at: string, yearless = true): FoundDate => ({ start: 0, end: 1, at, yearless });
const at = (found: FoundDate, importer: string, isOfEvent = false): string =>
  inYearOfAct(knowledge, found, [importer], isOfEvent).at;

it('a day on which an act of the importer began is that day', () => {
  expect(at(date('2026-08-03'), 'eu')).toBe('2023-08-03');
  expect(at(date('2026-11-19'), 'cn')).toBe('2025-11-19');
});

it('a day of no act, of another importer, or said with its year stays as it is', () => {
  expect(at(date('2026-08-04'), 'eu')).toBe('2026-08-04');
  expect(at(date('2026-11-19'), 'sg')).toBe('2026-11-19');
  expect(at(date('2026-11-19', false), 'cn')).toBe('2026-11-19');
});

it('a month is that of an act only where an event is asked after', () => {
  expect(at(date('2026-11'), 'cn')).toBe('2026-11');
  expect(at(date('2026-11'), 'cn', true)).toBe('2025-11');
});
