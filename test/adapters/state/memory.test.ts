// The state in the process: the contract, and the small memory under it, bounded in number and age.
import { describe, expect, it } from 'vitest';
import { BoundedMemory } from '../../../adapters/state/memory/bounded.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { stateContract } from './contract.ts';

describe('in memory', () => stateContract(async (now) => memoryState(now)));

it('forgets what was used least when it is full', () => {
  const memory = new BoundedMemory<number>({ most: 2, maxAgeMs: 1_000, now: () => 0 });
  memory.set('a', 1);
  memory.set('b', 2);
  expect(memory.get('a')).toBe(1);
  memory.set('c', 3);
  expect([memory.get('a'), memory.get('b'), memory.get('c'), memory.size]).toEqual([1, undefined, 3, 2]);
});

it('forgets what is too old', () => {
  let now = 0;
  const memory = new BoundedMemory<number>({ most: 2, maxAgeMs: 1_000, now: () => now });
  memory.set('a', 1);
  memory.set('b', 2);
  now = 1_000;
  expect(memory.get('a')).toBe(1);
  now = 1_001;
  expect([memory.get('a'), memory.size]).toEqual([undefined, 1]);
  memory.sweep();
  expect(memory.size).toBe(0);
});
