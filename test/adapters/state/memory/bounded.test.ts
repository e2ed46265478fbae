import { expect, it } from 'vitest';
import { BoundedMemory } from '../../../../adapters/state/memory/bounded.ts';

const memory = (mostBytes: number) =>
  new BoundedMemory<string>({ most: 100, mostBytes, maxAgeMs: 10, now: () => now }, (text) => text.length);
let now = 0;

it('holds no more bytes than it may, and forgets the least used first', () => {
  const kept = memory(60);
  // Five of the text and two for the key's letter.
  for (const key of 'abcdefgh') kept.set(key, 'xxxxx');
  expect(kept.size).toBe(8);
  kept.get('a');
  kept.set('i', 'xxxxx');
  expect([kept.get('a'), kept.get('b'), kept.get('i')]).toEqual(['xxxxx', undefined, 'xxxxx']);
  // What alone is too much is not kept, and nothing else for its sake.
  kept.set('j', 'x'.repeat(61));
  expect([kept.get('j'), kept.get('i')]).toEqual([undefined, 'xxxxx']);
});

it('counts what is set anew, deleted, cleared or too old no longer', () => {
  const kept = memory(21);
  for (let time = 0; time < 100; time += 1) kept.set('a', 'xxxxx');
  for (const key of 'bc') kept.set(key, 'xxxxx');
  expect(kept.size).toBe(3);
  kept.delete('a');
  kept.set('d', 'xxxxx');
  expect(kept.size).toBe(3);
  now += 11;
  kept.sweep();
  for (const key of 'efg') kept.set(key, 'xxxxx');
  expect(kept.size).toBe(3);
  kept.clear();
  for (const key of 'hij') kept.set(key, 'xxxxx');
  expect(kept.size).toBe(3);
});
