import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { countryOfAirport, countryOfTown } from '../../src/language/towns.ts';

describe('a town', () => {
  it.each([
    ['Rotterdam', 'NL'],
    ['Los Angeles', 'US'],
    ['釜山', 'KR'],
    ['峴港', 'VN'],
    ['シドニー', 'AU'],
    ['다낭', 'VN'],
  ])('is told by its name in any script: %s', (name, country) => {
    expect(countryOfTown(fold(name))).toBe(country);
  });

  it.each(['大阪', 'Kobe', '福山', 'Nice', 'Split', 'Valencia'])(
    'is none where it is one of Japan, a word of English, or of several countries: %s',
    (name) => {
      expect(countryOfTown(fold(name))).toBeUndefined();
    },
  );
});

it('a large airport is told by its letters, and none of Japan', () => {
  expect(['lax', 'lhr', 'nrt', 'kix'].map(countryOfAirport)).toEqual(['US', 'GB', undefined, undefined]);
});
