// The name that was probably meant, and none where that would be a guess.
import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/knowledge/lint/suggest.ts';

const NAMES = ['scallop', 'sea-bream', 'tea'];

it('takes one slip for every three letters, and one of the shortest names', () => {
  expect(nearest('scalop', NAMES)).toBe('scallop');
  expect(nearest('skalop', NAMES)).toBe('scallop');
  expect(nearest('te', NAMES)).toBe('tea');
  expect(nearest('scab', NAMES)).toBeUndefined();
  expect(nearest('tea', [])).toBeUndefined();
});

it('asks after the name, or says what to do where none is near', () => {
  expect(didYouMean('sea-braem', NAMES, 'remove it')).toBe('did you mean `sea-bream`?');
  expect(didYouMean('lobster', NAMES, 'remove it')).toBe('remove it');
});
