import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Deletions } from '../../src/question/deletions.ts';

/** What is left of a text with as many letters taken out as are. */
function* left(text: string): Generator<string> {
  yield text;
  for (let i = 0; i < text.length; i += 1) {
    const once = text.slice(0, i) + text.slice(i + 1);
    yield once;
    if (text.length >= 8) for (let j = i; j < once.length; j += 1) yield once.slice(0, j) + once.slice(j + 1);
  }
}

it('gives each name that shares with the word what is left of both', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (names, sought) => {
      const deletions = new Deletions();
      for (const [index, name] of names.entries()) deletions.add(name, index);
      const keys = new Set(left(sought));
      const shared = names.flatMap((name, index) => ([...left(name)].some((key) => keys.has(key)) ? [index] : []));
      expect([...deletions.near(sought)].sort((a, b) => a - b)).toEqual(shared);
    }),
  );
});

it('holds many', () => {
  const deletions = new Deletions();
  for (let n = 0; n < 2_000; n += 1) deletions.add(`name of ${n}`, n);
  expect(deletions.near('nme of 1234').has(1_234)).toBe(true);
  expect(deletions.near('elsewhere').size).toBe(0);
});
