import { describe, expect, it } from 'vitest';
import { countryOf, isEnglish, isFood } from '../../../src/language/en/words.ts';

describe('an English word', () => {
  it.each(['bream', 'bread', 'aardvark', 'zygote', 'salon', 'invoices'])('is known: %s', (word) => {
    expect(isEnglish(word)).toBe(true);
  });

  it.each(['scalop', 'fishh', 'hokaido', '', 'a b', 'zzzz'])('is not: %s', (word) => {
    expect(isEnglish(word)).toBe(false);
  });

  it.each(['haddock', 'rabbits', 'gelatin', 'anchovies', 'loaves'])('is eaten or lives: %s', (word) => {
    expect(isFood(word)).toBe(true);
  });

  it.each(['bicycle', 'invoice', 'minister'])('is neither: %s', (word) => {
    expect(isFood(word)).toBe(false);
  });

  it('calls goods after a country', () => {
    expect(['cuban', 'norwegian', 'scallop'].map(countryOf)).toEqual(['CU', 'NO', undefined]);
    // A state's, where its islands have the word too.
    expect(['french', 'dutch', 'american'].map(countryOf)).toEqual(['FR', 'NL', 'US']);
  });
});
