import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Beginnings } from '../../src/question/beginnings.ts';

function beginningsOf(words: ReadonlySet<string>): Beginnings {
  const added: string[] = [];
  const beginnings = new Beginnings(() => added);
  for (const word of words) {
    added.push(word);
    beginnings.add(word);
  }
  return beginnings;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'カ', '𩸽'), minLength: 1, maxLength: 6 });

it('leaves out no word, however many there are and whatever they share', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 2000 }), fc.string({ unit: 'grapheme' }), (words, before) => {
      const beginnings = beginningsOf(new Set(words));
      for (const word of words)
        expect(beginnings.endsFrom(before + word, before.length)).toContain(before.length + word.length);
    }),
    { numRuns: 30 },
  );
});

it('tells the nearest end first', () => {
  expect(beginningsOf(new Set(['kobe beef', 'kobe'])).endsFrom('a kobe beef stew', 2)).toEqual([6, 11]);
});

it('tells of few places where no word stands, also of many words', () => {
  const words = Array.from({ length: 20_000 }, (_, n) => `w${n * 7919}`);
  const beginnings = beginningsOf(new Set(words));
  const others = Array.from({ length: 5_000 }, (_, n) => `w${n * 7919 + 1}`).filter((word) => !words.includes(word));
  expect(others.filter((word) => beginnings.endsFrom(word, 0).includes(word.length)).length).toBeLessThan(1_000);
});
