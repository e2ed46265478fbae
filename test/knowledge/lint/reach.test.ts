// What two measures have in common.
import { expect, it } from 'vitest';
import { actTogether, began, settled, stepsMeet } from '../../../src/knowledge/lint/reach.ts';
import { Measure } from '../../../src/knowledge/schema.ts';
import { measure } from '../fixture.ts';

const of = (more: object = {}) => Measure.parse(measure('a', more));

it('takes a beginning that is left out for the earliest', () => {
  expect(began(of({ from: '2023-08' }))).toBe('2023-08-01');
  expect(began(of({ from: undefined })) < began(of({ from: '1945' }))).toBe(true);
});

it('lets measures meet that act on one movement of goods at one time', () => {
  expect(actTogether(of(), of({ from: '2025' }))).toBe(true);
  expect(actTogether(of(), of({ acts_on: 'parcel' }))).toBe(false);
  expect(actTogether(of({ until: '2025' }), of({ from: '2025-01-01' }))).toBe(false);
});

it('lets steps meet where one does not say which count', () => {
  expect(stepsMeet(of({ origin_by: ['grown'] }), of())).toBe(true);
  expect(stepsMeet(of({ origin_by: ['grown'] }), of({ origin_by: ['packed', 'grown'] }))).toBe(true);
  expect(stepsMeet(of({ origin_by: ['grown'] }), of({ origin_by: ['packed'] }))).toBe(false);
});

it('is settled by either of the two', () => {
  const other = Measure.parse(measure('b', { overrides: ['a'] }));
  expect(settled(of(), other) && settled(other, of())).toBe(true);
  expect(settled(of(), of())).toBe(false);
});
